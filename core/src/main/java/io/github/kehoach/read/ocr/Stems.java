package io.github.kehoach.read.ocr;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the strokes of Roman numerals. Their serifs run together in small or bold print, and then
 * {@code III} is read as {@code II}, {@code TT} or {@code HI}; at the height where only stems stand
 * they can be counted.
 */
final class Stems {

  /** What is read where nothing but capital I stands, with what follows a number. */
  private static final Pattern ONES = Pattern.compile("([IlTHiL1|!]{1,4})([.,;:)/]?)");

  /** A numeral that ends in ones. */
  private static final Pattern NUMERAL = Pattern.compile("([VX]{1,3})(I{0,3})([.,;:)/]?)");

  /** A stem is at most this part of the numeral's height wide. */
  private static final double STEM = 0.36;

  private Stems() {}

  /**
   * Puts a numeral right.
   *
   * @param item a word
   * @param ink the print
   * @return the word, or what its strokes say
   */
  static Hocr.Item checked(Hocr.Item item, Ink ink) {
    Matcher ones = ONES.matcher(item.text());
    Matcher numeral = NUMERAL.matcher(item.text());
    if (ones.matches()) {
      String letters = ones.group(1);
      int stems = count(item, ink, 0.4);
      boolean same = stems == count(item, ink, 0.6);
      boolean misread = stems != letters.length() || !letters.matches("I+|1+");
      // One alone may be any of them; with others, or with stems missing, it is a numeral.
      boolean numeric =
          stems > 1 && stems <= 3 && (letters.length() > 1 || !ones.group(2).isEmpty());
      return same && misread && numeric && !isWord(letters, stems)
          ? item.as("I".repeat(stems) + ones.group(2))
          : item;
    }
    if (numeral.matches()) {
      int slanted = 2 * numeral.group(1).length();
      int stems = count(item, ink, 0.3) - slanted;
      boolean same = stems == count(item, ink, 0.36) - slanted;
      return same && stems > 0 && stems <= 3 && stems != numeral.group(2).length()
          ? item.as(numeral.group(1) + "I".repeat(stems) + numeral.group(3))
          : item;
    }
    return item;
  }

  /** Whether letters other than I have as many strokes as were counted: they may be right. */
  private static boolean isWord(String letters, int stems) {
    int strokes = 0;
    for (char c : letters.toCharArray()) {
      strokes += c == 'H' ? 2 : 1;
    }
    return strokes == stems;
  }

  /** How many narrow runs of ink lie across a word at a part of its height; 0 for a wide one. */
  private static int count(Hocr.Item item, Ink ink, double part) {
    int height = item.y1() - item.y0();
    int y = item.y0() + (int) (height * part);
    int runs = 0;
    int x = item.x0() - 1;
    while (x <= item.x1()) {
      int start = x;
      while (x <= item.x1() && ink.at(x, y)) {
        x++;
      }
      if (x - start > STEM * height) {
        return 0;
      }
      runs += x > start ? 1 : 0;
      x++;
    }
    return runs;
  }
}
