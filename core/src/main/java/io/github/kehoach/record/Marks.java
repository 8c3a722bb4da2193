package io.github.kehoach.record;

/** Cuts marks off the ends of words without searching, so in time linear in what is cut. */
final class Marks {

  private Marks() {}

  /** Where a range ends without the marks at its end. */
  static int end(String text, int from, int to, String marks) {
    int end = to;
    while (end > from && marks.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Words without marks at their end. */
  static String withoutLast(String words, String marks) {
    return words.substring(0, end(words, 0, words.length(), marks));
  }

  /** Words without marks at their start. */
  static String withoutFirst(String words, String marks) {
    int start = 0;
    while (start < words.length() && marks.indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    return words.substring(start);
  }
}
