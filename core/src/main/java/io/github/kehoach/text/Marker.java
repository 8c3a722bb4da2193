package io.github.kehoach.text;

/**
 * The marker that opens an item: {@code II.}, {@code 1.1.}, {@code a)}, {@code -}, {@code Điều 5.}
 *
 * @param kind what sort of marker
 * @param printed as printed, {@code II.}
 * @param bare without punctuation, {@code II}; the last number of a decimal; the word kept where
 *     the marker has one, {@code Điều 5}; the glyph of a bullet
 * @param ordinal its place in its series from 1, or 0 where the series has no order
 * @param depth how many numbers a decimal has, else 1
 * @param content where the item's own text starts
 */
public record Marker(Kind kind, String printed, String bare, int ordinal, int depth, int content) {

  /** The sorts of markers, outermost first. */
  public enum Kind {
    /** {@code Phần thứ nhất}, {@code PHẦN I}. */
    PART,
    /** {@code Chương II}. */
    CHAPTER,
    /** {@code Mục 1}. */
    SECTION,
    /** {@code Điều 5.} */
    ARTICLE,
    /** {@code A.} */
    CAPITAL,
    /** {@code I.} */
    ROMAN,
    /** {@code 1.} */
    ARABIC,
    /** {@code 1.1.} */
    DECIMAL,
    /** {@code a)} */
    LETTER,
    /** {@code (1)}, {@code (i)}. */
    BRACKETED,
    /** {@code *} */
    STAR,
    /** {@code -}, {@code –} */
    DASH,
    /** {@code +} */
    PLUS,
    /** Any other bullet. */
    DOT
  }

  /**
   * Whether this is a bullet, which has no order.
   *
   * @return true for stars, dashes, plus signs and dots
   */
  public boolean isBullet() {
    return kind.compareTo(Kind.STAR) >= 0;
  }
}
