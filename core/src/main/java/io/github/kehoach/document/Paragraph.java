package io.github.kehoach.document;

import io.github.kehoach.text.NormalizedText;
import java.util.Objects;

/**
 * A paragraph of running text, a heading, or a line of a head.
 *
 * @param text its normalised text, never empty
 * @param bold whether all of it is printed bold
 * @param gapBefore whether a blank line or a page break stands above it
 */
public record Paragraph(NormalizedText text, boolean bold, boolean gapBefore) implements Element {

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
