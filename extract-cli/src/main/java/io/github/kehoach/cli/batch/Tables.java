package io.github.kehoach.cli.batch;

import io.github.kehoach.cli.table.CsvRows;
import io.github.kehoach.cli.table.ParquetRows;
import io.github.kehoach.cli.table.RowWriter;
import io.github.kehoach.tabular.Column;
import io.github.kehoach.tabular.DataDictionary;
import io.github.kehoach.tabular.DataTable;
import io.github.kehoach.tabular.FailureTable;
import io.github.kehoach.tabular.Row;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All tables in one format, written row by row. */
final class Tables implements Closeable {

  static final String CSV = ".csv";
  static final String PARQUET = ".parquet";
  static final String PLANS = DataTable.PLANS.fileName();

  /** Starts the file of a table. */
  private interface Start {
    RowWriter start(String name, List<Column> columns) throws IOException;
  }

  private final Start start;
  private final Map<DataTable, RowWriter> writers = new EnumMap<>(DataTable.class);
  private final List<RowWriter> open = new ArrayList<>();

  private Tables(Start start) {
    this.start = start;
  }

  static Tables csv(NewFiles files) throws IOException {
    return new Tables((name, columns) -> csv(files, name, columns)).opened();
  }

  static RowWriter csv(NewFiles files, String name, List<Column> columns) throws IOException {
    Path file = files.add(name + CSV);
    return new CsvRows(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), columns);
  }

  static Tables parquet(NewFiles files) throws IOException {
    return new Tables((name, columns) -> new ParquetRows(files.add(name + PARQUET), name, columns))
        .opened();
  }

  private Tables opened() throws IOException {
    for (DataTable table : DataTable.values()) {
      RowWriter writer = start.start(table.fileName(), Duplicates.columns(table));
      writers.put(table, writer);
      open.add(writer);
    }
    RowWriter dictionary = start.start(DataDictionary.fileName(), DataDictionary.columns());
    open.add(dictionary);
    for (Row row : DataDictionary.rows()) {
      dictionary.write(row);
    }
    dictionary.write(inDictionary(PLANS, Duplicates.COLUMN));
    for (Column column : FailureTable.columns()) {
      dictionary.write(inDictionary(Assembly.SKIPPED, column));
    }
    return this;
  }

  private static Row inDictionary(String table, Column column) {
    String type = column.type().name().toLowerCase(java.util.Locale.ROOT);
    return new Row(List.of(table, column.name(), type, column.description()));
  }

  /** Adds the rows of a document. */
  void write(State state, @Nullable String duplicateOf) throws IOException {
    for (DataTable table : DataTable.values()) {
      for (Row row : state.rows().getOrDefault(table, List.of())) {
        boolean plan = table == DataTable.PLANS;
        writers.get(table).write(plan ? Duplicates.with(row, duplicateOf) : row);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (RowWriter writer : open) {
      writer.close();
    }
  }
}
