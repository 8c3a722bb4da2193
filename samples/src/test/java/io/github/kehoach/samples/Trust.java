package io.github.kehoach.samples;

import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.Diagnostic;
import io.github.kehoach.plan.Origin;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Reference;
import io.github.kehoach.plan.Section;
import io.github.kehoach.plan.Source;
import io.github.kehoach.plan.Target;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every value of every record stands where the record's provenance points: to the letter, but for
 * the few fields that hold the words in another form. Walks over the records by their components,
 * so that a field that is added is looked at as well.
 */
final class Trust {

  /**
   * What a text does not print: keys, paths and codes, and what was concluded from a {@code raw}
   * beside it, which is looked at.
   */
  private static final Set<String> DERIVED =
      Set.of(
          "PlanDocument.schemaVersion",
          "DocumentType.code",
          "Agency.currentId",
          "Province.code",
          "Province.currentName",
          "Province.currentCode",
          "LegalBasis.references",
          "Section.path",
          "Appendix.tables",
          "Table.id",
          "Table.appendix",
          "Target.id",
          "Target.table",
          "Target.section",
          "Target.sameAs",
          "Task.id",
          "Task.table",
          "Task.section",
          "Schedule.from",
          "Schedule.to",
          "Agency.id",
          "Reference.id",
          "Reference.type",
          "ReportingDuty.due",
          "ReportingDuty.section",
          "Definition.reference");

  /**
   * What is given in a form of its own: names for printed capitals, numbers in their normal form,
   * two header rows as one, an indicator or a group without the number inside it, a unit whose
   * second half stands once for a list.
   */
  private static final Set<String> REWORDED =
      Set.of(
          "DocumentType.name",
          "Issuer.name",
          "Province.name",
          "Metadata.number",
          "Metadata.symbol",
          "Metadata.identifier",
          "Appendix.label",
          "Appendix.attachedTo",
          "Table.header",
          "Target.indicator",
          "Target.group",
          "Target.unit",
          "Reference.number",
          "Reference.symbol",
          "Reference.identifier");

  private final Places places;
  private final Map<String, List<Provenance>> headings = new HashMap<>();
  private final List<String> violations = new ArrayList<>();

  private Trust(PlanDocument plan) {
    places = new Places(plan);
    plan.sections().forEach(s -> heading(s, List.of()));
    plan.appendices().forEach(a -> a.sections().forEach(s -> heading(s, a.provenance())));
  }

  /** One line for each value that is not where its record points. */
  static List<String> violations(PlanDocument plan) {
    Trust trust = new Trust(plan);
    trust.record(plan, List.of());
    return trust.violations;
  }

  /** The places of a section's own line and of those above it. */
  private void heading(Section s, List<Provenance> above) {
    List<Provenance> all = new ArrayList<>(above);
    all.addAll(s.provenance());
    headings.put(s.path(), all);
    s.children().forEach(c -> heading(c, all));
  }

  private void record(Record record, List<Provenance> above) {
    if (record instanceof Source || record instanceof Block || record instanceof Diagnostic) {
      return;
    }
    if (record instanceof Reference reference) {
      mentions(reference);
    }
    List<Provenance> own = above;
    for (RecordComponent c : record.getClass().getRecordComponents()) {
      if (c.getName().equals("provenance")) {
        own = provenance(get(c, record));
      }
    }
    if (record instanceof Target t && t.origin() == Origin.PROSE && t.section() != null) {
      // A goal may take its period from a heading above, which its own words do not repeat.
      own = new ArrayList<>(own);
      own.addAll(headings.getOrDefault(t.section(), List.of()));
    }
    for (RecordComponent c : record.getClass().getRecordComponents()) {
      String field = record.getClass().getSimpleName() + "." + c.getName();
      if (!DERIVED.contains(field)) {
        value(field, get(c, record), own);
      }
    }
  }

  private void value(String field, @Nullable Object value, List<Provenance> where) {
    if (value instanceof String text) {
      text(field, text, where);
    } else if (value instanceof LocalDate date) {
      date(field, date, where);
    } else if (value instanceof List<?> list) {
      list.forEach(v -> value(field, v, where));
    } else if (value instanceof Record record && !(value instanceof Provenance)) {
      record(record, where);
    }
  }

  private void text(String field, String value, List<Provenance> where) {
    boolean holds =
        REWORDED.contains(field) ? holdsWords(value, where) : places.cut(where).contains(value);
    if (!holds) {
      violation(field, value, where);
    }
  }

  private void date(String field, LocalDate date, List<Provenance> where) {
    Set<Integer> numbers =
        Folded.words(places.cut(where)).stream()
            .filter(w -> w.matches("[0-9]{1,4}"))
            .map(Integer::valueOf)
            .collect(Collectors.toSet());
    if (!numbers.containsAll(List.of(date.getDayOfMonth(), date.getMonthValue(), date.getYear()))) {
      violation(field, date.toString(), where);
    }
  }

  /** A mention names the document by its number or, later on, by an alias. */
  private void mentions(Reference r) {
    for (List<Provenance> where : Places.whole(r.mentions())) {
      boolean alias = r.aliases().stream().anyMatch(a -> holdsWords(a, where));
      if (!alias && !holdsWords(r.number(), where)) {
        violation("Reference.mentions", r.number(), where);
      }
    }
  }

  private boolean holdsWords(String value, List<Provenance> where) {
    // An issuer is named in full where an appendix abbreviates it.
    String cut = places.cut(where).replace("UBND", "UBND Ủy ban nhân dân");
    return new HashSet<>(Folded.words(cut)).containsAll(Folded.words(value));
  }

  private void violation(String field, String value, List<Provenance> where) {
    violations.add(field + ": \"" + value + "\" in \"" + places.cut(where) + "\"");
  }

  private static List<Provenance> provenance(@Nullable Object list) {
    List<Provenance> out = new ArrayList<>();
    if (list instanceof List<?> all) {
      all.forEach(p -> out.add((Provenance) p));
    }
    return out;
  }

  private static @Nullable Object get(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
