package io.github.kehoach.structure;

import io.github.kehoach.plan.SectionKind;
import io.github.kehoach.text.Marker;
import java.util.List;
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
 */
public record Node(
    String path,
    SectionKind kind,
    @Nullable Marker marker,
    List<Passage> passages,
    int content,
    boolean heading,
    List<Node> children) {

  /** Copies the lists. */
  public Node {
    passages = List.copyOf(passages);
    children = List.copyOf(children);
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
   * The node's own text without its marker.
   *
   * @return normalised text on one line
   */
  public String text() {
    String first = passage().value().substring(content);
    if (passages.size() == 1) {
      return first;
    }
    StringBuilder out = new StringBuilder(first);
    for (Passage p : passages.subList(1, passages.size())) {
      out.append(out.length() == 0 ? "" : " ").append(p.value());
    }
    return out.toString();
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
