package io.github.kehoach;

import io.github.kehoach.document.Document;
import io.github.kehoach.document.Geometry;
import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.Box;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Table;
import io.github.kehoach.structure.Outline;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.text.NormalizedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every place of a result its page and its box, where the format has pages. Recognisers point
 * into text alone; what they point at is looked up once, behind them.
 */
final class Placement {

  private final Geometry geometry;
  private final Map<String, NormalizedText> texts = new HashMap<>();

  private Placement(Geometry geometry, Outline outline) {
    this.geometry = geometry;
    for (Passage p : outline.blocks()) {
      texts.put(p.id(), p.text());
    }
  }

  static PlanDocument of(PlanDocument plan, Document document, Outline outline) {
    if (document.geometry() == Geometry.NONE) {
      return plan;
    }
    Placement placement = new Placement(document.geometry(), outline);
    return Rewriting.of(plan, placement::places, placement::block, Placement::table);
  }

  /** The boxes of every line of those places of a finished result that take several lines. */
  static Map<Provenance, List<Box>> lines(PlanDocument plan, Document document, Outline outline) {
    Placement placement = new Placement(document.geometry(), outline);
    Map<Provenance, List<Box>> out = new LinkedHashMap<>();
    Rewriting.of(
        plan,
        p -> {
          if (p.box() != null && !out.containsKey(p)) {
            List<Box> lines = placement.lines(p);
            if (lines.size() > 1) {
              out.put(p, lines);
            }
          }
          return List.of(p);
        },
        b -> b,
        t -> t);
    return out;
  }

  private List<Box> lines(Provenance p) {
    NormalizedText text = texts.get(p.block());
    return text == null || p.start() == p.end()
        ? List.of()
        : geometry.lines(text.sourceStart(p.start()), text.sourceEnd(p.end()));
  }

  /** A place for each page that the range touches. */
  private List<Provenance> places(Provenance p) {
    NormalizedText text = texts.get(p.block());
    if (text == null || p.start() == p.end()) {
      return List.of(p);
    }
    List<Geometry.Place> places =
        geometry.places(text.sourceStart(p.start()), text.sourceEnd(p.end()));
    if (places.size() < 2) {
      return places.isEmpty() ? List.of(p) : List.of(on(places.get(0), p, p.start(), p.end()));
    }
    Provenance[] out = new Provenance[places.size()];
    int start = p.start();
    for (int i = 0; i < out.length; i++) {
      int end =
          i + 1 == out.length ? p.end() : offset(text, places.get(i + 1).start(), start, p.end());
      out[i] = on(places.get(i), p, start, end);
      start = end;
    }
    return List.of(out);
  }

  private static Provenance on(Geometry.Place place, Provenance p, int start, int end) {
    return new Provenance(p.block(), start, end, place.page(), place.box(), place.confidence());
  }

  /**
   * The first offset of a text, between two others, that stands at a source offset or behind it.
   */
  private static int offset(NormalizedText text, int source, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.sourceStart(middle) < source) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Block block(Block b) {
    NormalizedText text = texts.get(b.id());
    List<Geometry.Place> places =
        text == null || text.isEmpty()
            ? List.of()
            : geometry.places(text.sourceStart(0), text.sourceEnd(text.length()));
    return places.isEmpty()
        ? b
        : new Block(
            b.id(), places.get(0).page(), places.get(0).box(), b.kind(), b.text(), null, null);
  }

  private static Table table(Table t) {
    List<Integer> pages =
        t.provenance().stream()
            .map(Provenance::page)
            .filter(java.util.Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    return new Table(
        t.id(), t.caption(), t.appendix(), t.kind(), t.header(), t.rows(), pages, t.provenance());
  }
}
