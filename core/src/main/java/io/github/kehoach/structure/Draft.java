package io.github.kehoach.structure;

import io.github.kehoach.plan.SectionKind;
import io.github.kehoach.text.Marker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node of the section tree while it grows. */
final class Draft {

  final @Nullable Draft parent;
  final int rank;
  final String path;
  final @Nullable Marker marker;
  final List<Passage> own = new ArrayList<>();
  final List<Draft> children = new ArrayList<>();
  final Map<String, Integer> segments = new HashMap<>();
  int content;

  Draft(@Nullable Draft parent, int rank, String path, @Nullable Marker marker) {
    this.parent = parent;
    this.rank = rank;
    this.path = path;
    this.marker = marker;
  }

  static List<Node> freeze(List<Draft> drafts) {
    List<Node> nodes = new ArrayList<>(drafts.size());
    for (Draft d : drafts) {
      String last = d.own.get(d.own.size() - 1).value();
      boolean heading = d.marker != null ? SectionTree.isHeading(last) : last.endsWith(":");
      nodes.add(
          Node.of(d.path, kind(d.marker), d.marker, d.own, d.content, heading, freeze(d.children)));
    }
    return nodes;
  }

  private static SectionKind kind(@Nullable Marker marker) {
    if (marker == null) {
      return SectionKind.PARAGRAPH;
    }
    return switch (marker.kind()) {
      case PART, CAPITAL -> SectionKind.PART;
      case CHAPTER -> SectionKind.CHAPTER;
      case SECTION -> SectionKind.SECTION;
      case ARTICLE -> SectionKind.ARTICLE;
      case ROMAN -> SectionKind.ROMAN;
      case ARABIC -> SectionKind.ARABIC;
      case BRACKETED -> marker.ordinal() > 0 ? SectionKind.ARABIC : SectionKind.LETTER;
      case DECIMAL -> SectionKind.DECIMAL;
      case LETTER -> SectionKind.LETTER;
      case STAR, DASH, DOT -> SectionKind.DASH;
      case PLUS -> SectionKind.PLUS;
    };
  }
}
