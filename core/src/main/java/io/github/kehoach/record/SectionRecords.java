package io.github.kehoach.record;

import io.github.kehoach.plan.Section;
import io.github.kehoach.structure.Node;
import io.github.kehoach.structure.Passage;
import java.util.ArrayList;
import java.util.List;

/** Turns the nodes of the outline into sections. */
final class SectionRecords {

  private SectionRecords() {}

  static List<Section> of(List<Node> nodes) {
    List<Section> out = new ArrayList<>(nodes.size());
    for (Node n : nodes) {
      String text = n.text();
      if (text.isEmpty() && n.marker() != null) {
        text = n.marker().printed();
      }
      out.add(
          new Section(
              n.path(),
              n.kind(),
              n.marker() == null ? null : n.marker().printed(),
              n.heading() ? text : null,
              n.heading() ? null : text,
              of(n.children()),
              n.passages().stream().map(Passage::whole).toList()));
    }
    return out;
  }
}
