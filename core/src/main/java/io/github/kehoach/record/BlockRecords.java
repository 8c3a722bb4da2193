package io.github.kehoach.record;

import io.github.kehoach.plan.Block;
import io.github.kehoach.structure.Passage;
import java.util.ArrayList;
import java.util.List;

/** Turns the passages of the outline into blocks, the text that all provenance points into. */
final class BlockRecords {

  private BlockRecords() {}

  static List<Block> of(List<Passage> passages) {
    List<Block> out = new ArrayList<>(passages.size());
    for (Passage p : passages) {
      int start = p.text().sourceStart(0);
      int end = p.text().sourceEnd(p.text().length());
      out.add(
          new Block(
              p.id(),
              null,
              null,
              p.kind(),
              p.value(),
              start < 0 ? null : start,
              end < 0 ? null : end));
    }
    return out;
  }
}
