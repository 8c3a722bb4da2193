package io.github.kehoach.record;

import io.github.kehoach.plan.Appendix;
import io.github.kehoach.plan.Section;
import io.github.kehoach.structure.RawTable;
import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds appendices that stand twice in a document, as scans and portals have them. */
final class AppendixCopies {

  private AppendixCopies() {}

  /**
   * For each appendix the index of the earlier one that it repeats: the same label and nearly the
   * same rows, or nearly the same paragraphs where it has no table; -1 for none.
   */
  static List<Integer> find(List<Appendix> appendices, Map<String, RawTable> tables) {
    List<Integer> out = new ArrayList<>();
    Map<String, Long> labels =
        appendices.stream()
            .collect(Collectors.groupingBy(AppendixCopies::key, Collectors.counting()));
    Map<String, Map<Integer, Set<String>>> firsts = new HashMap<>();
    for (int i = 0; i < appendices.size(); i++) {
      String label = key(appendices.get(i));
      if (labels.get(label) == 1) {
        out.add(-1);
        continue;
      }
      Set<String> own = rows(appendices.get(i), tables);
      Map<Integer, Set<String>> alike = firsts.computeIfAbsent(label, k -> new LinkedHashMap<>());
      int of = -1;
      for (Map.Entry<Integer, Set<String>> first : alike.entrySet()) {
        if (overlap(own, first.getValue()) >= 0.7) {
          of = first.getKey();
          break;
        }
      }
      if (of < 0) {
        alike.put(i, own);
      }
      out.add(of);
    }
    return out;
  }

  private static String key(Appendix appendix) {
    return Folding.key(appendix.label());
  }

  private static Set<String> rows(Appendix appendix, Map<String, RawTable> tables) {
    Set<String> rows = new HashSet<>();
    for (String id : appendix.tables()) {
      RawTable table = tables.get(id);
      if (table != null) {
        for (RawTable.Row row : table.rows()) {
          StringBuilder text = new StringBuilder();
          row.cells().forEach(c -> text.append(Folding.bare(Folding.key(c.text()))).append('|'));
          rows.add(text.toString());
        }
      }
    }
    if (rows.isEmpty()) {
      paragraphs(appendix.sections(), rows);
    }
    return rows;
  }

  private static void paragraphs(List<Section> sections, Set<String> out) {
    for (Section s : sections) {
      String text = s.title() == null ? s.text() : s.title();
      out.add(Folding.bare(Folding.key(text == null ? "" : text)));
      paragraphs(s.children(), out);
    }
  }

  private static double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long shared = a.stream().filter(b::contains).count();
    return (double) shared / Math.min(a.size(), b.size());
  }
}
