package io.github.kehoach.record;

import io.github.kehoach.plan.Appendix;
import io.github.kehoach.structure.AppendixPart;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.structure.RawTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns the appendices of the outline into records, and marks those that repeat another. */
final class AppendixRecords {

  private AppendixRecords() {}

  static List<Appendix> of(List<AppendixPart> parts, Map<String, RawTable> tables) {
    List<Appendix> out = new ArrayList<>();
    for (AppendixPart part : parts) {
      Passage carrier = part.carrier();
      List<DocumentNumber> numbers =
          carrier == null ? List.of() : DocumentNumber.in(carrier.value());
      out.add(
          new Appendix(
              part.label(),
              part.type(),
              part.title(),
              numbers.isEmpty() ? null : numbers.get(0).identifier(),
              SectionRecords.of(part.nodes()),
              part.tables(),
              null,
              part.head().stream().map(Passage::whole).toList()));
    }
    List<Integer> duplicates = AppendixCopies.find(out, tables);
    for (int i = 0; i < out.size(); i++) {
      int of = duplicates.get(i);
      if (of >= 0) {
        Appendix a = out.get(i);
        out.set(
            i,
            new Appendix(
                a.label(),
                a.documentType(),
                a.title(),
                a.attachedTo(),
                a.sections(),
                a.tables(),
                of,
                a.provenance()));
      }
    }
    return out;
  }
}
