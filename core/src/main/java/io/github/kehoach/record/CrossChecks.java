package io.github.kehoach.record;

import io.github.kehoach.plan.Appendix;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.structure.Landmarks;
import io.github.kehoach.structure.Node;
import io.github.kehoach.structure.Outline;
import io.github.kehoach.structure.RawTable;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Marker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that hold over the whole document. */
final class CrossChecks {

  private CrossChecks() {}

  /** Whether a mark closes the text of the body or of an attached plan. */
  static boolean isEnded(Outline outline) {
    return outline.blocks().stream().anyMatch(p -> Landmarks.endsDocument(p.value()));
  }

  /** Markers that repeat under one parent or skip numbers. */
  static void numbering(List<Node> nodes, Report report) {
    Map<Marker.Kind, Marker> last = new HashMap<>();
    Map<Marker.Kind, Set<String>> seen = new HashMap<>();
    for (Node node : nodes) {
      Marker m = node.marker();
      if (m != null && m.ordinal() > 0) {
        boolean fresh = seen.computeIfAbsent(m.kind(), k -> new HashSet<>()).add(m.bare());
        Marker before = last.put(m.kind(), m);
        if (!fresh) {
          report.warning(
              DiagnosticCode.DUPLICATE_MARKER,
              "The marker \""
                  + m.printed()
                  + "\" stands twice; the later item is "
                  + node.path()
                  + ".",
              List.of(node.passage().whole()));
        } else if (before != null && m.ordinal() > before.ordinal() + 1) {
          report.warning(
              DiagnosticCode.NUMBERING_GAP,
              "\"" + before.printed() + "\" is followed by \"" + m.printed() + "\".",
              List.of(node.passage().whole()));
        }
      }
      numbering(node.children(), report);
    }
  }

  /** Rows that had more or fewer cells than their header. */
  static void shapes(List<RawTable> tables, Report report) {
    for (RawTable table : tables) {
      for (int row : table.cutRows()) {
        report.warning(
            DiagnosticCode.TABLE_SHAPE,
            "Row " + (row + 1) + " of table " + table.id() + " is not as wide as the header.",
            table.rows().get(row).cells().stream()
                .flatMap(c -> c.passages().stream())
                .map(p -> p.whole())
                .toList());
      }
    }
  }

  /**
   * For each appendix the index of the earlier one that it repeats: the same label and nearly the
   * same rows; -1 for none.
   */
  static List<Integer> duplicates(List<Appendix> appendices, Map<String, RawTable> tables) {
    List<Integer> out = new ArrayList<>();
    Map<String, Long> labels =
        appendices.stream().collect(Collectors.groupingBy(CrossChecks::key, Collectors.counting()));
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
    return rows;
  }

  private static double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long shared = a.stream().filter(b::contains).count();
    return (double) shared / Math.min(a.size(), b.size());
  }
}
