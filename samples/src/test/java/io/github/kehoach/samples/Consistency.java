package io.github.kehoach.samples;

import io.github.kehoach.plan.Appendix;
import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.Definition;
import io.github.kehoach.plan.LegalBasis;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Reference;
import io.github.kehoach.plan.ReportingDuty;
import io.github.kehoach.plan.Section;
import io.github.kehoach.plan.Table;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds for every result, whatever the text was: names are unique and name something. */
final class Consistency {

  private final PlanDocument plan;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Block> blocks = new HashMap<>();
  private final Map<String, Table> tables = new HashMap<>();
  private final Set<String> references = new HashSet<>();
  private final Set<String> targets = new HashSet<>();
  private final Set<String> sections = new HashSet<>();

  private Consistency(PlanDocument plan) {
    this.plan = plan;
  }

  /** One line for each thing that is wrong. */
  static List<String> problems(PlanDocument plan) {
    Consistency check = new Consistency(plan);
    check.names();
    check.links();
    Places.of(plan).forEach(check::place);
    return check.problems;
  }

  private void names() {
    Set<String> ids = new HashSet<>();
    for (Block b : plan.blocks()) {
      unique(ids, b.id());
      blocks.put(b.id(), b);
    }
    for (Table t : plan.tables()) {
      unique(ids, t.id());
      tables.put(t.id(), t);
      for (List<String> row : t.rows()) {
        expect(row.size() == t.header().size(), t.id() + " has a row of another width");
      }
    }
    for (Target t : plan.targets()) {
      unique(ids, t.id());
      targets.add(t.id());
    }
    plan.tasks().forEach(t -> unique(ids, t.id()));
    for (Reference r : plan.references()) {
      unique(ids, r.id());
      references.add(r.id());
    }
    plan.sections().forEach(this::section);
    plan.appendices().forEach(a -> a.sections().forEach(this::section));
  }

  private void section(Section s) {
    unique(sections, s.path());
    expect(s.title() != null || s.text() != null, s.path() + " has neither title nor text");
    s.children().forEach(this::section);
  }

  private void links() {
    for (Target t : plan.targets()) {
      row(t.id(), t.table(), t.row());
      section(t.id(), t.section());
      t.sameAs().forEach(id -> expect(targets.contains(id), t.id() + " is the same as no " + id));
    }
    for (Task t : plan.tasks()) {
      row(t.id(), t.table(), t.row());
      section(t.id(), t.section());
    }
    for (ReportingDuty r : plan.reporting()) {
      section("a reporting duty", r.section());
    }
    for (LegalBasis b : plan.legalBases()) {
      b.references().forEach(id -> expect(references.contains(id), "a basis cites no " + id));
    }
    for (Definition d : plan.definitions()) {
      String id = d.reference();
      expect(id == null || references.contains(id), d.alias() + " means no " + id);
    }
    Set<String> labels = new HashSet<>();
    for (int i = 0; i < plan.appendices().size(); i++) {
      Appendix a = plan.appendices().get(i);
      labels.add(a.label());
      a.tables().forEach(id -> expect(tables.containsKey(id), a.label() + " holds no " + id));
      Integer of = a.duplicateOf();
      expect(of == null || of >= 0 && of < i, a.label() + " copies a later one");
    }
    for (Table t : plan.tables()) {
      expect(
          t.appendix() == null || labels.contains(t.appendix()),
          t.id() + " stands in no " + t.appendix());
    }
  }

  private void row(String id, @Nullable String table, @Nullable Integer row) {
    if (table == null) {
      expect(row == null, id + " has a row without a table");
      return;
    }
    Table t = tables.get(table);
    expect(t != null, id + " stands in no " + table);
    expect(
        t == null || row != null && row >= 0 && row < t.rows().size(),
        id + " stands in no row " + row + " of " + table);
  }

  private void section(String id, @Nullable String path) {
    expect(path == null || sections.contains(path), id + " stands in no section " + path);
  }

  private void place(Places.Place place) {
    Provenance p = place.provenance();
    Block block = blocks.get(p.block());
    boolean inside = block != null && p.start() < p.end() && p.end() <= block.text().length();
    if (!inside) {
      problems.add(place.owner() + " points at no text: " + p);
    }
  }

  private void unique(Set<String> names, String name) {
    if (!names.add(name)) {
      problems.add(name + " is there twice");
    }
  }

  private void expect(boolean holds, String problem) {
    if (!holds) {
      problems.add(problem);
    }
  }
}
