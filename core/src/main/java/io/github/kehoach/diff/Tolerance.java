package io.github.kehoach.diff;

/** Which differences of words are none. */
public enum Tolerance {
  /**
   * Capitals, tone places ({@code hoá} and {@code hóa}), dashes, quotes, punctuation and white
   * space do not matter.
   */
  SPELLING,
  /**
   * Single letters do not matter either, lost marks above all, as where one version is a scan;
   * figures always do.
   */
  LETTERS
}
