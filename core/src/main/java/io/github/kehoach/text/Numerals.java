package io.github.kehoach.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbers as Vietnamese documents print them. */
public final class Numerals {

  private static final String ROMAN = "IVXLCDM";
  private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};

  /** {@code CCCLXXXVIII}, 388. */
  private static final int LONGEST_ROMAN = 11;

  private Numerals() {}

  /**
   * Reads a Vietnamese number: points part thousands, a comma parts the decimals ({@code 1.234,5}).
   * A point that parts no group of three digits is read as the decimal mark that a clerk typed.
   *
   * @param text digits with points and commas, no sign and no space
   * @return the number with the decimals that were printed, or empty
   */
  public static Optional<BigDecimal> number(CharSequence text) {
    String s = text.toString();
    if (s.isEmpty()
        || s.length() > 30
        || !isDigit(s.charAt(0))
        || !isDigit(s.charAt(s.length() - 1))) {
      return Optional.empty();
    }
    int commas = 0;
    int points = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == ',') {
        commas++;
      } else if (c == '.') {
        points++;
      } else if (!isDigit(c)) {
        return Optional.empty();
      }
    }
    if (commas > 1 && points <= 1) {
      return inGroups(s, ',', '.');
    }
    if (commas <= 1 && inGroups(s, '.', ',').isPresent()) {
      return inGroups(s, '.', ',');
    }
    if (points == 1 && commas == 0) {
      return Optional.of(new BigDecimal(s));
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> inGroups(String s, char group, char mark) {
    int decimals = s.indexOf(mark);
    String whole = decimals < 0 ? s : s.substring(0, decimals);
    String rest = decimals < 0 ? "" : s.substring(decimals + 1);
    if (rest.indexOf(group) >= 0) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder();
    int start = 0;
    int part = 0;
    while (true) {
      int end = whole.indexOf(group, start);
      String g = end < 0 ? whole.substring(start) : whole.substring(start, end);
      boolean first = part++ == 0;
      boolean only = first && end < 0;
      if (g.isEmpty() || (!only && (first ? g.length() > 3 : g.length() != 3))) {
        return Optional.empty();
      }
      digits.append(g);
      if (end < 0) {
        break;
      }
      start = end + 1;
    }
    return Optional.of(new BigDecimal(rest.isEmpty() ? digits.toString() : digits + "." + rest));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Reads a Roman numeral in capitals, in its canonical form only ({@code IV}, not {@code IIII}).
   *
   * @param text the numeral
   * @return 1 to 399, or empty
   */
  public static OptionalInt roman(CharSequence text) {
    if (text.isEmpty() || text.length() > LONGEST_ROMAN) {
      return OptionalInt.empty();
    }
    int sum = 0;
    int last = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      int at = ROMAN.indexOf(text.charAt(i));
      if (at < 0) {
        return OptionalInt.empty();
      }
      int v = ROMAN_VALUES[at];
      sum += v < last ? -v : v;
      last = Math.max(last, v);
    }
    return sum > 0 && sum < 400 && toRoman(sum).contentEquals(text)
        ? OptionalInt.of(sum)
        : OptionalInt.empty();
  }

  /**
   * Writes a Roman numeral.
   *
   * @param n 1 to 399
   * @return the canonical numeral
   */
  public static String toRoman(int n) {
    String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    StringBuilder out = new StringBuilder();
    int rest = n;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        out.append(signs[i]);
        rest -= values[i];
      }
    }
    return out.toString();
  }
}
