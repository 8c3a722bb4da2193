package io.github.kehoach.read.sheet;

import io.github.kehoach.document.Document;
import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import java.util.stream.Collectors;

/** Writes a document down so that a test can compare it: a line for each paragraph and row. */
final class Printed {

  private Printed() {}

  static String of(Document document) {
    StringBuilder out = new StringBuilder();
    for (Element e : document.elements()) {
      if (e instanceof Paragraph p) {
        out.append(p.text()).append('\n');
      } else if (e instanceof Furniture f) {
        out.append("~ ").append(f.text()).append('\n');
      } else if (e instanceof Grid g) {
        out.append("---\n");
        for (Grid.Row row : g.rows()) {
          String cells =
              row.cells().stream().map(Grid.Cell::text).collect(Collectors.joining(" | "));
          out.append(cells.stripTrailing()).append('\n');
        }
      }
    }
    return out.toString();
  }
}
