package io.github.kehoach.record;

/** Where numbers start in a text: the cheap look that goes before every pattern of numbers. */
final class Figures {

  private Figures() {}

  static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean in(String text) {
    return next(text, 0, text.length()) < text.length();
  }

  /** The first figure of a range, or its end. */
  static int next(String text, int from, int to) {
    int i = from;
    while (i < to && !isFigure(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the figures end that stand at a place. */
  static int end(String text, int from, int to) {
    int i = from;
    while (i < to && isFigure(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether nothing stands before a place, in a text from an offset on, that goes on with it. */
  static boolean startAt(String text, int from, int i) {
    if (i == from || text.charAt(i - 1) == ' ') {
      return true;
    }
    int before = text.codePointBefore(i);
    return "/.,-".indexOf(before) < 0 && !Character.isLetter(before) && !isNumeric(before);
  }

  private static boolean isNumeric(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
