package io.github.kehoach.read.layout;

import java.util.Objects;

/**
 * A word on a page: letters without white space. Coordinates are points from the page's top left
 * corner, y downwards, of the page as it is read (turned upright).
 *
 * @param text its letters, not yet normalised, never empty
 * @param x0 left edge
 * @param top upper edge of its line
 * @param x1 right edge
 * @param bottom lower edge of its line
 * @param baseline where its letters stand
 * @param size font size in points
 * @param bold whether it is printed bold
 * @param raised whether it is a superscript: a footnote mark or an exponent
 * @param confidence 0 to 1 where OCR read it, else -1
 */
public record Word(
    String text,
    float x0,
    float top,
    float x1,
    float bottom,
    float baseline,
    float size,
    boolean bold,
    boolean raised,
    float confidence) {

  /** Checks the text. */
  public Word {
    Objects.requireNonNull(text, "text");
  }
}
