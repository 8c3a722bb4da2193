package io.github.kehoach.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A table as CSV: RFC 4180 with a header, lines that end in CR LF; null is an empty cell. */
final class Csv {

  private final StringWriter text = new StringWriter();
  private final CsvWriter csv;

  Csv(String... columns) {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(text);
    csv.writeRecord(columns);
  }

  /** Adds a row. */
  void row(@Nullable Object... cells) {
    csv.writeRecord(Arrays.stream(cells).map(c -> c == null ? null : c.toString()).toList());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
