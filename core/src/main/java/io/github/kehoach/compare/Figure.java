package io.github.kehoach.compare;

import io.github.kehoach.plan.Comparator;
import io.github.kehoach.plan.Period;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of an indicator for a period. A plan that contradicts itself has several.
 *
 * @param indicator id of the standard indicator
 * @param plan index of the plan among the compared ones, from 0
 * @param period the period as printed first, or null
 * @param comparator how the value compares, null where it was not understood
 * @param value the number in {@code unit}, or the lower end of a range
 * @param upper the upper end of a range
 * @param unit one of the indicator's units
 * @param statements the places that say so, in the order of the plan
 */
public record Figure(
    String indicator,
    int plan,
    @Nullable Period period,
    @Nullable Comparator comparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal upper,
    String unit,
    List<Statement> statements) {

  /**
   * Copies the list, so that the record cannot change.
   *
   * @param indicator id of the standard indicator
   * @param plan index of the plan among the compared ones, from 0
   * @param period the period as printed first, or null
   * @param comparator how the value compares, null where it was not understood
   * @param value the number in {@code unit}, or the lower end of a range
   * @param upper the upper end of a range
   * @param unit one of the indicator's units
   * @param statements the places that say so, in the order of the plan
   */
  public Figure {
    statements = List.copyOf(statements);
  }
}
