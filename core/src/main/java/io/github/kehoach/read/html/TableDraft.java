package io.github.kehoach.read.html;

import io.github.kehoach.document.Grid;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A table while it is read: rows of cells that span (HTML Standard, section 4.9.12). */
final class TableDraft {

  /** The most columns that a cell spans, by the standard. */
  private static final int MOST_COLUMNS = 1_000;

  /** A cell of a page's layout holds so much text and so many lines. */
  private static final int PAGE_LETTERS = 2_500;

  private static final int PAGE_LINES = 12;

  /** The name of a column is shorter. */
  private static final int NAME = 60;

  private record Cell(Flow flow, int columns, int rows) {}

  /** A row; {@code group} tells which rows a cell may span. */
  private record Row(int group, List<Cell> cells) {}

  /** A cell that reaches down into rows below. */
  private record Span(int column, int columns, int rows) {}

  private record Placed(int column, Flow flow) {}

  private final boolean bordered;
  private final List<Row> rows = new ArrayList<>();
  private final List<Row> feet = new ArrayList<>();
  private @Nullable Row row;
  private boolean foot;
  private int group;

  /** {@code bordered} is whether lines are drawn around its cells. */
  TableDraft(boolean bordered) {
    this.bordered = bordered;
  }

  void openGroup(String name) {
    group++;
    foot = name.equals("tfoot");
    row = null;
  }

  void closeGroup() {
    group++;
    foot = false;
    row = null;
  }

  void openRow() {
    row = new Row(group, new ArrayList<>());
    (foot ? feet : rows).add(row);
  }

  void closeRow() {
    row = null;
  }

  /** Adds a cell; {@code rows} is 0 for one that reaches to the end of its group. */
  void cell(Flow flow, int columns, int rows) {
    if (row == null) {
      openRow();
    }
    int wide = columns < 1 || columns > MOST_COLUMNS ? 1 : columns;
    row.cells().add(new Cell(flow, wide, rows == 0 ? Integer.MAX_VALUE : Math.max(1, rows)));
  }

  /** Gives the table, or what it holds where it only lays out the page. */
  void finish(Flow out, Meter meter) throws UnreadableException {
    rows.addAll(feet);
    rows.removeIf(r -> r.cells().isEmpty());
    List<Flow> filled = new ArrayList<>();
    int widest = 0;
    for (Row r : rows) {
      widest = Math.max(widest, r.cells().size());
      for (Cell c : r.cells()) {
        if (!c.flow().isEmpty()) {
          filled.add(c.flow());
        }
      }
    }
    if (widest <= 1 || isLayout(filled) && !isTable(filled)) {
      filled.forEach(out::take);
      return;
    }
    List<List<Placed>> placed = place();
    int size = filled.stream().mapToInt(Flow::letters).sum();
    if (isPage(placed)) {
      split(placed, out, meter);
    } else {
      out.add(grid(placed, meter), size);
    }
  }

  /** One cell holds the page, the others what stands around it. */
  private static boolean isLayout(List<Flow> cells) {
    int all = 0;
    Flow largest = null;
    for (Flow flow : cells) {
      all += flow.letters();
      if (largest == null || flow.letters() > largest.letters()) {
        largest = flow;
      }
    }
    if (largest == null) {
      return false;
    }
    boolean page =
        largest.hasTable()
            ? largest.letters() * 10L >= all * 6L
            : largest.letters() >= PAGE_LETTERS && largest.letters() * 10L >= all * 7L;
    return page && (largest.hasTable() || largest.lines() >= PAGE_LINES);
  }

  /** Whether lines are drawn around its cells, or its first row names its columns. */
  private boolean isTable(List<Flow> filled) {
    if (filled.stream().anyMatch(Flow::hasTable)) {
      return false;
    }
    if (bordered) {
      return true;
    }
    List<Cell> first = rows.get(0).cells();
    boolean named =
        first.size() >= 3
            && first.stream().allMatch(c -> !c.flow().isEmpty() && c.flow().letters() < NAME);
    return named && rows.stream().allMatch(r -> r.cells().size() == first.size());
  }

  /** The columns at which the cells of each row stand. */
  private List<List<Placed>> place() {
    List<List<Placed>> out = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int group = -1;
    for (Row r : rows) {
      if (r.group() != group) {
        spans = new ArrayList<>();
        group = r.group();
      }
      List<Span> below = new ArrayList<>();
      List<Placed> placed = new ArrayList<>();
      int column = 0;
      int s = 0;
      for (Cell cell : r.cells()) {
        while (s < spans.size() && spans.get(s).column() <= column) {
          column = Math.max(column, spans.get(s).column() + spans.get(s).columns());
          s++;
        }
        placed.add(new Placed(column, cell.flow()));
        if (cell.rows() > 1) {
          below.add(new Span(column, cell.columns(), cell.rows() - 1));
        }
        column += cell.columns();
      }
      for (Span span : spans) {
        if (span.rows() > 1) {
          below.add(new Span(span.column(), span.columns(), span.rows() - 1));
        }
      }
      below.sort((a, b) -> Integer.compare(a.column(), b.column()));
      spans = below;
      out.add(placed);
    }
    return out;
  }

  /** Whether the table holds a whole document, most of whose paragraphs have rows of their own. */
  private boolean isPage(List<List<Placed>> placed) {
    int single = 0;
    long singleLetters = 0;
    long all = 0;
    for (List<Placed> r : placed) {
      long letters = r.stream().mapToLong(p -> p.flow().letters()).sum();
      all += letters;
      if (r.size() == 1) {
        single++;
        singleLetters += letters;
      }
    }
    return single * 2 > placed.size() && singleLetters * 10 >= all * 6;
  }

  private void split(List<List<Placed>> placed, Flow out, Meter meter) throws UnreadableException {
    List<List<Placed>> run = new ArrayList<>();
    for (List<Placed> r : placed) {
      if (r.size() > 1) {
        run.add(r);
        continue;
      }
      flush(run, out, meter);
      r.forEach(p -> out.take(p.flow()));
    }
    flush(run, out, meter);
  }

  private static void flush(List<List<Placed>> run, Flow out, Meter meter)
      throws UnreadableException {
    if (!run.isEmpty()) {
      int size = run.stream().flatMap(List::stream).mapToInt(p -> p.flow().letters()).sum();
      out.add(grid(run, meter), size);
      run.clear();
    }
  }

  /** The grid of the columns at which any cell starts; the others are nothing but spanned. */
  private static Grid grid(List<List<Placed>> placed, Meter meter) throws UnreadableException {
    TreeSet<Integer> starts = new TreeSet<>();
    placed.forEach(r -> r.forEach(p -> starts.add(p.column())));
    int[] columns = starts.stream().mapToInt(Integer::intValue).toArray();
    List<Grid.Row> rows = new ArrayList<>();
    for (List<Placed> r : placed) {
      meter.cells(columns.length);
      Grid.Cell[] cells = new Grid.Cell[columns.length];
      Arrays.fill(cells, Grid.Cell.EMPTY);
      for (Placed p : r) {
        cells[Arrays.binarySearch(columns, p.column())] = p.flow().cell();
      }
      rows.add(new Grid.Row(List.of(cells)));
    }
    return new Grid(rows);
  }
}
