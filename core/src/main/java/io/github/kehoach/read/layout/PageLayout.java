package io.github.kehoach.read.layout;

import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings a page into reading order and writes it into the running text. */
final class PageLayout {

  /** What part of a page at its ends holds no text of the document. */
  private static final float MARGIN = 0.07f;

  private final Page page;
  private final PlacedText text;
  private final Meter meter;
  private final List<Item> items = new ArrayList<>();
  private @Nullable TableHead head;

  PageLayout(Page page, PlacedText text, Meter meter, @Nullable TableHead head) {
    this.head = head;
    this.page = page;
    this.text = text;
    this.meter = meter;
  }

  List<Item> items() throws UnreadableException {
    List<TableCells> tables = new ArrayList<>();
    List<Word> words = visible(page.words());
    List<Row> labels = SmallPrint.find(words);
    List<Word> free = SmallPrint.without(words, labels);
    for (Lattice lattice : RuledTables.find(page)) {
      TableCells cells = new TableCells(lattice);
      List<Word> rest = new ArrayList<>(free.size());
      for (Word w : free) {
        if (!cells.take(w)) {
          rest.add(w);
        }
      }
      if (cells.isTable()) {
        tables.add(cells);
        meter.cells(lattice.columns() * lattice.rows());
        free = rest;
      }
    }
    List<Row> rows = Row.rows(free);
    int n = rows.size();
    int from = n > 0 && rows.get(0).isFigure() ? 1 : 0;
    int to = n > from && rows.get(n - 1).isFigure() ? n - 1 : n;
    int table = text(rows, 0, from, tables, 0);
    int top = below(rows, from, to);
    closeAbove(tables, rows, top);
    int i = from;
    for (AlignedTables.Table aligned : AlignedTables.find(rows, from, to, head, top)) {
      table = text(rows, i, aligned.from(), tables, table);
      write(aligned, rows);
      i = aligned.to();
    }
    boolean ended = i > from && table == tables.size() && isFoot(rows.subList(i, to));
    table = text(rows, i, to, tables, table);
    table = text(rows, to, n, tables, table);
    head = head == null ? null : head.opened(ended);
    while (table < tables.size()) {
      items.add(tables.get(table++).write(page.number(), text));
    }
    for (Row label : labels) {
      items.add(new Item.Aside(Line.write(label, page.number(), text)));
    }
    return items;
  }

  /** A table that begins above the text of the page is another one than that which is open. */
  private void closeAbove(List<TableCells> tables, List<Row> rows, int top) {
    if (head != null
        && !tables.isEmpty()
        && top < rows.size()
        && tables.get(0).lattice.top() < rows.get(top).baseline) {
      head = head.opened(false);
    }
  }

  /** The first row that is no running head by where it stands. */
  private int below(List<Row> rows, int from, int to) {
    int top = from;
    while (top < to && (rows.get(top).top + rows.get(top).bottom) / 2 < MARGIN * page.height()) {
      top++;
    }
    return top;
  }

  /** Whether rows can be running feet by where they stand. */
  private boolean isFoot(List<Row> rows) {
    float from = (1 - MARGIN) * page.height();
    return rows.stream().allMatch(r -> (r.top + r.bottom) / 2 > from);
  }

  /** The head of the last table without ruling lines so far, null for none. */
  @Nullable TableHead head() {
    return head;
  }

  /** The words of which something is left in normal form. */
  static List<Word> visible(List<Word> words) {
    for (Word w : words) {
      if (!PlacedText.isVisible(w)) {
        return words.stream().filter(PlacedText::isVisible).toList();
      }
    }
    return words;
  }

  /** Writes rows that are no aligned table, and the ruled tables among them. */
  private int text(List<Row> rows, int from, int to, List<TableCells> tables, int next) {
    List<Row> part = rows.subList(from, to);
    List<ColumnZones.Zone> zones = ColumnZones.find(part);
    int table = next;
    int zone = 0;
    int i = 0;
    while (i < part.size()) {
      Row row = part.get(i);
      while (table < tables.size() && tables.get(table).lattice.top() < row.baseline) {
        items.add(tables.get(table++).write(page.number(), text));
      }
      if (zone < zones.size() && zones.get(zone).from() == i) {
        write(zones.get(zone), part);
        i = zones.get(zone++).to();
      } else {
        items.add(new Item.Text(Line.write(row, page.number(), text)));
        i++;
      }
    }
    return table;
  }

  private static float[] edges(AlignedTables.Table table, List<Row> lines) {
    float x0 = Float.MAX_VALUE;
    float x1 = 0;
    for (Row row : lines) {
      x0 = Math.min(x0, row.x0());
      x1 = Math.max(x1, row.x1());
    }
    if (table.above() != null) {
      // A part with few rows does not reach as far as the table.
      float[] edges = table.above().edges().clone();
      edges[0] = Math.min(edges[0], x0);
      edges[edges.length - 1] = Math.max(edges[edges.length - 1], x1);
      return edges;
    }
    float[] edges = new float[table.gutters().length + 2];
    System.arraycopy(table.gutters(), 0, edges, 1, table.gutters().length);
    edges[0] = x0;
    edges[edges.length - 1] = x1;
    return edges;
  }

  private void write(AlignedTables.Table table, List<Row> rows) throws UnreadableException {
    List<Row> lines = rows.subList(table.from(), table.to());
    float[] edges = edges(table, lines);
    List<List<List<Line>>> out = new ArrayList<>();
    AlignedCells.Result sorted = AlignedCells.of(lines, table.gutters(), table.head());
    if (table.above() == null) {
      List<Row> top = List.copyOf(lines.subList(0, sorted.head()));
      List<Row> body = lines.subList(sorted.head(), lines.size());
      head = new TableHead(top, TableColumns.of(edges, body), true);
    }
    for (List<List<Word>> row : sorted.rows()) {
      List<List<Line>> cells = new ArrayList<>();
      for (List<Word> cell : row) {
        cells.add(TableCells.lines(cell, page.number(), text));
      }
      out.add(cells);
    }
    meter.cells(out.size() * (edges.length - 1));
    items.add(
        new Item.Cells(
            page.number(),
            edges,
            rows.get(table.from()).top,
            rows.get(table.to() - 1).bottom,
            out,
            Item.Kind.ALIGNED));
  }

  private void write(ColumnZones.Zone zone, List<Row> rows) {
    List<Word> left = new ArrayList<>();
    List<Word> right = new ArrayList<>();
    float x0 = Float.MAX_VALUE;
    float x1 = 0;
    for (Row row : rows.subList(zone.from(), zone.to())) {
      for (Word w : row.words) {
        ((w.x0() + w.x1()) / 2 < zone.gutter() ? left : right).add(w);
        x0 = Math.min(x0, w.x0());
        x1 = Math.max(x1, w.x1());
      }
    }
    float[] edges = {x0, zone.gutter(), x1};
    List<List<Line>> cells =
        List.of(
            TableCells.lines(left, page.number(), text),
            TableCells.lines(right, page.number(), text));
    items.add(
        new Item.Cells(
            page.number(),
            edges,
            rows.get(zone.from()).top,
            rows.get(zone.to() - 1).bottom,
            List.of(cells),
            Item.Kind.LAYOUT));
  }
}
