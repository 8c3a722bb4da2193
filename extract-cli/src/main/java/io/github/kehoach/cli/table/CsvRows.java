package io.github.kehoach.cli.table;

import io.github.kehoach.tabular.Column;
import io.github.kehoach.tabular.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Rows as CSV: RFC 4180 with a header, UTF-8 without a byte order mark, lines that end in CR LF.
 * Null is an empty cell.
 */
public final class CsvRows implements RowWriter {

  /**
   * Writes the header.
   *
   * @param out where to; {@link #close} closes it
   * @param columns the columns of the rows
   * @throws IOException when the stream cannot be written
   */
  public CsvRows(OutputStream out, List<Column> columns) throws IOException {
    throw new UnsupportedOperationException("soon: " + out + columns);
  }

  @Override
  public void write(Row row) throws IOException {}

  @Override
  public void close() throws IOException {}
}
