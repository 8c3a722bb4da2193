package io.github.kehoach.check;

import io.github.kehoach.plan.Appendix;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.Metadata;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.text.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A plan has one number and one date; the heads of its appendices repeat them ({@code Ban hành kèm
 * theo Kế hoạch số … ngày …}) and may contradict them. A blank that was left for the number
 * contradicts nothing.
 */
final class OwnNumber implements Check {

  @Override
  public void look(Subject subject, Findings findings) {
    Metadata metadata = subject.plan().metadata();
    Set<String> numbers = new LinkedHashSet<>();
    Set<LocalDate> dates = new LinkedHashSet<>();
    List<Provenance> numbered = new ArrayList<>();
    List<Provenance> dated = new ArrayList<>();
    List<Appendix> appendices = subject.plan().appendices();
    for (int i = 0; i < appendices.size(); i++) {
      String named = appendices.get(i).attachedTo();
      Passage carrier = subject.outline().appendices().get(i).carrier();
      if (named == null || carrier == null) {
        continue;
      }
      if (metadata.number() != null && !Objects.equals(named, metadata.identifier())) {
        numbers.add(named);
        numbered.add(carrier.whole());
      }
      Optional<LocalDate> date = date(carrier);
      LocalDate issued = metadata.issueDate();
      if (issued != null && date.isPresent() && !date.get().equals(issued)) {
        dates.add(date.get());
        dated.add(carrier.whole());
      }
    }
    if (!numbers.isEmpty()) {
      findings.error(
          DiagnosticCode.CONFLICTING_IDENTIFIER,
          "The document is "
              + metadata.identifier()
              + ", but appendices name "
              + String.join(", ", numbers)
              + ".",
          numbered);
    }
    if (!dates.isEmpty()) {
      findings.error(
          DiagnosticCode.CONFLICTING_DATE,
          "The document is of "
              + metadata.issueDate()
              + ", but appendices say "
              + String.join(", ", dates.stream().map(LocalDate::toString).toList())
              + ".",
          dated);
    }
  }

  private static Optional<LocalDate> date(Passage carrier) {
    return Dates.find(carrier.folded(), 0, carrier.folded().length()).map(Dates.Found::date);
  }
}
