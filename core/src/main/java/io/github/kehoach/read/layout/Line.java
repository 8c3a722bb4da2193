package io.github.kehoach.read.layout;

import java.util.List;

/**
 * A line of text that has found its place in the running text.
 *
 * @param page from 1
 * @param x0 left edge
 * @param x1 right edge
 * @param top upper edge
 * @param bottom lower edge
 * @param baseline where its letters stand
 * @param size font size of most of it
 * @param bold whether all of it is bold
 * @param firstWord how wide its first word is
 * @param start where it starts in the running text
 * @param end where it ends
 * @param indent where the text behind its first word starts: where lines hang below a marker
 */
record Line(
    int page,
    float x0,
    float x1,
    float top,
    float bottom,
    float baseline,
    float size,
    boolean bold,
    float firstWord,
    int start,
    int end,
    float indent) {

  /** A gap between the words of a footnote mark and the word it follows is none. */
  private static final float RAISED_GAP = 0.15f;

  /** Writes a row into the running text. */
  static Line write(Row row, int page, PlacedText text) {
    List<Word> words = row.words;
    int start = text.length();
    boolean bold = true;
    boolean some = false;
    Word before = null;
    float x1 = 0;
    for (Word w : words) {
      if (before != null && !isGlued(before, w)) {
        text.append(' ');
      }
      text.append(w, page);
      bold &= w.bold() || !hasLetter(w.text());
      some |= w.bold();
      x1 = Math.max(x1, w.x1());
      before = w;
    }
    Word first = words.get(0);
    int end = text.length();
    if (!breaksWord(words.get(words.size() - 1).text())) {
      text.append('\n');
    }
    return new Line(
        page,
        first.x0(),
        x1,
        row.top,
        row.bottom,
        row.baseline,
        row.size,
        bold && some,
        firstWord(words) - first.x0(),
        start,
        end,
        words.size() > 1 ? words.get(1).x0() : first.x0());
  }

  /** Where the first word ends; a dash by itself stays with the word behind it. */
  private static float firstWord(List<Word> words) {
    Word first = words.get(0);
    return words.size() > 1 && !hasLetter(first.text()) ? words.get(1).x1() : first.x1();
  }

  /** Lines break behind a hyphen or a stroke inside a word; no space stood there. */
  private static boolean breaksWord(String last) {
    int n = last.length();
    return n > 1
        && "-/–".indexOf(last.charAt(n - 1)) >= 0
        && Character.isLetterOrDigit(last.charAt(n - 2));
  }

  private static boolean isGlued(Word before, Word w) {
    boolean raised = w.size() <= 0.8f * before.size() && w.baseline() < before.baseline() - 0.5f;
    return raised && w.x0() - before.x1() < RAISED_GAP * before.size();
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  float width() {
    return x1 - x0;
  }

  float middle() {
    return (x0 + x1) / 2;
  }
}
