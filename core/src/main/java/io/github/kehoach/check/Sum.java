package io.github.kehoach.check;

import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What parts may add up to.
 *
 * @param low the least
 * @param high the most
 * @param rounding how much rounding may make of it either way
 */
record Sum(BigDecimal low, BigDecimal high, BigDecimal rounding) {

  /** What {@code khoảng} leaves open. */
  private static final BigDecimal ABOUT = BigDecimal.ONE;

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** The sum of one column; null where a value is not known. */
  static @Nullable Sum of(List<Target> parts, int column) {
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    int scale = 0;
    for (Target t : parts) {
      TargetValue v = t.values().get(column);
      if (v.value() == null || v.comparator() == null) {
        return null;
      }
      BigDecimal value = v.value();
      scale = Math.max(scale, value.scale());
      BigDecimal upper = v.upper() == null ? value : v.upper();
      switch (v.comparator()) {
        case EQ -> {
          low = low.add(value);
          high = high.add(value);
        }
        case RANGE -> {
          low = low.add(value);
          high = high.add(upper);
        }
        case ABOUT -> {
          low = low.add(value.subtract(ABOUT));
          high = high.add(value.add(ABOUT));
        }
        case GT, GE -> {
          low = low.add(value);
          high = high.add(ALL);
        }
        case LT, LE -> high = high.add(value);
      }
    }
    // Each part may be off by half of its last digit.
    BigDecimal half = BigDecimal.ONE.movePointLeft(scale).multiply(new BigDecimal("0.5"));
    boolean whole = scale == 0;
    BigDecimal rounding = whole ? BigDecimal.ZERO : half.multiply(BigDecimal.valueOf(parts.size()));
    return new Sum(low, high, rounding);
  }

  boolean holds(BigDecimal value) {
    return low.subtract(rounding).compareTo(value) <= 0 && high.add(rounding).compareTo(value) >= 0;
  }

  String words() {
    String from = plain(low);
    String to = plain(high);
    if (low.compareTo(high) == 0) {
      return from;
    }
    return high.compareTo(ALL) < 0 ? "at most " + to : "at least " + from;
  }

  private static String plain(BigDecimal n) {
    return n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString();
  }
}
