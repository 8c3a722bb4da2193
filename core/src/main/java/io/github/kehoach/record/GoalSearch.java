package io.github.kehoach.record;

import java.util.regex.Matcher;

/**
 * Goes through a part of a folded text from number to number. Only figures are looked for; the
 * words of comparison are read back from them, and the pattern is tried nowhere else.
 */
final class GoalSearch {

  private static final String[] WORDS = ComparatorWords.inText().toArray(new String[0]);

  /** So many words of comparison may stand before a number. */
  private static final int MOST = 2;

  /** {@code 9/1.000 trẻ đẻ sống}: in relation to so many. */
  private static final String THOUSANDS = ".000 ";

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
    int figure = Figures.next(folded, at, to);
    while (figure < to) {
      int start = isOfDocument(figure) ? -1 : start(figure, MOST);
      if (start >= 0 && number.region(start, to).lookingAt()) {
        at = number.end();
        return true;
      }
      figure = Figures.next(folded, Figures.end(folded, figure, to), to);
    }
    at = to;
    return false;
  }

  /** Dates and numbers of documents go on behind a slash; so do fractions, but not for long. */
  private boolean isOfDocument(int figure) {
    int slash = Figures.end(folded, figure, to);
    if (slash + 1 >= to || folded.charAt(slash) != '/') {
      return false;
    }
    int end = Figures.end(folded, slash + 1, to);
    return end == slash + 1
        || end < to && folded.charAt(end) != ' ' && !folded.startsWith(THOUSANDS, end);
  }

  /** What was found, its groups those of the pattern of numbers. */
  Matcher found() {
    return number;
  }

  /** The first place from which a comparison or nothing leads to a place; -1 where none does. */
  private int start(int end, int words) {
    int first = Figures.startAt(folded, from, end) ? end : -1;
    if (words == 0 || end - 1 <= at || folded.charAt(end - 1) != ' ') {
      return first;
    }
    for (String word : WORDS) {
      int start = end - 1 - word.length();
      if (start >= at && folded.startsWith(word, start)) {
        int further = start(start, words - 1);
        first = further >= 0 && (first < 0 || further < first) ? further : first;
      }
    }
    return first;
  }
}
