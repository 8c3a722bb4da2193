package io.github.kehoach.record;

import java.util.ArrayList;
import java.util.List;

/** Cuts running text into sentences. Offsets are UTF-16 units. */
final class Sentences {

  private Sentences() {}

  /**
   * A sentence.
   *
   * @param start first offset
   * @param end one past the last offset
   */
  record Sentence(int start, int end) {}

  /** The sentences of a text; semicolons part clauses and end none. */
  static List<Sentence> of(String text) {
    List<Sentence> out = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isEnd(text, i)) {
        out.add(new Sentence(start, i + 1));
        start = i + 1;
        while (start < text.length() && text.charAt(start) == ' ') {
          start++;
        }
        i = Math.max(i, start - 1);
      }
    }
    if (start < text.length()) {
      out.add(new Sentence(start, text.length()));
    }
    return out;
  }

  private static boolean isEnd(String text, int i) {
    char c = text.charAt(i);
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return false;
    }
    int next = i + 1;
    if (next >= text.length()) {
      return true;
    }
    boolean spaced = text.charAt(next) == ' ';
    int letter = spaced ? next + 1 : next;
    if (letter >= text.length() || !Character.isUpperCase(text.charAt(letter))) {
      return false;
    }
    // Points without a space end a sentence only behind a small letter: toàn tỉnh.Tỷ trọng.
    if (!spaced) {
      return i > 0 && Character.isLowerCase(text.charAt(i - 1));
    }
    int word = i;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    String last = text.substring(word, i);
    return !(last.length() <= 3
        && (last.equals("TP")
            || last.equals("Tp")
            || last.equals("TX")
            || last.equals("ThS")
            || last.equals("TS")
            || last.equals("PGS")
            || last.equals("GS")));
  }

  /** The sentence around an offset. */
  static String around(String text, int at) {
    int start = at;
    while (start > 0
        && !(text.charAt(start - 1) == '.' && start < text.length() && text.charAt(start) == ' ')) {
      start--;
    }
    int end = at;
    while (end < text.length()
        && !(text.charAt(end) == '.'
            && (end + 1 >= text.length() || text.charAt(end + 1) == ' '))) {
      end++;
    }
    return text.substring(start, end);
  }
}
