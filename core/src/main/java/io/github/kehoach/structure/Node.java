package io.github.kehoach.structure;

import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.SectionKind;
import io.github.kehoach.text.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A node of the section tree.
 *
 * @param path markers from the root
 * @param kind its level
 * @param marker its marker, null for unmarked text
 * @param passages the paragraphs of its own line: one, or two where the title stands below the
 *     marker
 * @param content where its text starts in the first passage
 * @param heading whether its own line is a heading or a lead-in
 * @param children its items
 * @param text its own text without its marker, normalised, on one line
 * @param folded the same, folded for matching, of the same length
 */
public record Node(
    String path,
    SectionKind kind,
    @Nullable Marker marker,
    List<Passage> passages,
    int content,
    boolean heading,
    List<Node> children,
    String text,
    String folded) {

  /** Copies the lists. */
  public Node {
    passages = List.copyOf(passages);
    children = List.copyOf(children);
  }

  /** A node whose text is that of its passages. */
  static Node of(
      String path,
      SectionKind kind,
      @Nullable Marker marker,
      List<Passage> passages,
      int content,
      boolean heading,
      List<Node> children) {
    String text = joined(passages, content, Passage::value);
    String folded = joined(passages, content, Passage::folded);
    return new Node(path, kind, marker, passages, content, heading, children, text, folded);
  }

  private static String joined(
      List<Passage> passages, int content, Function<Passage, String> text) {
    String first = text.apply(passages.get(0)).substring(content);
    if (passages.size() == 1) {
      return first;
    }
    StringBuilder out = new StringBuilder(first);
    for (Passage p : passages.subList(1, passages.size())) {
      out.append(out.length() == 0 ? "" : " ").append(text.apply(p));
    }
    return out.toString();
  }

  /**
   * The passage with the node's own text.
   *
   * @return its first passage
   */
  public Passage passage() {
    return passages.get(0);
  }

  /**
   * Where a part of the node's own text stands.
   *
   * @param from first offset into {@link #text()}
   * @param to one past the last offset
   * @return a place in each passage that holds some of it
   */
  public List<Provenance> at(int from, int to) {
    List<Provenance> places = new ArrayList<>();
    int start = -content;
    for (Passage p : passages) {
      int length = p.value().length();
      int first = Math.max(0, from - start);
      int last = Math.min(length, to - start);
      if (first < last) {
        places.add(p.at(first, last));
      }
      // A space stands between two passages, but not behind a marker that is all of the first.
      start += length + (start + length == 0 ? 0 : 1);
    }
    return places;
  }

  /**
   * Whether nothing stands below the node.
   *
   * @return true for leaves
   */
  public boolean isLeaf() {
    return children.isEmpty();
  }
}
