package io.github.kehoach.read.sheet;

/** Reads places of cells such as {@code AB12}. */
final class CellPlace {

  private CellPlace() {}

  /**
   * The column of a place.
   *
   * @param place letters and digits
   * @return its index from 0; -1 where there is none
   */
  static int column(String place) {
    int column = 0;
    for (int i = 0; i < place.length(); i++) {
      char c = place.charAt(i);
      int letter = c >= 'a' && c <= 'z' ? c - 'a' : c - 'A';
      if (c == '$') {
        continue;
      }
      if (letter < 0 || letter > 25) {
        break;
      }
      column = Math.min(SheetCells.MOST_COLUMNS + 1, 26 * column + letter + 1);
    }
    return column - 1;
  }

  /**
   * The row of a place.
   *
   * @param place letters and digits
   * @return its index from 0; -1 where there is none
   */
  static int row(String place) {
    int row = 0;
    for (int i = 0; i < place.length(); i++) {
      int digit = Character.digit(place.charAt(i), 10);
      if (digit >= 0) {
        row = Math.min(SheetCells.MOST_ROWS + 1, 10 * row + digit);
      }
    }
    return row - 1;
  }
}
