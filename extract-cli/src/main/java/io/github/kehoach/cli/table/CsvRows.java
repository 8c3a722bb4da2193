package io.github.kehoach.cli.table;

import io.github.kehoach.tabular.Column;
import io.github.kehoach.tabular.ColumnType;
import io.github.kehoach.tabular.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Typed rows as {@link Csv}. */
public final class CsvRows implements RowWriter {

  private final List<ColumnType> types;
  private final Csv csv;

  /**
   * Writes the header.
   *
   * @param out where to; {@link #close} closes it
   * @param columns the columns of the rows
   * @throws IOException when the stream cannot be written
   */
  public CsvRows(OutputStream out, List<Column> columns) throws IOException {
    types = columns.stream().map(Column::type).toList();
    csv = new Csv(out, columns.stream().map(Column::name).toList());
  }

  @Override
  public void write(Row row) throws IOException {
    if (row.values().size() != types.size()) {
      throw new IllegalArgumentException(
          row.values().size() + " values for " + types.size() + " columns");
    }
    List<@Nullable String> cells = new ArrayList<>(types.size());
    for (int i = 0; i < types.size(); i++) {
      Object value = row.values().get(i);
      cells.add(value == null ? null : types.get(i).print(value));
    }
    csv.row(cells);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
