package io.github.kehoach.read.layout;

import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.text.Continuation;
import io.github.kehoach.text.Markers;
import io.github.kehoach.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** Makes paragraphs of lines, and grids of cells. */
final class Cells {

  private static final float SPACE = 0.25f;
  private static final float APART = 1.6f;

  private Cells() {}

  static Grid grid(Item.Cells cells, PlacedText text, IntSupplier groups) {
    float padding = padding(cells);
    List<Grid.Row> rows = new ArrayList<>();
    for (List<List<Line>> row : cells.rows()) {
      List<Grid.Cell> out = new ArrayList<>();
      for (int c = 0; c < row.size(); c++) {
        List<Line> lines = row.get(c);
        if (lines.isEmpty()) {
          out.add(Grid.Cell.EMPTY);
          continue;
        }
        // A merged cell is wider than its first column.
        float room =
            cells.kind() == Item.Kind.ALIGNED
                ? widest(cells, c)
                : Math.max(cells.edges()[c + 1] - cells.edges()[c], widest(lines)) - 2 * padding;
        int group = groups.getAsInt();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
          if (!open.isEmpty() && !continues(open, line, text, cells.table() ? room : -1)) {
            paragraphs.addAll(paragraph(open, text, group, false).pieces());
            open.clear();
          }
          open.add(line);
        }
        paragraphs.addAll(paragraph(open, text, group, false).pieces());
        out.add(new Grid.Cell(paragraphs));
      }
      rows.add(new Grid.Row(out));
    }
    return new Grid(rows);
  }

  private static float widest(List<Line> lines) {
    float width = 0;
    for (Line line : lines) {
      width = Math.max(width, line.width());
    }
    return width;
  }

  /** The widest line of a column: all that shows how much room it has where no lines do. */
  static float widest(Item.Cells cells, int column) {
    float widest = 0;
    for (List<List<Line>> row : cells.rows()) {
      widest = Math.max(widest, widest(row.get(column)));
    }
    return widest;
  }

  /** How far from its edges the text of cells keeps at least. */
  static float padding(Item.Cells cells) {
    float padding = 8;
    for (List<List<Line>> row : cells.rows()) {
      for (int c = 0; c < row.size(); c++) {
        for (Line line : row.get(c)) {
          padding = Math.min(padding, line.x0() - cells.edges()[c]);
        }
      }
    }
    return Math.max(0, padding);
  }

  /** Whether a line goes on with the one above it; in a layout only where it must. */
  private static boolean continues(List<Line> open, Line b, PlacedText text, float room) {
    Line a = open.get(open.size() - 1);
    String above = text.text(a.start(), a.end());
    String next = text.text(b.start(), b.end());
    float step = b.baseline() - a.baseline();
    if (step > APART * 1.2f * Math.max(a.size(), b.size())) {
      return false;
    }
    boolean marked = Markers.at(next).isPresent();
    if (room < 0) {
      String first = text.text(open.get(0).start(), open.get(0).end());
      return Markers.at(first).isPresent()
          && !marked
          && !Continuation.isFinished(above)
          && Math.abs(a.size() - b.size()) < 1
          && a.bold() == b.bold();
    }
    if (a.width() + SPACE * a.size() + b.firstWord() < room - 0.5f) {
      return false;
    }
    return !marked || !Continuation.isFinished(above);
  }

  /** One paragraph of lines. */
  static Paragraph paragraph(List<Line> lines, PlacedText text, int group, boolean gap) {
    NormalizedText joined = NormalizedText.EMPTY;
    boolean bold = true;
    int from = 0;
    while (from < lines.size()) {
      // Lines that follow each other in the running text are one piece of it.
      int to = from + 1;
      while (to < lines.size() && lines.get(to).start() <= lines.get(to - 1).end() + 1) {
        to++;
      }
      int start = lines.get(from).start();
      int end = lines.get(to - 1).end();
      text.group(start, end, group);
      joined = joined.join(text.line(start, end));
      from = to;
    }
    for (Line line : lines) {
      bold &= line.bold();
    }
    return new Paragraph(joined, bold, gap);
  }
}
