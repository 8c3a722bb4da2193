package io.github.kehoach.text.legacy;

/** Capitals where the encoding has none. */
final class Capitals {

  private Capitals() {}

  /**
   * Makes a decoded word's letters capitals where the letters that could be typed as such are:
   * {@code QUYếT} is meant for {@code QUYẾT}. TCVN3 has no bytes for capitals with marks.
   *
   * @param word the decoded word
   * @param source the word's characters before
   * @param from where it starts in them
   * @param to where it ends
   */
  static void level(StringBuilder word, CharSequence source, int from, int to) {
    boolean behind = false;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      char c = source.charAt(i);
      if (c >= 'a' && c <= 'z') {
        return;
      }
      if (c >= 'A' && c <= 'Z') {
        capitals++;
        behind |= i > from;
      }
    }
    if (behind || capitals > 1) {
      raise(word, 0);
    }
  }

  /** Makes all letters from an offset on capitals. */
  static void raise(StringBuilder text, int from) {
    for (int i = from; i < text.length(); i++) {
      text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
    }
  }
}
