package io.github.kehoach.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells tables from the text above, between and below them by their shape alone: by the lines
 * around their cells where a sheet has such, else by how many cells of a row are filled.
 */
final class SheetLayout {

  /** A head or a signature stands in two columns. */
  private static final int LAYOUT = 2;

  /** A header has so many rows at most. */
  private static final int HEADER = 3;

  private final SheetCells cells;
  private final List<SheetRow> rows;
  private final List<Part> parts = new ArrayList<>();
  private final List<SheetRow> table = new ArrayList<>();
  private boolean tableRuled;
  private int widest;
  private boolean gap;

  private SheetLayout(SheetCells cells, List<SheetRow> rows) {
    this.cells = cells;
    this.rows = rows;
  }

  /**
   * A part of a sheet.
   *
   * @param rows its rows
   * @param isTable whether they are a table, or else one row of text
   * @param gap whether an empty row stands above
   */
  record Part(List<SheetRow> rows, boolean isTable, boolean gap) {

    /** Copies the rows. */
    public Part {
      rows = List.copyOf(rows);
    }
  }

  static List<Part> of(SheetCells cells, List<SheetRow> rows) {
    return new SheetLayout(cells, rows).parts();
  }

  private List<Part> parts() {
    for (int i = 0; i < rows.size(); i++) {
      SheetRow row = rows.get(i);
      boolean apart = i > 0 && row.index() > rows.get(i - 1).index() + 1;
      if (!table.isEmpty() && !continues(i, apart)) {
        closeTable();
      }
      gap |= apart && table.isEmpty();
      if (!table.isEmpty() || opensTable(i)) {
        addToTable(row);
      } else {
        parts.add(new Part(List.of(row), false, gap));
        gap = false;
      }
    }
    closeTable();
    return parts;
  }

  private void addToTable(SheetRow row) {
    if (table.isEmpty()) {
      tableRuled = row.isRuled();
    }
    table.add(row);
    widest = Math.max(widest, row.cells().size());
  }

  private void closeTable() {
    if (!table.isEmpty()) {
      parts.add(new Part(table, true, gap));
      table.clear();
      widest = 0;
      gap = false;
    }
  }

  /** A title may stand between the lines of the table that it heads. */
  private boolean opensTable(int i) {
    SheetRow row = rows.get(i);
    if (!row.isSingle()) {
      return true;
    }
    return row.isRuled() && i + 1 < rows.size() && isNext(i) && rows.get(i + 1).isRuled();
  }

  private boolean isNext(int i) {
    return rows.get(i + 1).index() == rows.get(i).index() + 1;
  }

  /** Whether a row goes on with the table that is open. */
  private boolean continues(int i, boolean apart) {
    SheetRow row = rows.get(i);
    if (tableRuled) {
      if (row.isRuled()) {
        return !(apart && opensAnother(row));
      }
      // Some rule the header alone.
      boolean headerOnly = table.size() <= HEADER;
      return headerOnly && !apart && !row.isSingle() && fits(row);
    }
    if (row.isRuled()) {
      return false;
    }
    if (row.isSingle()) {
      return goesOnBelow(i);
    }
    if (widest <= LAYOUT && row.cells().size() > LAYOUT && !isBelowHeader(row)) {
      return false;
    }
    return !apart || fits(row) && !opensAnother(row);
  }

  /** A wider row below one with merged cells fills in below them: the header's second row. */
  private boolean isBelowHeader(SheetRow row) {
    return table.size() < HEADER
        && row.first() >= table.get(0).first()
        && row.last() <= table.get(0).last()
        && table.get(0).cells().stream().anyMatch(c -> c.lastColumn() > c.column());
  }

  /** Lone text in a table without lines is of the table where rows like those above follow. */
  private boolean goesOnBelow(int i) {
    if (widest <= LAYOUT) {
      return false;
    }
    for (int k = i; k < rows.size(); k++) {
      if (k > i && rows.get(k).index() > rows.get(k - 1).index() + 1) {
        return false;
      }
      if (rows.get(k).isRuled()) {
        return false;
      }
      if (!rows.get(k).isSingle()) {
        return fits(rows.get(k)) && !isHeader(rows.get(k));
      }
    }
    return false;
  }

  /** Whether the cells of a row stand in the columns of the table. */
  private boolean fits(SheetRow row) {
    Set<Integer> columns = new TreeSet<>();
    for (SheetRow above : table.subList(0, Math.min(table.size(), HEADER))) {
      above.cells().forEach(c -> columns.add(c.column()));
    }
    int inside = 0;
    for (SheetRow.Cell c : row.cells()) {
      inside += columns.contains(c.column()) ? 1 : 0;
    }
    return 2 * inside > row.cells().size();
  }

  /** Whether a row behind a gap is the header of another table. */
  private boolean opensAnother(SheetRow row) {
    return isHeader(row) || !fits(row);
  }

  /**
   * Whether a row looks like the header of the table and like none of its other rows: text where
   * these have numbers, in the style of the header.
   */
  private boolean isHeader(SheetRow row) {
    if (table.size() <= 1) {
      return false;
    }
    SheetRow header = table.get(0);
    SheetRow last = table.get(table.size() - 1);
    return style(row) == style(header)
        && style(row) != style(last)
        && row.cells().stream().noneMatch(c -> isNumber(c));
  }

  /** The style of a row: of its last cell, since the first may count rows. */
  private int style(SheetRow row) {
    return cells.style(row.cells().get(row.cells().size() - 1).cell());
  }

  private boolean isNumber(SheetRow.Cell c) {
    return cells.value(c.cell()) instanceof CellValue.Number;
  }
}
