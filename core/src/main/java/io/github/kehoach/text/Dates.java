package io.github.kehoach.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as Vietnamese documents print them. All methods take folded text. */
public final class Dates {

  /** A year; OCR puts a space inside it. */
  private static final String YEAR = "((?:1[89]|20) ?[0-9] ?[0-9])(?![0-9])";

  private static final String SEP = " ?[/.-] ?";
  private static final Pattern WORDS =
      Pattern.compile(
          "ngày {0,3}([0-3]?[0-9]) {0,3},? ?(?:tháng)? {0,3}([01]?[0-9]) {0,3},? ?năm {0,3}"
              + YEAR);
  private static final Pattern FIGURES =
      Pattern.compile("(?<![0-9/])([0-3]?[0-9])" + SEP + "([01]?[0-9])" + SEP + YEAR);

  private Dates() {}

  /**
   * A date in a text.
   *
   * @param date the date
   * @param start its first offset
   * @param end one past its last offset
   */
  public record Found(LocalDate date, int start, int end) {}

  /**
   * The first date in a range: {@code ngày 05 tháng 12 năm 2023}, {@code 05/12/2023}.
   *
   * @param folded folded text
   * @param from first offset
   * @param to one past the last offset
   * @return the date, or empty
   */
  public static Optional<Found> find(CharSequence folded, int from, int to) {
    Optional<Found> words = first(WORDS.matcher(folded).region(from, to));
    Optional<Found> figures = first(FIGURES.matcher(folded).region(from, to));
    if (words.isPresent() && figures.isPresent()) {
      return words.get().start() <= figures.get().start() ? words : figures;
    }
    return words.isPresent() ? words : figures;
  }

  private static Optional<Found> first(Matcher m) {
    while (m.find()) {
      Optional<LocalDate> date = date(m.group(1), m.group(2), m.group(3));
      if (date.isPresent()) {
        return Optional.of(new Found(date.get(), m.start(), m.end()));
      }
    }
    return Optional.empty();
  }

  /**
   * A date from its parts.
   *
   * @param day digits of the day
   * @param month digits of the month
   * @param year digits of the year, spaces allowed
   * @return the date, or empty when there is no such day
   */
  public static Optional<LocalDate> date(String day, String month, String year) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(year.replace(" ", "")),
              Integer.parseInt(month),
              Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
