package io.github.kehoach.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spans of years as documents print them. All methods take folded text. */
public final class Periods {

  private static final String Y = "((?:19|20)[0-9]{2})(?![0-9])";
  private static final String RANGE = Y + " {0,2}(?:-|đến|tới|đến năm|- năm) {0,2}(?:năm )?" + Y;
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:(?:trong |cả |cho )?(?:giai đoạn|thời kỳ|thời kì|các năm|từ năm học|từ năm|nhiệm kỳ|năm học|năm)[ :]{1,2})?"
              + "(?:từ )?(?:năm )?"
              + RANGE);
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?:(?:đến|tới|vào) (?:hết |cuối |trước )?|hết )năm {1,2}" + Y + "(?! ?[-/])");
  private static final Pattern YEAR =
      Pattern.compile("(?:trong |cả |cuối )?năm {1,2}" + Y + "(?! ?[-/])");
  private static final Pattern BARE = Pattern.compile("(?<![0-9/.,-])" + Y + "(?! ?[-/])");

  private static final int YEAR_LENGTH = 4;

  /** The words before the first year of any of these take no more characters. */
  private static final int LEAD = 28;

  /** First letters of the words of each; a span may open with its year as well. */
  private static final String SPAN_LETTERS = "cgnt";

  private static final String UNTIL_LETTERS = "htvđ";
  private static final String YEAR_LETTERS = "cnt";

  private Periods() {}

  /**
   * A span of years in a text.
   *
   * @param from first year, or null for {@code đến năm …}
   * @param to last year
   * @param start first offset
   * @param end one past the last offset
   */
  public record Found(@Nullable Integer from, int to, int start, int end) {}

  /**
   * The first span of years in a range: {@code giai đoạn 2021 - 2030}, {@code đến năm 2030}, {@code
   * năm 2025}.
   *
   * @param folded folded text
   * @param from first offset
   * @param to one past the last offset
   * @return the span, or empty
   */
  public static Optional<Found> find(CharSequence folded, int from, int to) {
    String text = folded.toString();
    int free = from;
    // No figure stands before the first year of any of them: the first year that fits is the first.
    for (int year = year(text, from, to); year >= 0; year = year(text, year + 1, to)) {
      Found found = null;
      if (year >= free && isSpan(text, year + YEAR_LENGTH, to)) {
        Matcher span = span(text, Math.max(free, year - LEAD), year, from, to);
        if (span != null && number(span, 1) > number(span, 2)) {
          free = span.end();
        } else if (span != null) {
          found = new Found(number(span, 1), number(span, 2), span.start(), span.end());
        }
      }
      if (isNamed(text, from, year)) {
        int start = Math.max(from, year - LEAD);
        found = earliest(found, single(at(UNTIL, UNTIL_LETTERS, text, start, year, to), true));
        found = earliest(found, single(at(YEAR, YEAR_LETTERS, text, start, year, to), false));
      }
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Where the next year stands, a cheap look before patterns are tried; -1 where none does. */
  private static int year(String text, int from, int to) {
    for (int i = from; i + YEAR_LENGTH <= to; i++) {
      char c = text.charAt(i);
      boolean year =
          (c == '2' && text.charAt(i + 1) == '0' || c == '1' && text.charAt(i + 1) == '9')
              && isDigit(text.charAt(i + 2))
              && isDigit(text.charAt(i + 3))
              && (i + YEAR_LENGTH == to || !isDigit(text.charAt(i + YEAR_LENGTH)));
      if (year) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether what stands behind a year may lead to a second one. */
  private static boolean isSpan(String text, int at, int to) {
    int i = at;
    while (i < to && i < at + 2 && text.charAt(i) == ' ') {
      i++;
    }
    return i < to && "-đt".indexOf(text.charAt(i)) >= 0;
  }

  /** Whether {@code năm} stands before a year. */
  private static boolean isNamed(String text, int from, int year) {
    int space = year - 1;
    if (space <= from || text.charAt(space) != ' ') {
      return false;
    }
    int last = text.charAt(space - 1) == ' ' ? space - 2 : space - 1;
    return last >= from && text.charAt(last) == 'm';
  }

  /** The span whose words start right behind a place or later; no figure stands before them. */
  private static @Nullable Matcher span(String text, int start, int year, int from, int to) {
    Matcher m = SPAN.matcher(text);
    for (int i = start; i <= year; i++) {
      boolean opens = i == year || SPAN_LETTERS.indexOf(text.charAt(i)) >= 0;
      boolean apart = i == from || !isDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '/';
      if (opens && apart && m.region(i, to).lookingAt()) {
        return m;
      }
    }
    return null;
  }

  /** The longest match that leads to a year and starts right behind a place or later. */
  private static @Nullable Matcher at(
      Pattern pattern, String letters, String text, int start, int year, int to) {
    Matcher m = pattern.matcher(text);
    for (int i = start; i < year; i++) {
      if (letters.indexOf(text.charAt(i)) >= 0 && m.region(i, to).lookingAt()) {
        return m;
      }
    }
    return null;
  }

  /**
   * A text that is nothing but a span of years, as a column header prints it; a bare year counts.
   *
   * @param folded folded text
   * @return the span, or empty
   */
  public static Optional<Found> whole(CharSequence folded) {
    Optional<Found> found = find(folded, 0, folded.length());
    if (found.isPresent()) {
      return found;
    }
    Matcher bare = BARE.matcher(folded);
    return Optional.ofNullable(single(bare.find() ? bare : null, false));
  }

  private static @Nullable Found earliest(@Nullable Found a, @Nullable Found b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    if (a.start() == b.start()) {
      return a.end() >= b.end() ? a : b;
    }
    return a.start() < b.start() ? a : b;
  }

  private static @Nullable Found single(@Nullable Matcher m, boolean open) {
    if (m == null) {
      return null;
    }
    int year = number(m, 1);
    return new Found(open ? null : year, year, m.start(), m.end());
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
