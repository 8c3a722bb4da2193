package io.github.kehoach.cli.batch;

import io.github.kehoach.batch.Batch;
import io.github.kehoach.cli.table.RowWriter;
import io.github.kehoach.tabular.FailureTable;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the files that tell of all documents together from what the ledger has of each, one document
 * at a time and in the order of paths.
 */
final class Assembly {

  static final String SKIPPED = "skipped";

  private final OutputFolder folder;
  private final Ledger ledger;
  private final Inventory inventory;
  private final ExtraFiles extras;
  private final int readers;

  Assembly(
      OutputFolder folder, Ledger ledger, Inventory inventory, ExtraFiles extras, int readers) {
    this.folder = folder;
    this.ledger = ledger;
    this.inventory = inventory;
    this.extras = extras.withThoseOf(folder);
    this.readers = readers;
  }

  /** Writes all of them; they appear in the end. */
  void write() throws IOException {
    Duplicates duplicates = new Duplicates();
    each(
        file -> existing(ledger.readHead(file), file),
        state -> {
          if (state.isExtracted()) {
            duplicates.note(state.content());
          }
        },
        unread -> {});
    try (NewFiles files = new NewFiles(folder)) {
      try (Sheets sheets = new Sheets(files)) {
        each(
            file -> existing(ledger.read(file), file),
            state -> sheets.write(state, duplicates),
            unread -> sheets.write(unread.file(), unread.verdict()));
      }
      files.publish();
    }
  }

  /** Forgets what no longer is among the documents, with its JSON. */
  void forget() throws IOException {
    Seen documents = new Seen();
    Seen json = new Seen();
    try (Stream<Found> all = inventory.all()) {
      all.forEach(
          found -> {
            if (found instanceof Found.Document document) {
              documents.add(Ledger.mark(document.file()));
              json.add(document.json());
            }
          });
    }
    ledger.forget(documents::contains, json::contains);
  }

  private static State existing(@Nullable State state, String file) {
    if (state == null) {
      throw new OutputFailure("what was read of " + file + " is gone; run again");
    }
    return state;
  }

  private interface Step<T> {
    void take(T found) throws IOException;
  }

  private record Entry(Found found, @Nullable State state) {}

  /** Reads side by side, takes one after the other. */
  private void each(
      Function<String, State> reading, Step<State> documents, Step<Found.Unread> unread)
      throws IOException {
    Batch<Found, Entry> batch =
        Batch.<Found, Entry>of(
                (found, cancellation) ->
                    new Entry(
                        found, found instanceof Found.Document d ? reading.apply(d.file()) : null))
            .parallelism(readers)
            .inFlight(4 * readers);
    try (Stream<Entry> all = batch.run(inventory.all())) {
      for (Iterator<Entry> i = all.iterator(); i.hasNext(); ) {
        Entry entry = i.next();
        if (entry.state() != null) {
          documents.take(entry.state());
        } else if (entry.found() instanceof Found.Unread other) {
          unread.take(other);
        }
      }
    }
  }

  /** The files while they are written. */
  private final class Sheets implements Closeable {
    private final RowWriter failures;
    private final RowWriter skipped;
    private final @Nullable Tables csv;
    private final @Nullable Tables parquet;
    private final @Nullable JsonLines lines;

    Sheets(NewFiles files) throws IOException {
      failures = Tables.csv(files, FailureTable.fileName(), FailureTable.columns());
      skipped = Tables.csv(files, SKIPPED, FailureTable.columns());
      csv = extras.csv() ? Tables.csv(files) : null;
      parquet = extras.parquet() ? Tables.parquet(files) : null;
      lines = extras.jsonLines() ? new JsonLines(files) : null;
    }

    void write(State state, Duplicates duplicates) throws IOException {
      if (!state.isExtracted()) {
        write(state.file(), state.verdict());
        return;
      }
      String duplicateOf = duplicates.of(state.content(), state.file());
      if (csv != null) {
        csv.write(state, duplicateOf);
      }
      if (parquet != null) {
        parquet.write(state, duplicateOf);
      }
      if (lines != null) {
        lines.write(folder.json(state.json()));
      }
    }

    void write(String file, Verdict v) throws IOException {
      boolean failed = v.status() == Verdict.Status.FAILED;
      (failed ? failures : skipped)
          .write(FailureTable.row(file, v.reason(), v.problem(), v.remedy()));
      if (failed && lines != null) {
        lines.write(file, v);
      }
    }

    @Override
    public void close() throws IOException {
      failures.close();
      skipped.close();
      for (Closeable open : new Closeable[] {csv, parquet, lines}) {
        if (open != null) {
          open.close();
        }
      }
    }
  }
}
