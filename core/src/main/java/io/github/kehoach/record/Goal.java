package io.github.kehoach.record;

import io.github.kehoach.plan.Period;
import io.github.kehoach.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A goal of running text before it is a record.
 *
 * @param number its number
 * @param words its words
 * @param unit its unit, or null
 * @param period when, or null
 * @param dated whether its own clause says when
 */
record Goal(
    GoalNumber number,
    GoalWording words,
    @Nullable String unit,
    @Nullable Period period,
    boolean dated) {

  Goal with(GoalWording other) {
    return new Goal(number, other, unit, period, dated);
  }

  Goal with(@Nullable Period other) {
    return new Goal(number, words, unit, other, true);
  }

  Goal withUnit(String other) {
    return new Goal(number, words, other, period, dated);
  }

  /** One past its last word. */
  int end() {
    return Math.max(number.end(), words.end());
  }

  /** Whether both what is measured and how much were read. */
  boolean isNamed() {
    return number.value().isPresent()
        && (!number.isRange() || number.upper().isPresent())
        && Folding.key(words.indicator()).length() >= 2;
  }
}
