package io.github.kehoach.record;

import java.util.List;
import java.util.regex.Matcher;

/**
 * Goes through a part of a folded text from number to number. Only figures are looked for; the
 * words of comparison are read back from them, and the pattern is tried nowhere else.
 */
final class GoalSearch {

  /** Words of comparison that stand before a number, parted by single spaces from it. */
  static final List<String> COMPARATORS =
      List.of(
          "trên",
          "hơn",
          "tối thiểu",
          "ít nhất",
          "không dưới",
          "không thấp hơn",
          "dưới",
          "không quá",
          "tối đa",
          "không vượt quá",
          "khoảng",
          "gần",
          "từ",
          "vượt",
          "<",
          ">",
          "≥",
          "≤",
          "~");

  /** So many words of comparison may stand before a number. */
  private static final int MOST = 2;

  private final String folded;
  private final int from;
  private final int to;
  private final Matcher number;

  /** Where the search goes on. */
  private int at;

  /** A search in a range of a folded text. */
  GoalSearch(String folded, int from, int to) {
    this.folded = folded;
    this.from = from;
    this.to = to;
    this.at = from;
    this.number = GoalNumber.matcher(folded);
  }

  /** Whether there is another number; {@link #found} has it then. */
  boolean find() {
    int figure = at;
    while (figure < to) {
      if (!isFigure(figure)) {
        figure++;
        continue;
      }
      int start = start(figure, MOST);
      if (start >= 0 && number.region(start, to).lookingAt()) {
        at = number.end();
        return true;
      }
      while (figure < to && isFigure(figure)) {
        figure++;
      }
    }
    at = to;
    return false;
  }

  /** What was found, its groups those of the pattern of numbers. */
  Matcher found() {
    return number;
  }

  private boolean isFigure(int i) {
    char c = folded.charAt(i);
    return c >= '0' && c <= '9';
  }

  /** The first place from which a comparison or nothing leads to a place; -1 where none does. */
  private int start(int end, int words) {
    int first = isApart(end) ? end : -1;
    if (words == 0 || end - 1 <= at || folded.charAt(end - 1) != ' ') {
      return first;
    }
    for (String word : COMPARATORS) {
      int start = end - 1 - word.length();
      if (start >= at && folded.startsWith(word, start)) {
        int further = start(start, words - 1);
        first = further >= 0 && (first < 0 || further < first) ? further : first;
      }
    }
    return first;
  }

  /** Whether nothing stands before a place that its number would be a part of. */
  private boolean isApart(int i) {
    if (i == from || folded.charAt(i - 1) == ' ') {
      return true;
    }
    int before = folded.codePointBefore(i);
    return "/.,-".indexOf(before) < 0 && !Character.isLetter(before) && !isNumeric(before);
  }

  private static boolean isNumeric(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
