package io.github.kehoach.read.pdf;

/** Diacritical marks that are shown as glyphs of their own. */
final class Marks {

  private Marks() {}

  /**
   * The combining mark for a mark that is shown by itself.
   *
   * @param c a combining mark, or a spacing one that looks like it
   * @return the combining mark; 0 where the character is no mark
   */
  static char combining(char c) {
    if (c < 0x300) {
      return switch (c) {
        case '`', '\u02cb' -> '\u0300';
        case '\u00b4', '\u02ca' -> '\u0301';
        case '\u02c6' -> '\u0302';
        case '\u02dc' -> '\u0303';
        case '\u00a8' -> '\u0308';
        case '\u02d8' -> '\u0306';
        default -> 0;
      };
    }
    return c <= 0x36f ? c : 0;
  }
}
