package io.github.kehoach.plan;

/** The levels of the section tree. */
public enum SectionKind {
  /** Phần. */
  PART,
  /** Chương. */
  CHAPTER,
  /** Mục. */
  SECTION,
  /** Điều. */
  ARTICLE,
  /** {@code I.} */
  ROMAN,
  /** {@code 1.} */
  ARABIC,
  /** {@code 1.1.} */
  DECIMAL,
  /** {@code a)}, with {@code đ)} after {@code d)}. */
  LETTER,
  /** {@code -} and other bullets. */
  DASH,
  /** {@code +}. */
  PLUS,
  /** Unmarked running text. */
  PARAGRAPH
}
