package io.github.kehoach.plan;

import org.jspecify.annotations.Nullable;

/**
 * One value of a target.
 *
 * @param raw as printed
 * @param comparator null where the value cannot be parsed
 * @param value the number, or the lower end of a range
 * @param upper the upper end of a range
 * @param period the time it holds for
 */
public record TargetValue(
    String raw,
    @Nullable Comparator comparator,
    java.math.@Nullable BigDecimal value,
    java.math.@Nullable BigDecimal upper,
    @Nullable Period period) {}
