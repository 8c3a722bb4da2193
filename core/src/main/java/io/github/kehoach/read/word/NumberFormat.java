package io.github.kehoach.read.word;

import java.util.List;
import java.util.Locale;

/** How a number of a list is written (ECMA-376, part 1, 17.18.59; [MS-OSHARED] 2.2.1.3, MSONFC). */
enum NumberFormat {
  /** {@code 1, 2, 3}. */
  DECIMAL,
  /** {@code 01, 02, … 10}. */
  DECIMAL_ZERO,
  /** {@code I, II, III}. */
  UPPER_ROMAN,
  /** {@code i, ii, iii}. */
  LOWER_ROMAN,
  /** {@code A, B, … Z, AA, BB}. */
  UPPER_LETTER,
  /** {@code a, b, … z, aa, bb}. */
  LOWER_LETTER,
  /** {@code một, hai, ba}. */
  VIETNAMESE,
  /** {@code (1), (2)}. */
  IN_BRACKETS,
  /** {@code - 1 -}. */
  IN_DASHES,
  /** {@code *, †, ‡, §}, then doubled. */
  CHICAGO,
  /** A sign that counts nothing. */
  BULLET,
  /** Nothing is printed. */
  NONE;

  private static final List<String> UNITS =
      List.of("", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final List<String> ROMAN_SIGNS =
      List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");

  /** Beyond these, letters and Roman numbers say nothing any more, and word processors differ. */
  private static final int MOST_LETTERS = 26 * 30;

  private static final int MOST_ROMAN = 32_767;

  /**
   * The format that WordprocessingML calls so.
   *
   * @param name a value of ST_NumberFormat
   * @return the format; formats of other scripts count in Arabic figures
   */
  static NumberFormat ofWordprocessingMl(String name) {
    return switch (name) {
      case "decimalZero" -> DECIMAL_ZERO;
      case "upperRoman" -> UPPER_ROMAN;
      case "lowerRoman" -> LOWER_ROMAN;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerLetter" -> LOWER_LETTER;
      case "vietnameseCounting" -> VIETNAMESE;
      case "decimalEnclosedParen" -> IN_BRACKETS;
      case "numberInDash" -> IN_DASHES;
      case "chicago" -> CHICAGO;
      case "bullet" -> BULLET;
      case "none" -> NONE;
      default -> DECIMAL;
    };
  }

  /**
   * The format that binary Word files know by a number (MSONFC).
   *
   * @param code the number
   * @return the format; formats of other scripts count in Arabic figures
   */
  static NumberFormat ofCode(int code) {
    return switch (code) {
      case 1 -> UPPER_ROMAN;
      case 2 -> LOWER_ROMAN;
      case 3 -> UPPER_LETTER;
      case 4 -> LOWER_LETTER;
      case 9 -> CHICAGO;
      case 22 -> DECIMAL_ZERO;
      case 23 -> BULLET;
      case 56 -> VIETNAMESE;
      case 57 -> IN_DASHES;
      case 255 -> NONE;
      default -> DECIMAL;
    };
  }

  /**
   * A number in this format.
   *
   * @param n the number
   * @return as printed; empty for signs and for nothing
   */
  String print(int n) {
    return switch (this) {
      case DECIMAL -> Integer.toString(n);
      case DECIMAL_ZERO -> n >= 0 && n < 10 ? "0" + n : Integer.toString(n);
      case UPPER_ROMAN -> roman(n);
      case LOWER_ROMAN -> roman(n).toLowerCase(Locale.ROOT);
      case UPPER_LETTER -> letters(n, 'A');
      case LOWER_LETTER -> letters(n, 'a');
      case VIETNAMESE -> vietnamese(n);
      case IN_BRACKETS -> "(" + n + ")";
      case IN_DASHES -> "- " + n + " -";
      case CHICAGO -> chicago(n);
      case BULLET, NONE -> "";
    };
  }

  private static String roman(int n) {
    if (n <= 0 || n > MOST_ROMAN) {
      return Integer.toString(n);
    }
    StringBuilder out = new StringBuilder();
    int rest = n;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
        out.append(ROMAN_SIGNS.get(i));
      }
    }
    return out.toString();
  }

  private static String letters(int n, char first) {
    if (n <= 0 || n > MOST_LETTERS) {
      return Integer.toString(n);
    }
    String letter = String.valueOf((char) (first + (n - 1) % 26));
    return letter.repeat((n - 1) / 26 + 1);
  }

  private static String chicago(int n) {
    if (n <= 0 || n > 40) {
      return Integer.toString(n);
    }
    return String.valueOf("*†‡§".charAt((n - 1) % 4)).repeat((n - 1) / 4 + 1);
  }

  private static String vietnamese(int n) {
    if (n <= 0 || n > 99) {
      return Integer.toString(n);
    }
    if (n < 10) {
      return UNITS.get(n);
    }
    String tens = n < 20 ? "mười" : UNITS.get(n / 10) + " mươi";
    String unit =
        switch (n % 10) {
          case 1 -> n < 20 ? "một" : "mốt";
          case 5 -> "lăm";
          default -> UNITS.get(n % 10);
        };
    return unit.isEmpty() ? tens : tens + " " + unit;
  }
}
