package io.github.kehoach.cli.table;

import io.github.kehoach.tabular.Row;
import java.io.Closeable;
import java.io.IOException;

/**
 * A file of one table that is written row by row, so that memory does not grow with it. A file
 * without rows still has its columns. The same rows give the same bytes.
 */
public interface RowWriter extends Closeable {

  /**
   * Adds a row.
   *
   * @param row its values by the columns of the table
   * @throws IOException when the file cannot be written
   */
  void write(Row row) throws IOException;
}
