package io.github.kehoach.cli.batch;

import io.github.kehoach.Cancellation;
import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.batch.Result;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.tabular.DataTable;
import io.github.kehoach.tabular.PlanTables;
import io.github.kehoach.tabular.Row;
import io.github.kehoach.write.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The work on one document: reads it, puts its JSON into place, and only then tells the ledger. */
final class Unit {

  private final OutputFolder folder;
  private final Ledger ledger;
  private final Reading reading;
  private final JsonWriter writer;
  private final Budget budget;
  private final long maxBytes;

  Unit(OutputFolder folder, Settings settings, Budget budget, Reading reading) {
    this.folder = folder;
    this.ledger = new Ledger(folder, settings.fingerprint());
    this.reading = reading;
    this.writer = settings.writer();
    this.budget = budget;
    this.maxBytes = settings.options().limits().maxBytes();
  }

  /**
   * Works on a document.
   *
   * @return what became of it; null where it was cancelled, of which nothing is written
   * @throws IOException when the output cannot be written
   */
  @Nullable Verdict work(Found.Document document, Cancellation cancellation) throws IOException {
    byte[] content;
    try {
      long size = Files.size(document.path());
      if (size > maxBytes) {
        return finish(document, Hashes.tooLarge(size), tooLarge());
      }
      content = Files.readAllBytes(document.path());
    } catch (IOException e) {
      return finish(document, "", unreadable(e));
    }
    if (Foreign.isData(content)) {
      return finish(document, Hashes.hex(content), Foreign.DATA_FILE);
    }
    Output output = new Output();
    Result result =
        Result.of(
            document.path(),
            () -> output.of(reading.read(content, document.file(), cancellation), document.file()));
    if (result instanceof Result.Failed failed) {
      return failed.reason() == Reason.CANCELLED
          ? null
          : finish(document, Hashes.hex(content), verdict(failed, content));
    }
    byte[] json = output.json.toByteArray();
    folder.replace(folder.json(document.json()), out -> out.write(json));
    ledger.write(
        new State(
            document.file(),
            Hashes.hex(content),
            ledger.fingerprint(),
            budget.key(),
            Verdict.EXTRACTED,
            document.json(),
            json.length,
            output.rows));
    return Verdict.EXTRACTED;
  }

  /** Tells the ledger of a document that was ended from outside. */
  Verdict finish(Found.Document document, Verdict verdict) throws IOException {
    String content;
    try {
      content = Hashes.hex(document.path(), maxBytes);
    } catch (IOException e) {
      content = "";
    }
    return finish(document, content, verdict);
  }

  /** Tells the ledger of a document that gave nothing. */
  private Verdict finish(Found.Document document, String content, Verdict verdict)
      throws IOException {
    // Of an earlier run, when it could be read.
    Files.deleteIfExists(folder.json(document.json()));
    ledger.write(State.without(document, content, ledger.fingerprint(), budget, verdict));
    return verdict;
  }

  /** What is made of a plan, while what goes wrong with it is still its own failure. */
  private final class Output {
    private final ByteArrayOutputStream json = new ByteArrayOutputStream();
    private Map<DataTable, java.util.List<Row>> rows = Map.of();

    PlanDocument of(PlanDocument plan, String file) {
      rows = PlanTables.of(plan, file);
      try {
        writer.write(plan, json);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      json.write('\n');
      return plan;
    }
  }

  private Verdict verdict(Result.Failed failed, byte[] content) {
    if (failed.reason() == Reason.UNSUPPORTED && Foreign.isNoDocument(content)) {
      return Verdict.skipped("NO_DOCUMENT", failed.problem(), failed.remedy());
    }
    return failed.reason() == Reason.OUT_OF_MEMORY
        ? Verdict.outOfMemory(budget)
        : Verdict.failed(failed.reason().name(), failed.problem(), failed.remedy());
  }

  private Verdict tooLarge() {
    return Verdict.failed(
        Reason.LIMIT_EXCEEDED.name(),
        "larger than the limit of " + maxBytes + " bytes",
        "raise maxBytes if you trust the file");
  }

  private static Verdict unreadable(IOException e) {
    String reason = Reason.UNREADABLE.name();
    if (e instanceof NoSuchFileException) {
      return Verdict.failed(reason, "there is no such file", "check the path");
    }
    if (e instanceof AccessDeniedException) {
      return Verdict.failed(reason, "the file may not be read", "check its permissions");
    }
    return Verdict.failed(reason, "reading failed (" + e.getMessage() + ")", "check the disk");
  }
}
