package io.github.kehoach.record;

import io.github.kehoach.plan.Comparator;
import io.github.kehoach.plan.TargetValue;
import io.github.kehoach.text.Folding;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one goal compare to those of another: their units may be a thousand or a
 * million apart, and a bound and a number agree where the number keeps the bound.
 *
 * @param first the powers of ten of the first's unit
 * @param second the powers of ten of the second's
 */
record GoalScale(int first, int second) {

  private static final Map<String, Integer> POWERS =
      Map.of("nghìn", 3, "ngàn", 3, "triệu", 6, "tỷ", 9, "tỉ", 9);

  private static final GoalScale SAME = new GoalScale(0, 0);

  /** The scale between two units, or null where they measure different things. */
  static @Nullable GoalScale between(@Nullable String a, @Nullable String b) {
    if (a == null || a.equalsIgnoreCase(b)) {
      return SAME;
    }
    String first = unit(a);
    String second = b == null ? "" : unit(b);
    String ofFirst = base(first);
    String ofSecond = base(second);
    boolean same =
        ofFirst.isEmpty()
            || ofSecond.isEmpty()
            || ofFirst.startsWith(ofSecond)
            || ofSecond.startsWith(ofFirst);
    return same ? new GoalScale(power(first), power(second)) : null;
  }

  private static String unit(String unit) {
    return Folding.key(unit.replace("%", " phầntrăm ").replace("‰", " phầnnghìn "));
  }

  private static int power(String unit) {
    int power = 0;
    for (String word : unit.split(" ")) {
      power += POWERS.getOrDefault(word, 0);
    }
    return power;
  }

  private static String base(String unit) {
    StringBuilder out = new StringBuilder();
    for (String word : unit.split(" ")) {
      if (!POWERS.containsKey(word)) {
        out.append(word).append(' ');
      }
    }
    return out.toString().strip();
  }

  /** Whether both values can hold. */
  boolean agree(TargetValue a, TargetValue b) {
    BigDecimal low = scaled(a.value(), first);
    BigDecimal other = scaled(b.value(), second);
    if (low == null || other == null) {
      return true;
    }
    if (isBound(a) && isBound(b) && isUpper(a) == isUpper(b)) {
      return low.compareTo(other) == 0;
    }
    return holds(a, low, scaled(a.upper(), first), b, other)
        && holds(b, other, scaled(b.upper(), second), a, low);
  }

  /** Whether two values that disagree may be meant for the same: neither is half of the other. */
  boolean isNear(TargetValue a, TargetValue b) {
    BigDecimal one = scaled(a.value(), first);
    BigDecimal other = scaled(b.value(), second);
    BigDecimal two = BigDecimal.valueOf(2);
    return one != null
        && other != null
        && one.compareTo(other.multiply(two)) < 0
        && other.compareTo(one.multiply(two)) < 0;
  }

  /** Whether a value keeps within what another says. */
  private static boolean holds(
      TargetValue said, BigDecimal low, @Nullable BigDecimal high, TargetValue v, BigDecimal is) {
    if (high != null) {
      boolean open = isBound(v);
      return open
          ? isUpper(v) ? is.compareTo(low) >= 0 : is.compareTo(high) <= 0
          : is.compareTo(low) >= 0 && is.compareTo(high) <= 0;
    }
    if (isBound(said)) {
      return isUpper(said) ? is.compareTo(low) <= 0 : is.compareTo(low) >= 0;
    }
    return v.upper() != null || isBound(v) || is.compareTo(low) == 0;
  }

  private static boolean isBound(TargetValue v) {
    return v.comparator() == Comparator.GT
        || v.comparator() == Comparator.GE
        || v.comparator() == Comparator.LT
        || v.comparator() == Comparator.LE;
  }

  private static boolean isUpper(TargetValue v) {
    return v.comparator() == Comparator.LT || v.comparator() == Comparator.LE;
  }

  private static @Nullable BigDecimal scaled(@Nullable BigDecimal value, int power) {
    return value == null ? null : value.scaleByPowerOfTen(power);
  }
}
