package io.github.kehoach.tabular;

import io.github.kehoach.plan.Appendix;
import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Province;
import io.github.kehoach.plan.Section;
import io.github.kehoach.plan.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The plan that records stand in, and where in it. */
final class Origins {

  private final PlanDocument plan;
  private final String file;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> sections = new HashMap<>();
  private final Map<String, String> tables = new HashMap<>();
  private final Map<String, String> appendices = new HashMap<>();

  Origins(PlanDocument plan, String file) {
    this.plan = plan;
    this.file = file;
    for (Block b : plan.blocks()) {
      texts.put(b.id(), b.text());
    }
    plan.sections().forEach(this::section);
    for (Appendix a : plan.appendices()) {
      a.sections().forEach(this::section);
    }
    for (Table t : plan.tables()) {
      claim(tables, t.provenance(), t.id());
      if (t.appendix() != null) {
        appendices.put(t.id(), t.appendix());
      }
    }
  }

  private void section(Section s) {
    claim(sections, s.provenance(), s.path());
    s.children().forEach(this::section);
  }

  private static void claim(Map<String, String> map, List<Provenance> places, String name) {
    for (Provenance p : places) {
      if (p.block() != null) {
        map.putIfAbsent(p.block(), name);
      }
    }
  }

  PlanDocument plan() {
    return plan;
  }

  String file() {
    return file;
  }

  @Nullable Province province() {
    return plan.metadata().issuer().province();
  }

  /** The label of the appendix that a table stands in, or null. */
  @Nullable String appendix(@Nullable String table) {
    return table == null ? null : appendices.get(table);
  }

  /** How many places there are; a result without blocks has lost some of them. */
  @Nullable Integer count(List<Provenance> places) {
    return texts.isEmpty() ? null : places.size();
  }

  /** The page that words begin on. */
  static @Nullable Integer page(List<Provenance> places) {
    return places.isEmpty() ? null : places.get(0).page();
  }

  /** The path of the section that words begin in, or null. */
  @Nullable String section(List<Provenance> places) {
    return first(sections, places);
  }

  /** The id of the table that words begin in, or null. */
  @Nullable String table(List<Provenance> places) {
    return first(tables, places);
  }

  private static @Nullable String first(Map<String, String> map, List<Provenance> places) {
    return places.isEmpty() || places.get(0).block() == null
        ? null
        : map.get(places.get(0).block());
  }

  /** The paths of all sections that words stand in. */
  @Nullable String sections(List<Provenance> places) {
    return Cells.join(
        places.stream()
            .map(Provenance::block)
            .filter(Objects::nonNull)
            .map(sections::get)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  /** The words of the document at some places; null where the result has no blocks. */
  @Nullable String words(List<Provenance> places) {
    StringBuilder out = new StringBuilder();
    Provenance last = null;
    for (Provenance p : places) {
      String text = p.block() == null ? null : texts.get(p.block());
      if (text == null) {
        continue;
      }
      // A page break parts the words of a paragraph into two places that touch.
      if (last != null && !(Objects.equals(last.block(), p.block()) && last.end() == p.start())) {
        out.append(" | ");
      }
      out.append(text, p.start(), p.end());
      last = p;
    }
    return last == null ? null : out.toString();
  }
}
