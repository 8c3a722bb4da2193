package io.github.kehoach.read.text;

import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.text.Continuation;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Marker;
import io.github.kehoach.text.Markers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables whose cells stand on lines of their own, each closed by a line with a lone pipe. Nothing
 * tells where a row ends: the number of columns is the one that makes the columns most alike.
 */
final class BarTables {

  /** A cell with more lines, or a gap between two tables with fewer, has not been seen. */
  private static final int MOST_LINES = 30;

  private final int width;

  BarTables(int width) {
    this.width = width;
  }

  List<Region> find(List<Line> lines) {
    List<Integer> bars = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind() == Line.Kind.BAR) {
        bars.add(i);
      }
    }
    List<Region> regions = new ArrayList<>();
    int k = 0;
    while (k < bars.size()) {
      int end = k + 1;
      while (end < bars.size() && isOneTable(lines, bars.get(end - 1), bars.get(end))) {
        end++;
      }
      if (end - k >= 2) {
        regions.add(region(lines, bars.subList(k, end)));
      }
      k = end;
    }
    return regions;
  }

  /** Whether the lines between two bars are one cell, not text between two tables. */
  private boolean isOneTable(List<Line> lines, int bar, int next) {
    if (next - bar > MOST_LINES) {
      return false;
    }
    int paragraphs = 0;
    boolean breaks = false;
    Line above = null;
    for (Line line : lines.subList(bar + 1, next)) {
      if (line.kind() == Line.Kind.BLANK) {
        continue;
      }
      boolean joined = above != null && Continuation.wraps(above.text(), line.text(), lineWidth());
      if (!joined) {
        paragraphs++;
        breaks |= isBreak(line.text().value());
      }
      above = line;
    }
    return paragraphs < 2 || !breaks;
  }

  private int lineWidth() {
    return width == Continuation.NO_WIDTH ? 80 : width;
  }

  private static boolean isBreak(String text) {
    String folded = Folding.fold(text.substring(0, Math.min(20, text.length())));
    Optional<Marker> marker = Markers.at(text);
    boolean heading =
        marker.isPresent()
            && marker.get().kind().compareTo(Marker.Kind.ROMAN) <= 0
            && marker.get().content() < text.length();
    return heading
        || folded.startsWith("phụ lục")
        || folded.startsWith("biểu ")
        || folded.startsWith("ghi chú")
        || folded.startsWith("nơi nhận");
  }

  private Region region(List<Line> lines, List<Integer> bars) {
    int first = firstCell(lines, bars.get(0));
    List<Grid.Cell> cells = new ArrayList<>();
    int from = first;
    for (int bar : bars) {
      cells.add(cell(lines.subList(from, bar)));
      from = bar + 1;
    }
    List<String> texts = cells.stream().map(Grid.Cell::text).toList();
    List<Integer> starts = RowEnds.of(texts, Columns.count(texts));
    List<Grid.Row> rows = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      rows.add(new Grid.Row(cells.subList(starts.get(i), starts.get(i + 1))));
    }
    return new Region(first, bars.get(bars.size() - 1) + 1, new Grid(rows));
  }

  /** Where the first cell starts: the paragraph right above the first bar. */
  private int firstCell(List<Line> lines, int bar) {
    int i = bar;
    while (i > 0 && isText(lines.get(i - 1))) {
      boolean joined =
          i == bar
              || lines.get(i).kind() == Line.Kind.RULE
              || Continuation.wraps(lines.get(i - 1).text(), lines.get(i).text(), lineWidth());
      if (!joined) {
        break;
      }
      i--;
    }
    return i;
  }

  private static boolean isText(Line line) {
    return line.kind() == Line.Kind.TEXT
        || line.kind() == Line.Kind.DIGITS
        || line.kind() == Line.Kind.RULE;
  }

  private Grid.Cell cell(List<Line> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Line above = null;
    for (Line line : lines) {
      if (line.kind() == Line.Kind.BLANK) {
        continue;
      }
      int last = paragraphs.size() - 1;
      boolean joined = above != null && Continuation.wraps(above.text(), line.text(), lineWidth());
      if (joined) {
        paragraphs.set(last, paragraphs.get(last).join(line.paragraph(false)));
      } else {
        paragraphs.addAll(line.paragraph(false).pieces());
      }
      above = line;
    }
    return new Grid.Cell(paragraphs);
  }
}
