package io.github.kehoach.record;

import io.github.kehoach.structure.AppendixPart;
import io.github.kehoach.structure.Outline;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.text.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an appendix's head says of the document it is attached to: the second witness of a number
 * and a date that the document's own head lacks, or contradicts.
 *
 * @param number the document's number
 * @param date its date, or null
 * @param passage where the appendix says so
 */
record Carrier(DocumentNumber number, @Nullable LocalDate date, Passage passage) {

  /** What the appendices of a document say, one each at most. */
  static List<Carrier> in(Outline outline) {
    List<Carrier> carriers = new ArrayList<>();
    for (AppendixPart part : outline.appendices()) {
      Passage p = part.carrier();
      List<DocumentNumber> numbers = p == null ? List.of() : DocumentNumber.in(p.value());
      if (p != null && !numbers.isEmpty()) {
        carriers.add(of(numbers.get(0), p));
      }
    }
    return carriers;
  }

  private static Carrier of(DocumentNumber number, Passage passage) {
    String folded = passage.folded();
    LocalDate date =
        Dates.find(folded, number.end(), folded.length()).map(Dates.Found::date).orElse(null);
    return new Carrier(number, date, passage);
  }
}
