package io.github.kehoach.read.layout;

import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/** Brings a page into reading order and writes it into the running text. */
final class PageLayout {

  private final Page page;
  private final PlacedText text;
  private final Meter meter;
  private final List<Item> items = new ArrayList<>();

  PageLayout(Page page, PlacedText text, Meter meter) {
    this.page = page;
    this.text = text;
    this.meter = meter;
  }

  List<Item> items() throws UnreadableException {
    List<TableCells> tables = new ArrayList<>();
    List<Word> free = page.words();
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
    List<ColumnZones.Zone> zones = ColumnZones.find(rows);
    int table = 0;
    int zone = 0;
    int i = 0;
    while (i < rows.size()) {
      Row row = rows.get(i);
      while (table < tables.size() && tables.get(table).lattice.top() < row.baseline) {
        items.add(tables.get(table++).write(page.number(), text));
      }
      if (zone < zones.size() && zones.get(zone).from() == i) {
        write(zones.get(zone), rows);
        i = zones.get(zone++).to();
      } else {
        items.add(new Item.Text(Line.write(row, page.number(), text)));
        i++;
      }
    }
    while (table < tables.size()) {
      items.add(tables.get(table++).write(page.number(), text));
    }
    return items;
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
            false));
  }
}
