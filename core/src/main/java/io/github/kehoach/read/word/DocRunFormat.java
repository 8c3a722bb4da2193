package io.github.kehoach.read.word;

import org.jspecify.annotations.Nullable;

/**
 * What we want to know of the format of a run.
 *
 * @param font the name of its font, or null
 * @param bold whether it is bold
 * @param caps whether small letters are printed as capitals
 * @param hidden whether it is not printed
 * @param deleted whether a revision deleted it
 * @param symbol the sign that stands for its character, or 0
 * @param symbolFont the font of that sign, or null
 */
record DocRunFormat(
    @Nullable String font,
    boolean bold,
    boolean caps,
    boolean hidden,
    boolean deleted,
    char symbol,
    @Nullable String symbolFont) {

  /** What holds where nothing is said. */
  static final DocRunFormat PLAIN =
      new DocRunFormat(null, false, false, false, false, (char) 0, null);

  /** Whether the run is not to be read. */
  boolean isGone() {
    return hidden || deleted;
  }
}
