package io.github.kehoach.record;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cited document is about, as the text says behind its number, date and issuer.
 *
 * @param text the title without {@code về việc}
 * @param end one past its last offset in the passage
 */
record CitedTitle(String text, int end) {

  private static final Pattern ABOUT =
      Pattern.compile(
          "[ ,]{0,2}((?:về việc|về|ban hành|phê duyệt|quy định|thực hiện|hướng dẫn|sửa đổi) )");

  private static final Pattern OPENING = Pattern.compile("^về (?:việc )?");

  /** Where the sentence goes on behind a title: {@code …, Ủy ban nhân dân tỉnh ban hành …}. */
  private static final Pattern ENACTING =
      Pattern.compile(
          ", (?:[ủu][ỷy] ban nhân dân|ubnd|chủ tịch|hội đồng nhân dân|sở|thành phố|tỉnh)(?![\\p{L}])"
              + "[^,;.]{0,80}? (?:ban hành|xây dựng|triển khai|đề ra|yêu cầu|tổ chức|cụ thể hóa)(?![\\p{L}])");

  /** Where a predicate, a remark or a short mention of another document follows. */
  private static final Pattern STOP =
      Pattern.compile(
          " (?:đã|có hiệu lực)(?![\\p{L}])"
              + "|, (?:bảo đảm|đảm bảo|trong đó|phù hợp|nhằm|góp phần|theo đó)(?![\\p{L}])"
              + "|(?:,| và) (?:luật|nghị quyết|nghị định|quyết định|kế hoạch|kết luận|chỉ thị|chương trình) [0-9]");

  /** Longer ones are no titles. */
  private static final int MOST = 300;

  /** Shorter ones say nothing. */
  private static final int LEAST = 12;

  /**
   * Reads a title.
   *
   * @param text the passage
   * @param folded the same, folded
   * @param from behind number, date and issuer
   * @param mentions where the mentions of documents start in the passage, ascending
   * @return the title; null where there is none
   */
  static @Nullable CitedTitle at(String text, String folded, int from, List<Integer> mentions) {
    Matcher m = ABOUT.matcher(folded).region(from, folded.length());
    if (!m.lookingAt()) {
      return null;
    }
    int start = m.start(1);
    int limit = Math.min(text.length(), start + MOST);
    for (int mention : mentions) {
      if (mention > m.end() && mention < limit && isNext(folded, mention)) {
        limit = mention;
      }
    }
    int end = m.end();
    while (end < limit && ";.()".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    for (Pattern p : List.of(ENACTING, STOP)) {
      Matcher follows = p.matcher(folded).region(m.end(), end);
      if (follows.find()) {
        end = follows.start();
      }
    }
    if (end == limit && limit < text.length()) {
      end = trimmed(folded, end);
    }
    Matcher opening = OPENING.matcher(folded).region(start, end);
    String title = text.substring(opening.lookingAt() ? opening.end() : start, end).strip();
    return title.length() < LEAST ? null : new CitedTitle(title, end);
  }

  /** Whether a mention is the next of a list, and none that the title itself is about. */
  private static boolean isNext(String folded, int mention) {
    return folded.startsWith(" và ", mention - 4)
        || folded.startsWith(" tại ", mention - 5)
        || folded.startsWith(", ", mention - 2);
  }

  private static int trimmed(String folded, int end) {
    int to = end;
    while (to > 0 && (folded.charAt(to - 1) == ' ' || folded.charAt(to - 1) == ',')) {
      to--;
    }
    if (folded.startsWith(" và", to - 3)) {
      return to - 3;
    }
    return folded.startsWith(" tại", to - 4) ? to - 4 : to;
  }
}
