package io.github.kehoach.read.html;

import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.document.Document;
import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.read.Formats;
import io.github.kehoach.read.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Documents as text: bold between stars, a gap as an empty line, grids by rows, the rest in {}. */
final class Shown {

  private Shown() {}

  static String page(String html) throws UnreadableException {
    return of(read(html).elements());
  }

  static Document read(String html) throws UnreadableException {
    return read(html.getBytes(StandardCharsets.UTF_8));
  }

  static Document read(byte[] bytes) throws UnreadableException {
    return Formats.read(bytes, ExtractionOptions.DEFAULT);
  }

  static String of(List<Element> elements) {
    StringBuilder out = new StringBuilder();
    for (Element e : elements) {
      if (e instanceof Paragraph p) {
        out.append(p.gapBefore() ? "\n" : "").append(paragraph(p)).append('\n');
      } else if (e instanceof Furniture f) {
        out.append('{').append(f.text()).append("}\n");
      } else if (e instanceof Grid g) {
        g.rows().forEach(r -> out.append(row(r)).append('\n'));
      }
    }
    return out.toString();
  }

  private static String row(Grid.Row row) {
    return row.cells().stream()
        .map(c -> c.paragraphs().stream().map(Shown::paragraph).collect(Collectors.joining(" / ")))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String paragraph(Paragraph p) {
    return p.bold() ? "*" + p.text() + "*" : p.text().value();
  }
}
