package io.github.kehoach.read.word;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Finds the codes of fields, which are not printed ([MS-DOC] 2.8.25): what stands between the start
 * of a field and its separator, or its end where it has no result.
 */
final class DocFields {

  private static final char START = 0x13;
  private static final char SEPARATOR = 0x14;
  private static final char END = 0x15;

  private DocFields() {}

  private static final class Open {
    final int start;
    int separator = -1;

    Open(int start) {
      this.start = start;
    }
  }

  /**
   * Marks the codes of one story. A field that is never closed is no field: broken files would lose
   * all their text to it.
   *
   * @param text all text
   * @param from where the story starts
   * @param to one past its end
   * @param codes gets the places of codes
   */
  static void mark(String text, int from, int to, BitSet codes) {
    Deque<Open> open = new ArrayDeque<>();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == START) {
        open.push(new Open(i));
      } else if (c == SEPARATOR && !open.isEmpty() && open.element().separator < 0) {
        open.element().separator = i;
      } else if (c == END && !open.isEmpty()) {
        Open field = open.pop();
        codes.set(field.start, (field.separator < 0 ? i : field.separator) + 1);
      }
    }
  }
}
