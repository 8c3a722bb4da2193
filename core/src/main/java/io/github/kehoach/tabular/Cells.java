package io.github.kehoach.tabular;

import io.github.kehoach.plan.Agency;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is put into one cell. */
final class Cells {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}(?:-.*)?");

  private Cells() {}

  /**
   * Text that every file format can hold: halves of surrogate pairs, which a damaged source can
   * leave, are U+FFFD, as in the JSON.
   */
  static String wellFormed(String text) {
    if (text.codePoints().noneMatch(Cells::isHalf)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(c -> isHalf(c) ? 0xFFFD : c).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** A list, or null where it is empty. */
  static @Nullable String join(List<String> items) {
    return items.isEmpty() ? null : String.join("; ", items);
  }

  static @Nullable String names(List<Agency> agencies) {
    return join(agencies.stream().map(Agency::name).toList());
  }

  static @Nullable String ids(List<Agency> agencies) {
    return keys(agencies, Agency::id);
  }

  static @Nullable String currentIds(List<Agency> agencies) {
    return keys(agencies, Agency::currentId);
  }

  /** Keys in the places of their names; null where there is none at all. */
  private static @Nullable String keys(
      List<Agency> agencies, Function<Agency, @Nullable String> key) {
    if (agencies.stream().map(key).allMatch(Objects::isNull)) {
      return null;
    }
    return agencies.stream()
        .map(key)
        .map(k -> Objects.requireNonNullElse(k, ""))
        .collect(Collectors.joining("; "));
  }

  /** A date of one time, a day, a month, a quarter or a year. */
  static @Nullable String once(@Nullable String due) {
    return due == null || recurs(due) ? null : due;
  }

  /** A day or a month of every year. */
  static @Nullable String everyYear(@Nullable String due) {
    return due == null || !recurs(due) ? null : due;
  }

  private static boolean recurs(String due) {
    return due.startsWith("--");
  }

  static @Nullable LocalDate day(@Nullable String due) {
    if (due == null || !DAY.matcher(due).matches()) {
      return null;
    }
    try {
      return LocalDate.parse(due);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static @Nullable Integer year(@Nullable String due) {
    return due == null || !YEAR.matcher(due).matches()
        ? null
        : Integer.valueOf(due.substring(0, 4));
  }
}
