package io.github.kehoach.read.ocr;

import io.github.kehoach.read.ocr.Picture.Area;

/**
 * Looks for the bar below {@code >} and {@code <}: the program's Vietnamese data do not know {@code
 * ≥} and {@code ≤}, and a goal of at least 65% must not become one of more than 65%.
 */
final class Comparators {

  /** The bar is at least this part of the sign's width wide. */
  private static final double BAR = 0.75;

  /** No sign is wider than this part of the type's size. */
  private static final double WIDEST = 0.75;

  private Comparators() {}

  /**
   * Puts a comparator right.
   *
   * @param item a word
   * @param ink the print
   * @return the word, with a bar below its sign where one is printed
   */
  static Hocr.Item checked(Hocr.Item item, Ink ink) {
    char sign = item.text().charAt(0);
    if (sign != '>' && sign != '<' || !hasBar(item, ink)) {
      return item;
    }
    int rest = item.text().startsWith("=", 1) ? 2 : 1;
    return item.as((sign == '>' ? "\u2265" : "\u2264") + item.text().substring(rest));
  }

  private static boolean hasBar(Hocr.Item item, Ink ink) {
    Area column = sign(item, ink);
    if (column.isEmpty()) {
      return false;
    }
    // The lower half of an angle runs to one side: no row of it is as wide as the whole sign.
    for (int y = (column.y0() + column.y1()) / 2; y < column.y1(); y++) {
      int run = 0;
      for (int x = column.x0(); x < column.x1(); x++) {
        run = ink.at(x, y) ? run + 1 : 0;
        if (run >= BAR * column.width()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The word's first sign, up to the first column without ink, with what lies close below it. */
  private static Area sign(Hocr.Item item, Ink ink) {
    int height = item.y1() - item.y0();
    int widest = (int) (Math.max(height, item.size()) * WIDEST);
    int bottom = item.y1() + height / 3;
    int x = item.x0();
    while (x < item.x1() && isClear(ink, x, item.y0(), bottom)) {
      x++;
    }
    int start = x;
    while (x < item.x1() && x - start < widest && !isClear(ink, x, item.y0(), bottom)) {
      x++;
    }
    return ink.trim(new Area(start, item.y0(), x, bottom));
  }

  private static boolean isClear(Ink ink, int x, int y0, int y1) {
    for (int y = y0; y < y1; y++) {
      if (ink.at(x, y)) {
        return false;
      }
    }
    return true;
  }
}
