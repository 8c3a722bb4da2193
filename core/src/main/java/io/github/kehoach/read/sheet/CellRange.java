package io.github.kehoach.read.sheet;

/**
 * A merged range of cells.
 *
 * @param firstRow its first row, from 0
 * @param lastRow its last row
 * @param firstColumn its first column, from 0
 * @param lastColumn its last column
 */
record CellRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

  boolean isSingle() {
    return firstRow == lastRow && firstColumn == lastColumn;
  }
}
