package io.github.kehoach.read.sheet;

import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The filled cells of one sheet, in the order of the file, with what else its layout takes. Kept in
 * arrays: sheets have a hundred thousand rows.
 */
final class SheetCells {

  /** No sheet has more (Excel's specification). */
  static final int MOST_ROWS = 1 << 20;

  /** No sheet has more (Excel's specification). */
  static final int MOST_COLUMNS = 1 << 14;

  private String name;
  private final Meter meter;
  private final List<CellRange> merged = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private int[] rows = new int[64];
  private int[] columns = new int[64];
  private int[] styles = new int[64];
  private CellValue[] values = new CellValue[64];
  private int size;
  private boolean sorted = true;

  SheetCells(String name, Meter meter) {
    this.name = name;
    this.meter = meter;
  }

  String name() {
    return name;
  }

  /** Names the sheet: old files name it elsewhere. */
  SheetCells named(String value) {
    name = value;
    return this;
  }

  /** Adds a cell; one beyond the edges of any sheet is left alone, as Excel does. */
  void add(int row, int column, CellValue value, int style) throws UnreadableException {
    meter.cells(1);
    if (row < 0 || row >= MOST_ROWS || column < 0 || column >= MOST_COLUMNS) {
      return;
    }
    if (size == rows.length) {
      int more = size * 2;
      rows = Arrays.copyOf(rows, more);
      columns = Arrays.copyOf(columns, more);
      styles = Arrays.copyOf(styles, more);
      values = Arrays.copyOf(values, more);
    }
    if (size > 0) {
      int last = size - 1;
      sorted &= rows[last] < row || rows[last] == row && columns[last] < column;
    }
    rows[size] = row;
    columns[size] = column;
    styles[size] = style;
    values[size++] = value;
  }

  void merge(CellRange range) throws UnreadableException {
    meter.cells(1);
    if (!range.isSingle()
        && range.firstRow() >= 0
        && range.firstColumn() >= 0
        && range.firstRow() <= range.lastRow()
        && range.firstColumn() <= range.lastColumn()) {
      merged.add(range);
    }
  }

  void hideRow(int row) {
    if (row >= 0 && row < MOST_ROWS) {
      hiddenRows.set(row);
    }
  }

  void hideColumns(int first, int last) {
    if (first >= 0 && first <= last && first < MOST_COLUMNS) {
      hiddenColumns.set(first, Math.min(last + 1, MOST_COLUMNS));
    }
  }

  int size() {
    return size;
  }

  int row(int i) {
    return rows[i];
  }

  int column(int i) {
    return columns[i];
  }

  int style(int i) {
    return styles[i];
  }

  CellValue value(int i) {
    return values[i];
  }

  boolean isHidden(int row, int column) {
    return hiddenRows.get(row) || hiddenColumns.get(column);
  }

  /** The first row from one on that is seen. */
  int seenRow(int from) {
    return hiddenRows.nextClearBit(from);
  }

  /** The first column from one on that is seen. */
  int seenColumn(int from) {
    return hiddenColumns.nextClearBit(from);
  }

  /** The merged ranges, from the top. */
  List<CellRange> merged() {
    List<CellRange> ranges = new ArrayList<>(merged);
    ranges.sort(
        Comparator.comparingInt(CellRange::firstRow).thenComparingInt(CellRange::firstColumn));
    return ranges;
  }

  /** The cells row by row; writers put them in that order, but nothing makes them. */
  int[] order() {
    if (sorted) {
      int[] order = new int[size];
      Arrays.setAll(order, i -> i);
      return order;
    }
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order, Comparator.<Integer>comparingInt(i -> rows[i]).thenComparingInt(i -> columns[i]));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }
}
