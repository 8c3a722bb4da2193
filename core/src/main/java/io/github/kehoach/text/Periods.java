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
          "(?<![0-9/])(?:(?:trong |cả |cho )?(?:giai đoạn|thời kỳ|thời kì|các năm|từ năm|nhiệm kỳ"
              + "|năm)[ :]{1,2})?(?:từ )?(?:năm )?"
              + RANGE);
  private static final Pattern UNTIL =
      Pattern.compile("(?:đến|tới|vào) (?:hết |cuối |trước )?năm {1,2}" + Y + "(?! ?[-/])");
  private static final Pattern YEAR =
      Pattern.compile("(?:trong |hết |cả |cuối )?năm {1,2}" + Y + "(?! ?[-/])");
  private static final Pattern BARE = Pattern.compile("(?<![0-9/.,-])" + Y + "(?! ?[-/])");

  /** More characters than any span of years and what is looked at behind it. */
  private static final int LONGEST = 80;

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
    if (!hasYear(folded, from, to)) {
      return Optional.empty();
    }
    Optional<Found> year = single(YEAR.matcher(folded).region(from, to), false);
    // What starts behind a span that was found does not count, so do not search for it.
    int end = year.isPresent() ? Math.min(to, year.get().start() + LONGEST) : to;
    Optional<Found> until = single(UNTIL.matcher(folded).region(from, end), true);
    Optional<Found> span = span(SPAN.matcher(folded).region(from, end));
    return earliest(earliest(span, until), year);
  }

  /** A cheap look before the patterns are tried at every place. */
  private static boolean hasYear(CharSequence folded, int from, int to) {
    for (int i = from; i + 4 <= to; i++) {
      char c = folded.charAt(i);
      if (c == '2' && folded.charAt(i + 1) == '0' || c == '1' && folded.charAt(i + 1) == '9') {
        return true;
      }
    }
    return false;
  }

  /**
   * A text that is nothing but a span of years, as a column header prints it; a bare year counts.
   *
   * @param folded folded text
   * @return the span, or empty
   */
  public static Optional<Found> whole(CharSequence folded) {
    Optional<Found> found = find(folded, 0, folded.length());
    return found.isPresent()
        ? found
        : single(BARE.matcher(folded).region(0, folded.length()), false);
  }

  private static Optional<Found> earliest(Optional<Found> a, Optional<Found> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isPresent() ? a : b;
    }
    if (a.get().start() == b.get().start()) {
      return a.get().end() >= b.get().end() ? a : b;
    }
    return a.get().start() < b.get().start() ? a : b;
  }

  private static Optional<Found> span(Matcher m) {
    while (m.find()) {
      int first = Integer.parseInt(m.group(1));
      int last = Integer.parseInt(m.group(2));
      if (first <= last) {
        return Optional.of(new Found(first, last, m.start(), m.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> single(Matcher m, boolean open) {
    if (!m.find()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(m.group(1));
    return Optional.of(new Found(open ? null : year, year, m.start(), m.end()));
  }
}
