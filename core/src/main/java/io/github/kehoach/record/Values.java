package io.github.kehoach.record;

import io.github.kehoach.plan.Comparator;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Numerals;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values of targets as cells print them: {@code >230}, {@code 25 - 30}, {@code Trên 58%}. */
final class Values {

  static final String NUMBER = "[0-9]{1,15}(?:[.,][0-9]{1,9}){0,5}";

  private static final Pattern VALUE =
      Pattern.compile(
          "(?:đạt |còn |là |bằng )?((?:"
              + String.join("|", ComparatorWords.inCells())
              + ")? ?(?:đạt )?(?:khoảng )?)"
              + "([-+]?"
              + NUMBER
              + ")( ?%)?(?: ?(?:-|đến|÷|~) ?(?:dưới )?("
              + NUMBER
              + "))?( ?[^0-9;]{0,60})");

  private static final Pattern OR_BEYOND = Pattern.compile("(?:trở lên|trở xuống)$");
  private static final Pattern PLAIN_END = Pattern.compile(" (?:đạt|khoảng)$");

  private Values() {}

  /**
   * A value.
   *
   * @param comparator how it compares
   * @param value the number
   * @param upper the upper end of a range, or null
   * @param unit what stands behind the number, or null
   */
  record Value(
      Comparator comparator, BigDecimal value, @Nullable BigDecimal upper, @Nullable String unit) {}

  /** Reads a whole cell; empty where any of it is not understood. */
  static Optional<Value> parse(String cell) {
    if (cell.length() > 120) {
      return Optional.empty();
    }
    String folded = Folding.fold(cell).strip();
    Matcher m = VALUE.matcher(folded);
    if (!m.matches()) {
      return Optional.empty();
    }
    String sign =
        m.group(2).startsWith("-") || m.group(2).startsWith("+") ? m.group(2).substring(0, 1) : "";
    Optional<BigDecimal> value = Numerals.number(m.group(2).substring(sign.length()));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal low = sign.equals("-") ? value.get().negate() : value.get();
    BigDecimal high = null;
    if (m.group(4) != null) {
      Optional<BigDecimal> upper = Numerals.number(m.group(4));
      if (upper.isEmpty()) {
        return Optional.empty();
      }
      high = upper.get();
    }
    String rest = m.group(5).strip();
    boolean orMore = rest.endsWith("trở lên");
    boolean orLess = rest.endsWith("trở xuống");
    String unit = OR_BEYOND.matcher(rest).replaceFirst("").strip();
    if (m.group(3) != null && m.group(4) == null) {
      unit = "%" + (unit.startsWith("/") || unit.isEmpty() ? unit : " " + unit);
    }
    Comparator comparator =
        high != null ? Comparator.RANGE : comparator(m.group(1).strip(), orMore, orLess);
    int at = unit.isEmpty() ? -1 : folded.length() - unit.length();
    String printed = at < 0 || !folded.endsWith(unit) ? unit : cell.strip().substring(at);
    return Optional.of(new Value(comparator, low, high, unit.isEmpty() ? null : printed));
  }

  static Comparator comparator(String words, boolean orMore, boolean orLess) {
    if (orMore) {
      return Comparator.GE;
    }
    if (orLess) {
      return Comparator.LE;
    }
    String w = PLAIN_END.matcher(words).replaceFirst("");
    return ComparatorWords.meaning(w);
  }
}
