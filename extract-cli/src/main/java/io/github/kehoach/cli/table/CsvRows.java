package io.github.kehoach.cli.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.kehoach.tabular.Column;
import io.github.kehoach.tabular.ColumnType;
import io.github.kehoach.tabular.Row;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV: RFC 4180 with a header, UTF-8 without a byte order mark, lines that end in CR LF.
 * Null is an empty cell.
 *
 * <p>Values are written as they are. A cell that begins with {@code =} is the plan's own text and
 * no formula: a program that runs it was told to.
 */
public final class CsvRows implements RowWriter {

  /** What stands for half of a surrogate pair, which a damaged source can hold. */
  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

  private final List<ColumnType> types;
  private final CsvWriter csv;

  /**
   * Writes the header.
   *
   * @param out where to; {@link #close} closes it
   * @param columns the columns of the rows
   * @throws IOException when the stream cannot be written
   */
  public CsvRows(OutputStream out, List<Column> columns) throws IOException {
    types = columns.stream().map(Column::type).toList();
    csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(
                new BufferedWriter(
                    new OutputStreamWriter(
                        out,
                        StandardCharsets.UTF_8
                            .newEncoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .replaceWith(REPLACEMENT))));
    record(columns.stream().map(Column::name).toList());
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
    record(cells);
  }

  private void record(Iterable<@Nullable String> cells) throws IOException {
    try {
      csv.writeRecord(cells);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
