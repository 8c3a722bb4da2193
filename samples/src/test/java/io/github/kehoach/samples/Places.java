package io.github.kehoach.samples;

import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All provenance of a plan, and the text that it cuts. */
final class Places {

  /** A place and whose it is: {@code sections}, {@code targets}. */
  record Place(String owner, Provenance provenance) {}

  private final Map<String, String> blocks = new HashMap<>();

  Places(PlanDocument plan) {
    plan.blocks().forEach(b -> blocks.put(b.id(), b.text()));
  }

  /** Places of which those that a page break parts are together. */
  static List<List<Provenance>> whole(List<Provenance> places) {
    List<List<Provenance>> out = new ArrayList<>();
    Provenance last = null;
    for (Provenance p : places) {
      if (last == null || !goesOn(last, p)) {
        out.add(new ArrayList<>());
      }
      out.get(out.size() - 1).add(p);
      last = p;
    }
    return out;
  }

  private static boolean goesOn(Provenance last, Provenance next) {
    return Objects.equals(last.block(), next.block()) && last.end() == next.start();
  }

  /**
   * The pieces that a record's provenance cuts, with a space between two; those that a page break
   * parts are one.
   */
  String cut(List<Provenance> provenance) {
    StringBuilder out = new StringBuilder();
    Provenance last = null;
    for (Provenance p : provenance) {
      out.append(last == null || goesOn(last, p) ? "" : " ");
      out.append(blocks.get(p.block()), p.start(), p.end());
      last = p;
    }
    return out.toString();
  }

  static List<Place> of(PlanDocument plan) {
    List<Place> out = new ArrayList<>();
    add(out, "metadata", plan.metadata().provenance());
    plan.legalBases().forEach(r -> add(out, "legalBases", r.provenance()));
    plan.preamble().forEach(r -> add(out, "preamble", r.provenance()));
    plan.sections().forEach(r -> section(out, r));
    plan.appendices()
        .forEach(
            a -> {
              add(out, "appendices", a.provenance());
              a.sections().forEach(s -> section(out, s));
            });
    plan.tables().forEach(r -> add(out, "tables", r.provenance()));
    plan.targets().forEach(r -> add(out, "targets", r.provenance()));
    plan.tasks().forEach(r -> add(out, "tasks", r.provenance()));
    plan.references()
        .forEach(
            r -> {
              add(out, "references", r.mentions());
              add(out, "references", r.provenance());
            });
    plan.reporting().forEach(r -> add(out, "reporting", r.provenance()));
    plan.recipients().forEach(r -> add(out, "recipients", r.provenance()));
    add(out, "signature", plan.signature().provenance());
    plan.definitions().forEach(r -> add(out, "definitions", r.provenance()));
    plan.diagnostics().forEach(r -> add(out, "diagnostics", r.provenance()));
    return out;
  }

  private static void section(List<Place> out, Section s) {
    add(out, "sections", s.provenance());
    s.children().forEach(c -> section(out, c));
  }

  private static void add(List<Place> out, String owner, List<Provenance> provenance) {
    provenance.forEach(p -> out.add(new Place(owner, p)));
  }
}
