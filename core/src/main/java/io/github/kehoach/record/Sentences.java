package io.github.kehoach.record;

import io.github.kehoach.language.SentenceModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts running text into sentences. A mark behind a whole word and before a capital ends one;
 * behind short words, numbers and other marks, where abbreviations and markers look alike, the
 * trained model tells. Offsets are UTF-16 units.
 */
final class Sentences {

  private static final String MARKS = ".!?…";
  private static final String CLOSING = "”\"»";
  private static final String OPENING = "“\"«(";

  /** No abbreviation in small letters has as many. */
  private static final int LONG = 4;

  /** What is told apart by numbers. */
  private static final List<String> NUMBERED =
      List.of(
          " mức độ ", " cấp độ ", " mức ", " loại ", " đợt ", " nhóm ", " hạng ", " bậc ", " lớp ");

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
      int end = end(text, i);
      if (end >= 0) {
        out.add(new Sentence(start, end));
        start = end;
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

  /** Where a sentence ends whose last mark may stand at a place; -1 where none does. */
  private static int end(String text, int i) {
    if (MARKS.indexOf(text.charAt(i)) < 0) {
      return -1;
    }
    int next = i + 1;
    if (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next >= text.length()) {
      return next;
    }
    boolean spaced = text.charAt(next) == ' ';
    int first = spaced ? next + 1 : next;
    if (first >= text.length()) {
      return -1;
    }
    // Points without a space end a sentence only behind a small letter: toàn tỉnh.Tỷ trọng.
    char ahead = text.charAt(first);
    if (!spaced) {
      boolean glued = i > 0 && Character.isLowerCase(text.charAt(i - 1));
      return glued && next == i + 1 && Character.isUpperCase(ahead) ? next : -1;
    }
    boolean capital = Character.isUpperCase(ahead);
    boolean opens = capital || Character.isDigit(ahead) || OPENING.indexOf(ahead) >= 0;
    boolean known = capital && (isWord(text, i) || isNumbered(text, i));
    boolean ends = opens && (known || SentenceModel.shipped().isEnd(text, i));
    return ends ? next : -1;
  }

  /** Whether a whole word stands before a mark, which abbreviates nothing. */
  private static boolean isWord(String text, int end) {
    int word = end;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return end - word >= LONG && Character.isLowerCase(text.charAt(word));
  }

  /** {@code … đạt chuẩn mức độ 2. Ít nhất …}: the number of a thing, and none of an item. */
  private static boolean isNumbered(String text, int end) {
    int number = end;
    while (number > 0 && Character.isDigit(text.charAt(number - 1))) {
      number--;
    }
    if (number == end) {
      return false;
    }
    for (String word : NUMBERED) {
      if (text.startsWith(word, number - word.length())) {
        return true;
      }
    }
    return false;
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
