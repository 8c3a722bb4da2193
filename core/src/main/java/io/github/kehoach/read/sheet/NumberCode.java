package io.github.kehoach.read.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One section of a number format (ECMA-376, part 1, 18.8.31): text in front of a number, how the
 * number is written, text behind it. What else a section may hold - dates, fractions, powers of
 * ten, conditions - is no number code.
 *
 * @param before text in front
 * @param minInteger so many digits in front of the point at least
 * @param grouped whether thousands are parted
 * @param minFraction so many digits behind the point at least
 * @param maxFraction so many digits behind the point at most
 * @param shift by how many places the number is moved: 2 for a percentage, -3 for thousands
 * @param digits whether a number is printed at all
 * @param general whether it is printed as if it had no format
 * @param after text behind
 */
record NumberCode(
    String before,
    int minInteger,
    boolean grouped,
    int minFraction,
    int maxFraction,
    int shift,
    boolean digits,
    boolean general,
    String after) {

  private static final String GENERAL = "General";

  /** Marks of Vietnamese numbers. */
  private static final char POINT = ',';

  private static final char GROUP = '.';

  /** So many characters of a number without a format fit into a cell. */
  private static final int FITTING = 10;

  private static final BigDecimal TOO_LONG = new BigDecimal("1e11");
  private static final BigDecimal TOO_SMALL = new BigDecimal("1e-9");

  /**
   * Reads a section.
   *
   * @param code what stands between two semicolons
   * @return the code, or empty where it is something else
   */
  static Optional<NumberCode> of(String code) {
    return new Reader(code).read();
  }

  /**
   * Prints a number.
   *
   * @param value the number, without its sign where the section is for negative ones
   * @return as printed
   */
  String print(BigDecimal value) {
    if (general) {
      return before + general(value) + after;
    }
    if (!digits) {
      return before + after;
    }
    BigDecimal moved = value.movePointRight(shift).setScale(maxFraction, RoundingMode.HALF_UP);
    String plain = moved.abs().toPlainString();
    int point = plain.indexOf('.');
    String integer = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : plain.substring(point + 1);
    integer = integer.equals("0") ? "" : integer;
    integer = "0".repeat(Math.max(0, minInteger - integer.length())) + integer;
    int end = fraction.length();
    while (end > minFraction && fraction.charAt(end - 1) == '0') {
      end--;
    }
    StringBuilder out = new StringBuilder();
    out.append(moved.signum() < 0 ? "-" : "").append(before);
    out.append(grouped ? group(integer) : integer);
    if (end > 0) {
      out.append(POINT).append(fraction, 0, end);
    }
    return out.append(after).toString();
  }

  private static String group(String integer) {
    StringBuilder out = new StringBuilder(integer);
    for (int i = integer.length() - 3; i > 0; i -= 3) {
      out.insert(i, GROUP);
    }
    return out.toString();
  }

  /**
   * Prints a number that has no format.
   *
   * @param value the number
   * @return its digits as far as they fit into a cell
   */
  static String general(BigDecimal value) {
    BigDecimal size = value.abs();
    if (size.compareTo(TOO_LONG) >= 0 || size.signum() > 0 && size.compareTo(TOO_SMALL) < 0) {
      return power(value);
    }
    int before = Math.max(1, size.precision() - size.scale());
    BigDecimal rounded = value.setScale(Math.max(0, FITTING - before), RoundingMode.HALF_UP);
    if (rounded.signum() == 0) {
      return "0";
    }
    return rounded.stripTrailingZeros().toPlainString().replace('.', POINT);
  }

  private static String power(BigDecimal value) {
    BigDecimal rounded = value.round(new java.math.MathContext(6, RoundingMode.HALF_UP));
    int exponent = rounded.precision() - rounded.scale() - 1;
    String factor = rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString();
    String sign = exponent < 0 ? "-" : "+";
    String digits = Integer.toString(Math.abs(exponent));
    String padded = digits.length() < 2 ? "0" + digits : digits;
    return factor.replace('.', POINT) + "E" + sign + padded;
  }

  /** Reads a section character by character. */
  private static final class Reader {
    private final String code;
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private int at;
    private int minInteger;
    private int minFraction;
    private int maxFraction;
    private int shift;
    private int trailing;
    private boolean grouped;
    private boolean digits;
    private boolean point;
    private boolean closed;
    private boolean general;

    Reader(String code) {
      this.code = code;
    }

    Optional<NumberCode> read() {
      while (at < code.length()) {
        char c = code.charAt(at++);
        boolean known =
            switch (c) {
              case '0', '#', '?' -> digit(c);
              case '.' -> point();
              case ',' -> comma();
              case '%' -> percent();
              case '"' -> quoted();
              case '\\' -> literal(at < code.length() ? code.charAt(at++) : ' ');
              case '_' -> skipped(true);
              case '*' -> skipped(false);
              case '[' -> bracket();
              default -> other(c);
            };
        if (!known) {
          return Optional.empty();
        }
      }
      return Optional.of(
          new NumberCode(
              before.toString(),
              minInteger,
              grouped,
              minFraction,
              maxFraction,
              shift - 3 * trailing,
              digits,
              general,
              after.toString()));
    }

    private boolean digit(char c) {
      if (closed || general) {
        return false;
      }
      digits = true;
      if (point) {
        maxFraction++;
        minFraction = c == '0' ? maxFraction : minFraction;
      } else {
        grouped |= trailing > 0;
        trailing = 0;
        minInteger += c == '0' ? 1 : 0;
      }
      return true;
    }

    private boolean point() {
      if (!digits && !code.startsWith("0", at) && !code.startsWith("#", at)) {
        return literal('.');
      }
      boolean first = !point && !closed;
      point = true;
      return first;
    }

    private boolean comma() {
      if (!digits || closed) {
        return literal(POINT);
      }
      trailing++;
      return true;
    }

    private boolean percent() {
      shift += 2;
      return literal('%');
    }

    private boolean quoted() {
      int end = code.indexOf('"', at);
      end = end < 0 ? code.length() : end;
      text(code.substring(at, end));
      at = Math.min(code.length(), end + 1);
      return true;
    }

    /** A gap as wide as a character, or a character that fills the cell. */
    private boolean skipped(boolean gap) {
      at++;
      if (gap) {
        text(" ");
      }
      return true;
    }

    /** Colours do not matter; a currency sign does; times and conditions are something else. */
    private boolean bracket() {
      int end = code.indexOf(']', at);
      if (end < 0) {
        return false;
      }
      String inside = code.substring(at, end);
      at = end + 1;
      if (inside.startsWith("$")) {
        int dash = inside.indexOf('-');
        text(inside.substring(1, dash < 0 ? inside.length() : dash));
        return true;
      }
      return inside.length() > 2 && inside.chars().allMatch(Character::isLetterOrDigit);
    }

    private boolean other(char c) {
      if (code.startsWith(GENERAL, at - 1) && !digits) {
        general = true;
        at += GENERAL.length() - 1;
        return true;
      }
      // Letters of dates, fractions and powers of ten.
      return "ymdhsbegYMDHSBEG/@".indexOf(c) < 0 && literal(c);
    }

    private boolean literal(char c) {
      text(String.valueOf(c));
      return true;
    }

    private void text(String text) {
      if (digits || general) {
        closed = true;
        after.append(text);
      } else {
        before.append(text);
      }
    }
  }
}
