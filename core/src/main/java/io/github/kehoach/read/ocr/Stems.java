package io.github.kehoach.read.ocr;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the strokes of Roman numerals. Their serifs run together in small or bold print, and then
 * {@code III.} is read as {@code II.}, {@code TT.} or {@code HI.}; at the height where only stems
 * stand they can be counted. Figures are left alone, and so is what no sign follows, unless it
 * stands alone, as the number of a group does in a table.
 */
final class Stems {

  /** What is read where nothing but capital I stands, with what follows a number. */
  private static final Pattern ONES = Pattern.compile("([IlTHiL|!]{1,4})([.,;:)/])");

  /** A numeral that ends in ones. */
  private static final Pattern NUMERAL = Pattern.compile("([VX]{1,3})(I{0,3})([.,;:)/])");

  /** What is read for ones without a sign. */
  private static final Pattern LONE = Pattern.compile("[IH]{1,3}");

  /** A stem is at most this part of the numeral's height wide. */
  private static final double STEM = 0.36;

  private Stems() {}

  /**
   * Puts a numeral right.
   *
   * @param item a word
   * @param alone whether it is the only one of its line
   * @param ink the print
   * @return the word, or what its strokes say
   */
  static Hocr.Item checked(Hocr.Item item, boolean alone, Ink ink) {
    if (alone && LONE.matcher(item.text()).matches()) {
      int stems = count(item, ink, 0.35, 0.65);
      return stems > 1 && stems <= 3 ? item.as("I".repeat(stems)) : item;
    }
    Matcher ones = ONES.matcher(item.text());
    Matcher numeral = NUMERAL.matcher(item.text());
    if (ones.matches()) {
      String letters = ones.group(1);
      int stems = count(item, ink, 0.35, 0.65);
      boolean misread = stems != letters.length() || letters.indexOf('H') >= 0;
      boolean numeric = stems > 1 && stems <= 3;
      return misread && numeric ? item.as("I".repeat(stems) + ones.group(2)) : item;
    }
    if (numeral.matches()) {
      int slanted = 2 * numeral.group(1).length();
      int stems = count(item, ink, 0.25, 0.38) - slanted;
      return stems > 0 && stems <= 3 && stems != numeral.group(2).length()
          ? item.as(numeral.group(1) + "I".repeat(stems) + numeral.group(3))
          : item;
    }
    return item;
  }

  /**
   * How many narrow runs of ink lie across a word between two parts of its height; 0 where rows
   * differ, or one has a wide run, as the bar of H is.
   */
  private static int count(Hocr.Item item, Ink ink, double from, double to) {
    int height = item.y1() - item.y0();
    int first = item.y0() + (int) (height * from);
    int last = item.y0() + (int) (height * to);
    int stems = count(item, ink, first);
    for (int y = first + 1; y <= last; y++) {
      if (count(item, ink, y) != stems) {
        return 0;
      }
    }
    return stems;
  }

  private static int count(Hocr.Item item, Ink ink, int y) {
    int runs = 0;
    int x = item.x0() - 1;
    while (x <= item.x1()) {
      int start = x;
      while (x <= item.x1() && ink.at(x, y)) {
        x++;
      }
      if (x - start > STEM * (item.y1() - item.y0())) {
        return 0;
      }
      runs += x > start ? 1 : 0;
      x++;
    }
    return runs;
  }
}
