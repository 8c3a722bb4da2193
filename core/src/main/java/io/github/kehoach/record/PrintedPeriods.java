package io.github.kehoach.record;

import io.github.kehoach.plan.Period;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Periods;
import java.util.Optional;

/** Periods with their words as printed: text and tables name them alike. */
final class PrintedPeriods {

  /** Before a year: the span has no end. */
  private static final String SINCE = "từ ";

  private PrintedPeriods() {}

  /** The record of a span of years that was found in a text. */
  static Period of(String text, Periods.Found found) {
    int start = found.start();
    Integer from = found.from();
    boolean open =
        from != null
            && from == found.to()
            && start >= SINCE.length()
            && Folding.fold(text.substring(start - SINCE.length(), start)).equals(SINCE)
            && (start == SINCE.length()
                || !Character.isLetter(text.charAt(start - SINCE.length() - 1)));
    return open
        ? new Period(text.substring(start - SINCE.length(), found.end()).strip(), from, null)
        : new Period(text.substring(start, found.end()).strip(), from, found.to());
  }

  /** The period that a heading or a cell names as a whole. */
  static Optional<Period> whole(String text) {
    return Periods.whole(Folding.fold(text)).map(f -> of(text, f));
  }
}
