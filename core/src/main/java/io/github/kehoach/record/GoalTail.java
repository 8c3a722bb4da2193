package io.github.kehoach.record;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plain verbs and words like them that stand between an indicator and its number. They are read
 * from the number back, word by word.
 */
final class GoalTail {

  /** The longest first. */
  private static final List<String> WORDS =
      Stream.of(
              "đạt tỷ lệ",
              "đạt mức",
              "đạt",
              "chiếm",
              "là",
              "còn",
              "ước đạt",
              "phấn đấu",
              "duy trì ở mức",
              "duy trì mức",
              "duy trì",
              "ở mức",
              "mức",
              "với",
              "và",
              "trong đó",
              "có",
              "bằng",
              "được",
              "đến",
              "lên",
              "từ",
              "giảm xuống còn",
              "giảm xuống",
              "giảm còn",
              "tăng lên",
              "nâng lên",
              "giữ ổn định",
              "ổn định",
              "đến cuối nhiệm kỳ",
              "tương ứng",
              "lần lượt",
              "ở")
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  /** In {@code giải phóng mặt bằng} the last word is no verb. */
  private static final String NOUN = "mặt bằng";

  private static final String MARKS = " ,:";

  private GoalTail() {}

  /**
   * Where such words start that end a range, the marks before them included; the range's end where
   * there are none.
   */
  static int start(String folded, int from, int to) {
    int start = to;
    int end = skip(folded, from, to);
    int word = word(folded, from, end);
    while (word >= 0) {
      start = skip(folded, from, word);
      end = start;
      word = word(folded, from, end);
    }
    return start;
  }

  private static int skip(String folded, int from, int to) {
    int i = to;
    while (i > from && MARKS.indexOf(folded.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  /** Where the word starts that ends at a place, or -1. */
  private static int word(String folded, int from, int end) {
    for (String word : WORDS) {
      int start = end - word.length();
      boolean whole =
          start >= from
              && folded.startsWith(word, start)
              && (start == from || !Character.isLetter(folded.charAt(start - 1)));
      if (whole && !folded.startsWith(NOUN, end - NOUN.length())) {
        return start;
      }
    }
    return -1;
  }
}
