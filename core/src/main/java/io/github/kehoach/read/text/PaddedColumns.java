package io.github.kehoach.read.text;

import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.NormalizedText;
import io.github.kehoach.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Two columns side by side, padded with runs of spaces: the layout of heads and signature blocks in
 * text that was printed to a file.
 */
final class PaddedColumns {

  /** So many spaces part columns; fewer are a typist's. */
  private static final int GAP = 3;

  /** A line indented so far belongs to the right column. */
  private static final int FAR = 20;

  /** So many lines with one column alone may stand between two with both. */
  private static final int REACH = 20;

  /** Lines of the right column start so near each other, centred as they are. */
  private static final int DRIFT = 15;

  private static final int LONGEST = 200;

  private final String source;
  private final Markup markup;

  PaddedColumns(String source, Markup markup) {
    this.source = source;
    this.markup = markup;
  }

  private record Chunk(int from, int to, int column) {}

  List<Region> find(List<Line> lines) {
    List<Region> regions = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      if (chunks(lines.get(i)).size() != 2) {
        i++;
        continue;
      }
      int end = end(lines, i);
      int start = start(lines, i, end);
      if (rowsWithBoth(lines, start, end) >= 2 || hasFarLine(lines, start, end)) {
        regions.add(region(lines, start, end));
      }
      i = Math.max(end, i + 1);
    }
    return regions;
  }

  private int end(List<Line> lines, int start) {
    int end = start + 1;
    int right = chunks(lines.get(start)).get(1).column();
    for (int i = start + 1; i < lines.size() && i - end <= REACH; i++) {
      Line line = lines.get(i);
      if (line.kind() == Line.Kind.BLANK || line.kind() == Line.Kind.RULE) {
        continue;
      }
      List<Chunk> chunks = chunks(line);
      if (chunks.isEmpty() || chunks.size() > 2) {
        break;
      }
      if (chunks.size() == 2) {
        int column = chunks.get(1).column();
        if (Math.abs(column - right) > DRIFT) {
          break;
        }
        right = Math.min(right, column);
        end = i + 1;
      } else if (chunks.get(0).column() + 3 >= right && i - end <= 4) {
        end = i + 1;
      } else if (line.text().length() > Math.max(right + 10, 60)) {
        break;
      }
    }
    return end;
  }

  /** A far line above the first row with both columns belongs to the right one. */
  private int start(List<Line> lines, int first, int end) {
    int start = first;
    for (int i = first - 1; i >= 0 && first - i <= 2; i--) {
      List<Chunk> chunks = chunks(lines.get(i));
      if (chunks.size() == 1 && chunks.get(0).column() >= FAR) {
        start = i;
      }
    }
    return Math.min(start, end);
  }

  private int rowsWithBoth(List<Line> lines, int start, int end) {
    int n = 0;
    for (Line line : lines.subList(start, end)) {
      n += chunks(line).size() == 2 ? 1 : 0;
    }
    return n;
  }

  private boolean hasFarLine(List<Line> lines, int start, int end) {
    for (Line line : lines.subList(start, end)) {
      List<Chunk> chunks = chunks(line);
      if (chunks.size() == 1 && chunks.get(0).column() >= FAR) {
        return true;
      }
    }
    return false;
  }

  private Region region(List<Line> lines, int start, int end) {
    int boundary = Integer.MAX_VALUE;
    for (Line line : lines.subList(start, end)) {
      List<Chunk> chunks = chunks(line);
      if (chunks.size() == 2) {
        boundary = Math.min(boundary, chunks.get(1).column());
      }
    }
    List<Grid.Row> rows = new ArrayList<>();
    for (Line line : lines.subList(start, end)) {
      List<Chunk> chunks = chunks(line);
      if (chunks.isEmpty()) {
        continue;
      }
      Grid.Cell left = Grid.Cell.EMPTY;
      Grid.Cell right = Grid.Cell.EMPTY;
      for (int k = 0; k < chunks.size(); k++) {
        Chunk chunk = chunks.get(k);
        boolean isRight = k == 1 || (chunks.size() == 1 && chunk.column() + 3 >= boundary);
        if (isRight) {
          right = cell(chunk);
        } else {
          left = cell(chunk);
        }
      }
      rows.add(new Grid.Row(List.of(left, right)));
    }
    return new Region(start, end, new Grid(rows));
  }

  private Grid.Cell cell(Chunk chunk) {
    NormalizedText text = Normalizer.normalize(source, chunk.from(), chunk.to(), markup);
    return text.isEmpty()
        ? Grid.Cell.EMPTY
        : new Grid.Cell(List.of(new Paragraph(text, false, false)));
  }

  /** The pieces of a line between runs of spaces, with their columns. */
  private List<Chunk> chunks(Line line) {
    boolean other = line.kind() != Line.Kind.TEXT && line.kind() != Line.Kind.RULE;
    if (other || line.end() - line.start() > LONGEST) {
      return List.of();
    }
    List<Chunk> chunks = new ArrayList<>();
    int i = line.start();
    while (i < line.end()) {
      while (i < line.end() && Normalizer.isSpace(source.charAt(i))) {
        i++;
      }
      int from = i;
      int spaces = 0;
      while (i < line.end() && spaces < GAP) {
        spaces = Normalizer.isSpace(source.charAt(i)) ? spaces + 1 : 0;
        i++;
        if (spaces == GAP && isLeftToFill(from, i, line.end())) {
          spaces = 0;
        }
      }
      int to = i - spaces;
      if (to > from) {
        chunks.add(new Chunk(from, to, from - line.start()));
      }
    }
    return chunks;
  }

  /**
   * A gap for the pen is no gap between columns: {@code Số: … /KH-UBND}, {@code ngày … tháng 4}.
   */
  private boolean isLeftToFill(int from, int gap, int end) {
    String before = Folding.fold(Normalizer.normalize(source, from, gap, markup));
    String after = Folding.fold(Normalizer.normalize(source, gap, end, markup));
    return (before.endsWith("số:") || before.endsWith("số")) && after.startsWith("/")
        || before.endsWith("ngày") && after.startsWith("tháng")
        || before.endsWith("tháng") && after.startsWith("năm");
  }
}
