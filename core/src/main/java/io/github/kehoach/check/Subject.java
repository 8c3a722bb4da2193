package io.github.kehoach.check;

import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.structure.Outline;
import io.github.kehoach.structure.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the checks look at: the records, and the parts of the text that they were made of, as these
 * know more of markers and rows than records tell.
 */
final class Subject {

  private final PlanDocument plan;
  private final Outline outline;
  private final Map<String, Passage> passages = new HashMap<>();

  Subject(PlanDocument plan, Outline outline) {
    this.plan = plan;
    this.outline = outline;
    outline.blocks().forEach(p -> passages.put(p.id(), p));
  }

  PlanDocument plan() {
    return plan;
  }

  Outline outline() {
    return outline;
  }

  @Nullable Passage passage(Provenance place) {
    return place.block() == null ? null : passages.get(place.block());
  }

  /**
   * Where words of a record stand; all of its places where no single one of them holds the words.
   */
  List<Provenance> find(String words, List<Provenance> record) {
    for (Provenance place : record) {
      Passage passage = passage(place);
      int at = passage == null ? -1 : passage.value().indexOf(words, place.start());
      if (passage != null && at >= 0 && at + words.length() <= place.end()) {
        return List.of(passage.at(at, at + words.length()));
      }
    }
    return record;
  }
}
