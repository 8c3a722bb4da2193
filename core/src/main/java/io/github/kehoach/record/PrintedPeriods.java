package io.github.kehoach.record;

import io.github.kehoach.plan.Period;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Periods;
import java.util.Optional;

/** Periods with their words as printed: text and tables name them alike. */
final class PrintedPeriods {

  private PrintedPeriods() {}

  /** The record of a span of years that was found in a text. */
  static Period of(String text, Periods.Found found) {
    return new Period(text.substring(found.start(), found.end()).strip(), found.from(), found.to());
  }

  /** The period that a heading or a cell names as a whole. */
  static Optional<Period> whole(String text) {
    return Periods.whole(Folding.fold(text)).map(f -> of(text, f));
  }
}
