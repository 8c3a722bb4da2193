package io.github.kehoach.read.sheet;

import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Brings the cells of a sheet into rows as they are seen: hidden and covered ones are gone. */
final class SheetRows {

  private final SheetCells cells;
  private final List<CellStyle> styles;
  private final Meter meter;
  private final List<CellRange> ranges;

  /** The ranges that the current row cuts, by their first columns; they do not overlap. */
  private final TreeMap<Integer, CellRange> active = new TreeMap<>();

  private final PriorityQueue<CellRange> ending =
      new PriorityQueue<>(Comparator.comparingInt(CellRange::lastRow));

  /** Cells whose own place is hidden while the range that they fill is not, by where they show. */
  private final Map<Integer, List<SheetRow.Cell>> moved = new HashMap<>();

  /** Rows of filled cells that are not seen. */
  private final List<SheetRow> hidden = new ArrayList<>();

  private int nextRange;
  private final List<SheetRow> covered = new ArrayList<>();

  SheetRows(SheetCells cells, List<CellStyle> styles, Meter meter) {
    this.cells = cells;
    this.styles = styles;
    this.meter = meter;
    this.ranges = cells.merged();
  }

  /** The filled cells that are hidden, row by row. */
  List<SheetRow> hidden() {
    return hidden;
  }

  /** The filled cells under merged ones, row by row. */
  List<SheetRow> covered() {
    return covered;
  }

  /** The rows with something in them. */
  List<SheetRow> rows() throws UnreadableException {
    List<SheetRow> rows = new ArrayList<>();
    SheetRow row = null;
    for (int i : cells.order()) {
      if (row == null || row.index() != cells.row(i)) {
        row = close(rows, row, cells.row(i));
      }
      place(i, row);
    }
    close(rows, row, SheetCells.MOST_ROWS);
    return rows;
  }

  /** Ends a row and starts another; rows in between may show cells of hidden ones. */
  private SheetRow close(List<SheetRow> rows, @Nullable SheetRow row, int next)
      throws UnreadableException {
    if (row != null) {
      if (!row.cells().isEmpty()) {
        row.cells().sort(Comparator.comparingInt(SheetRow.Cell::column));
        rows.add(row);
      }
      if (!moved.isEmpty()) {
        moved.keySet().stream()
            .filter(r -> r < next)
            .sorted()
            .toList()
            .forEach(r -> rows.add(shown(r)));
      }
    }
    advance(next);
    SheetRow opened = new SheetRow(next);
    List<SheetRow.Cell> here = moved.remove(next);
    if (here != null) {
      here.forEach(opened::add);
    }
    meter.cells(0);
    return opened;
  }

  private SheetRow shown(int index) {
    SheetRow row = new SheetRow(index);
    List<SheetRow.Cell> here = moved.remove(index);
    if (here != null) {
      here.stream().sorted(Comparator.comparingInt(SheetRow.Cell::column)).forEach(row::add);
    }
    return row;
  }

  /** Opens the ranges that start at or above a row and closes those that end above it. */
  private void advance(int row) {
    while (nextRange < ranges.size() && ranges.get(nextRange).firstRow() <= row) {
      CellRange range = ranges.get(nextRange++);
      drop(range.firstRow());
      Map.Entry<Integer, CellRange> left = active.floorEntry(range.lastColumn());
      // Ranges that overlap are an error; Excel refuses them.
      if (range.lastRow() >= row
          && (left == null || left.getValue().lastColumn() < range.firstColumn())) {
        active.put(range.firstColumn(), range);
        ending.add(range);
      }
    }
    drop(row);
  }

  private void drop(int row) {
    while (!ending.isEmpty() && ending.element().lastRow() < row) {
      CellRange range = ending.remove();
      active.remove(range.firstColumn());
    }
  }

  private void place(int i, SheetRow row) {
    int column = cells.column(i);
    Map.Entry<Integer, CellRange> found = active.floorEntry(column);
    CellRange range =
        found == null || found.getValue().lastColumn() < column ? null : found.getValue();
    boolean ruled = style(i).ruled();
    if (range == null) {
      SheetRow.Cell cell = new SheetRow.Cell(i, column, column, ruled);
      if (cells.isHidden(row.index(), column)) {
        put(cell, row.index(), hidden);
      } else {
        row.add(cell);
      }
      return;
    }
    if (range.firstRow() != row.index() || range.firstColumn() != column) {
      put(new SheetRow.Cell(i, column, column, ruled), row.index(), covered);
      return;
    }
    int seenRow = cells.seenRow(range.firstRow());
    int seenColumn = cells.seenColumn(range.firstColumn());
    if (seenRow > range.lastRow() || seenColumn > range.lastColumn()) {
      put(new SheetRow.Cell(i, column, column, ruled), row.index(), hidden);
      return;
    }
    SheetRow.Cell cell = new SheetRow.Cell(i, seenColumn, range.lastColumn(), ruled);
    if (seenRow == row.index()) {
      row.add(cell);
    } else {
      moved.computeIfAbsent(seenRow, k -> new ArrayList<>()).add(cell);
    }
  }

  private static void put(SheetRow.Cell cell, int index, List<SheetRow> rows) {
    SheetRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    if (last == null || last.index() != index) {
      last = new SheetRow(index);
      rows.add(last);
    }
    last.add(cell);
  }

  private CellStyle style(int i) {
    int style = cells.style(i);
    return style >= 0 && style < styles.size() ? styles.get(style) : CellStyle.PLAIN;
  }
}
