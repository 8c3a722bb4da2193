package io.github.kehoach.read.text;

import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.text.NormalizedText;
import io.github.kehoach.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Tables whose rows are lines: cells parted by tabs or by pipes. */
final class RowTables {

  private final String source;
  private final Markup markup;

  RowTables(String source, Markup markup) {
    this.source = source;
    this.markup = markup;
  }

  List<Region> find(List<Line> lines) {
    List<Region> regions = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Line.Kind kind = lines.get(i).kind();
      int end = i + 1;
      if (kind == Line.Kind.PIPES) {
        while (end < lines.size() && isPipes(lines.get(end))) {
          end++;
        }
        regions.add(region(lines, i, end, '|'));
      } else if (kind == Line.Kind.TABS) {
        while (end < lines.size() && lines.get(end).kind() == Line.Kind.TABS) {
          end++;
        }
        if (end - i >= 2) {
          regions.add(region(lines, i, end, '\t'));
        }
      }
      i = end;
    }
    return regions;
  }

  private static boolean isPipes(Line line) {
    return line.kind() == Line.Kind.PIPES || line.kind() == Line.Kind.PIPE_RULE;
  }

  private Region region(List<Line> lines, int start, int end, char separator) {
    List<Grid.Row> rows = new ArrayList<>();
    long opened =
        lines.subList(start, end).stream().filter(l -> l.text().value().startsWith("|")).count();
    // Where most rows open with a cell, a pipe in front of one means that its first cell is empty.
    boolean framed = opened * 2 > end - start;
    for (Line line : lines.subList(start, end)) {
      if (line.kind() != Line.Kind.PIPE_RULE) {
        rows.add(new Grid.Row(cells(line, separator, framed)));
      }
    }
    return new Region(start, end, new Grid(rows));
  }

  private List<Grid.Cell> cells(Line line, char separator, boolean framed) {
    int from = line.start();
    int to = line.end();
    if (separator == '|') {
      while (from < to && Normalizer.isSpace(source.charAt(from))) {
        from++;
      }
      while (to > from && Normalizer.isSpace(source.charAt(to - 1))) {
        to--;
      }
      if (framed && from < to && source.charAt(from) == '|') {
        from++;
      }
      if (to > from
          && source.charAt(to - 1) == '|'
          && source.charAt(Math.max(from, to - 2)) != '\\') {
        to--;
      }
    }
    List<Grid.Cell> cells = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean cut =
          i == to || (source.charAt(i) == separator && !(i > from && source.charAt(i - 1) == '\\'));
      if (cut) {
        cells.add(cell(start, i));
        start = i + 1;
      }
    }
    return cells;
  }

  private Grid.Cell cell(int from, int to) {
    NormalizedText text = Normalizer.normalize(source, from, to, markup);
    return text.isEmpty()
        ? Grid.Cell.EMPTY
        : new Grid.Cell(new Paragraph(text, markup.isBold(from, to), false).pieces());
  }
}
