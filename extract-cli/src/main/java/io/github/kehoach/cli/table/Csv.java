package io.github.kehoach.cli.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV: RFC 4180 with a header, UTF-8 without a byte order mark, lines that end in CR LF.
 * Null is an empty cell.
 *
 * <p>Values are written as they are. A cell that begins with {@code =} is the plan's own text and
 * no formula: a program that runs it was told to.
 */
public final class Csv implements Closeable {

  /** What stands for half of a surrogate pair, which a damaged source can hold. */
  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

  private final CsvWriter csv;

  /**
   * Writes the header.
   *
   * @param out where to; {@link #close} closes it
   * @param columns the names of the columns
   * @throws IOException when the stream cannot be written
   */
  public Csv(OutputStream out, List<String> columns) throws IOException {
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
    row(columns);
  }

  /**
   * Adds a row.
   *
   * @param cells its cells by the columns
   * @throws IOException when the stream cannot be written
   */
  public void row(Iterable<@Nullable String> cells) throws IOException {
    try {
      csv.writeRecord(cells);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Adds a row of values that print themselves.
   *
   * @param cells its cells by the columns
   * @throws IOException when the stream cannot be written
   */
  public void values(@Nullable Object... cells) throws IOException {
    row(Arrays.stream(cells).map(c -> c == null ? null : c.toString()).toList());
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
