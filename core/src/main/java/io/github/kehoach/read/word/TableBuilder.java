package io.github.kehoach.read.word;

import io.github.kehoach.document.Element;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Puts a table together from its rows. Word processors cut the columns of their grid finer than
 * what is printed: columns in which no cell starts are dropped, and edges that the eye does not
 * tell apart are one.
 */
final class TableBuilder {

  /** A cell that spans more is a mistake. */
  private static final int MOST_COLUMNS = 1_000;

  /** Word draws no table with more columns. */
  private static final int MOST_CLOSE = 63;

  /** Edges that are nearer than 2.5 mm, in twentieths of a point, are drawn as one. */
  private static final int SAME_EDGE = 142;

  private final Meter meter;

  /** Where the grid columns start; only the first where their widths are unknown. */
  private final int[] edges;

  private final List<List<Part>> rows = new ArrayList<>();
  private List<Part> row = new ArrayList<>();
  private int column;

  /** A cell with the grid column in which it starts. */
  private record Part(int start, List<Element> content) {

    boolean hasGrid() {
      return content.stream().anyMatch(e -> e instanceof Grid);
    }
  }

  /**
   * A table without rows.
   *
   * @param widths the widths of the grid columns in twentieths of a point; none where unknown
   * @param meter counts the cells
   */
  TableBuilder(List<Integer> widths, Meter meter) {
    this.meter = meter;
    boolean known = widths.size() <= MOST_CLOSE && widths.stream().allMatch(w -> w > 0);
    this.edges = new int[known ? widths.size() + 1 : 1];
    for (int i = 0; i + 1 < edges.length; i++) {
      edges[i + 1] = edges[i] + Math.min(widths.get(i), 1 << 20);
    }
  }

  /** Starts a row. */
  void row() {
    row = new ArrayList<>();
    rows.add(row);
    column = 0;
  }

  /** Leaves grid columns free. */
  void leave(int columns) {
    column = Math.min(MOST_COLUMNS, column + bounded(columns));
  }

  /**
   * Adds a cell.
   *
   * @param span how many grid columns it spans
   * @param content what it holds; nothing where another cell covers it
   * @throws UnreadableException when there are too many
   */
  void cell(int span, List<Element> content) throws UnreadableException {
    meter.cells(1);
    row.add(new Part(column, content));
    column = Math.min(MOST_COLUMNS, column + Math.max(1, bounded(span)));
  }

  private static int bounded(int columns) {
    return Math.max(0, Math.min(columns, MOST_COLUMNS));
  }

  /** The grid column of the next cell. */
  int column() {
    return column;
  }

  /**
   * Ends the table.
   *
   * @return its grid; or its content below each other where it is a frame and no table
   * @throws UnreadableException when it has too many cells
   */
  List<Element> finish() throws UnreadableException {
    int[] columns = columns();
    int width = columns.length == 0 ? 0 : Arrays.stream(columns).max().orElse(0) + 1;
    List<Element> out = new ArrayList<>();
    List<Grid.Row> open = new ArrayList<>();
    for (List<Part> parts : rows) {
      if (width < 2 || isFrame(parts)) {
        close(open, out);
        parts.forEach(p -> out.addAll(p.content()));
        continue;
      }
      meter.cells(width - Math.min(width, parts.size()));
      Grid.Cell[] cells = new Grid.Cell[width];
      Arrays.fill(cells, Grid.Cell.EMPTY);
      for (Part part : parts) {
        if (!part.content().isEmpty()) {
          int at = columns[part.start()];
          cells[at] = joined(cells[at], part.content());
        }
      }
      open.add(new Grid.Row(Arrays.asList(cells)));
    }
    close(open, out);
    return out;
  }

  private static void close(List<Grid.Row> open, List<Element> out) {
    if (!open.isEmpty()) {
      out.add(new Grid(open));
      open.clear();
    }
  }

  /** A row that lays out other tables: all it holds stands in one cell, or it is the only one. */
  private boolean isFrame(List<Part> parts) {
    boolean nested = parts.stream().anyMatch(Part::hasGrid);
    long filled = parts.stream().filter(p -> !p.content().isEmpty()).count();
    return nested && (filled == 1 || rows.size() == 1);
  }

  private static Grid.Cell joined(Grid.Cell cell, List<Element> content) {
    List<Paragraph> all = new ArrayList<>(cell.paragraphs());
    for (Element e : content) {
      if (e instanceof Paragraph p) {
        all.add(p);
      } else if (e instanceof Grid g) {
        g.rows().forEach(r -> r.cells().forEach(c -> all.addAll(c.paragraphs())));
      }
    }
    return new Grid.Cell(all);
  }

  /** The printed column of each grid column in which a cell starts. */
  private int[] columns() {
    TreeSet<Integer> starts = new TreeSet<>();
    rows.forEach(r -> r.forEach(p -> starts.add(p.start())));
    if (starts.isEmpty()) {
      return new int[0];
    }
    int[] printed = new int[starts.last() + 1];
    int at = -1;
    List<Integer> group = new ArrayList<>();
    for (int start : starts) {
      if (group.isEmpty() || !isSameEdge(group, start)) {
        at++;
        group = new ArrayList<>();
      }
      group.add(start);
      printed[start] = at;
    }
    return printed;
  }

  /** Whether a grid column starts where others do, as far as the eye can tell. */
  private boolean isSameEdge(List<Integer> group, int start) {
    int first = group.get(0);
    if (start >= edges.length || edges[start] - edges[first] > SAME_EDGE) {
      return false;
    }
    for (List<Part> parts : rows) {
      int here = 0;
      for (Part part : parts) {
        here += part.start() == start || Collections.binarySearch(group, part.start()) >= 0 ? 1 : 0;
      }
      if (here > 1) {
        return false;
      }
    }
    return true;
  }
}
