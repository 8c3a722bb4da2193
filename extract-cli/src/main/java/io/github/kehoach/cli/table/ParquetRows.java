package io.github.kehoach.cli.table;

import io.github.kehoach.tabular.Column;
import io.github.kehoach.tabular.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Rows as Parquet, with typed columns that may all be null. */
public final class ParquetRows implements RowWriter {

  /**
   * Starts a file.
   *
   * @param file the file, which is made anew
   * @param table the name of the table, for its schema
   * @param columns the columns of the rows
   * @throws IOException when the file cannot be written
   */
  public ParquetRows(Path file, String table, List<Column> columns) throws IOException {
    throw new UnsupportedOperationException("soon: " + file + table + columns);
  }

  @Override
  public void write(Row row) throws IOException {}

  @Override
  public void close() throws IOException {}
}
