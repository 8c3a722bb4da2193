package io.github.kehoach.plan;

/** Where the text of a document came from. */
public enum TextLayer {
  /** The file holds text. */
  NATIVE,
  /** The text was read from pictures. */
  OCR,
  /** Some pages hold text, others were read from pictures. */
  MIXED,
  /** The file holds no text. */
  NONE
}
