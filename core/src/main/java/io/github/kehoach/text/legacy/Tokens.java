package io.github.kehoach.text.legacy;

/** Where words and lines end. */
final class Tokens {

  private Tokens() {}

  /** Where a word ends that starts at an offset; the offset itself where none does. */
  static int end(CharSequence text, int from, int to) {
    int end = from;
    while (end < to && Words.isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether any character of a word can be more than an ASCII letter. */
  static boolean hasHigh(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= 0x80 || Words.isControlLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where the line ends that an offset is in, its end mark included; cells of Word are lines. */
  static int lineEnd(CharSequence text, int from) {
    int end = from;
    while (end < text.length()) {
      char c = text.charAt(end++);
      if (c == '\n' || c == '\r' || c == '\u000b' || c == '\u000c' || c == '\u0007') {
        break;
      }
    }
    return end;
  }
}
