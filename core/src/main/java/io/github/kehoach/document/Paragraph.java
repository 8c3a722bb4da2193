package io.github.kehoach.document;

import io.github.kehoach.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A paragraph of running text, a heading, or a line of a head.
 *
 * @param text its normalised text, never empty
 * @param bold whether all of it is printed bold
 * @param gapBefore whether a blank line or a page break stands above it
 */
public record Paragraph(NormalizedText text, boolean bold, boolean gapBefore) implements Element {

  private static final int LONGEST = 20_000;

  /** Checks the text. */
  public Paragraph {
    Objects.requireNonNull(text, "text");
  }

  /**
   * This paragraph and the one that continues it.
   *
   * @param next what follows
   * @return both as one
   */
  public Paragraph join(Paragraph next) {
    return new Paragraph(text.join(next.text), bold && next.bold, gapBefore);
  }

  /**
   * This paragraph, or its pieces where it is longer than any that people write. Whoever looks at a
   * paragraph may thus compare its places with each other.
   *
   * @return pieces in order, cut at spaces where there are any
   */
  public List<Paragraph> pieces() {
    int n = text.length();
    if (n <= LONGEST) {
      return List.of(this);
    }
    List<Paragraph> pieces = new ArrayList<>();
    int from = 0;
    while (from < n) {
      int to = Math.min(n, from + LONGEST);
      int space = to < n ? text.value().lastIndexOf(' ', to) : to;
      to = space > from ? space : to;
      pieces.add(slice(from, to));
      from = to < n && text.charAt(to) == ' ' ? to + 1 : to;
    }
    return pieces;
  }

  /**
   * A part of this paragraph.
   *
   * @param from first offset
   * @param to one past the last offset
   * @return the part
   */
  public Paragraph slice(int from, int to) {
    return new Paragraph(text.slice(from, to), bold, from == 0 && gapBefore);
  }
}
