package io.github.kehoach.indicator;

import java.math.BigDecimal;

/**
 * What a printed target measures.
 *
 * @param indicator the standard indicator
 * @param unit the unit of its converted values, one of the indicator's
 * @param factor what one printed unit is in {@code unit}; a power of ten
 */
public record Measure(Indicator indicator, String unit, BigDecimal factor) {

  /**
   * Converts a printed number, exactly.
   *
   * @param printed a number in the printed unit
   * @return the same in {@link #unit}, without zeros at the end
   */
  public BigDecimal convert(BigDecimal printed) {
    BigDecimal converted = printed.multiply(factor).stripTrailingZeros();
    return converted.scale() < 0 ? converted.setScale(0) : converted;
  }
}
