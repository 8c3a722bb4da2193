package io.github.kehoach.read.sheet;

import java.util.ArrayList;
import java.util.List;

/** A row of a sheet as it is seen: its filled cells from left to right. */
final class SheetRow {

  private final int index;
  private final List<Cell> cells = new ArrayList<>(8);

  SheetRow(int index) {
    this.index = index;
  }

  /**
   * A filled cell.
   *
   * @param cell its place in the {@link SheetCells}
   * @param column its column
   * @param lastColumn the last column that it covers
   * @param ruled whether it stands between lines
   */
  record Cell(int cell, int column, int lastColumn, boolean ruled) {}

  void add(Cell cell) {
    cells.add(cell);
  }

  int index() {
    return index;
  }

  List<Cell> cells() {
    return cells;
  }

  int first() {
    return cells.get(0).column();
  }

  int last() {
    return cells.get(cells.size() - 1).lastColumn();
  }

  /** Whether most of its cells stand between lines. */
  boolean isRuled() {
    int ruled = 0;
    for (Cell c : cells) {
      ruled += c.ruled() ? 1 : 0;
    }
    return 2 * ruled > cells.size();
  }

  /** Whether it is one piece of text alone. */
  boolean isSingle() {
    return cells.size() == 1;
  }
}
