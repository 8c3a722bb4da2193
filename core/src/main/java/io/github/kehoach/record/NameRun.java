package io.github.kehoach.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rest of a generic name behind its head. Such a name has no closed form, so it runs word by
 * word until something tells that it is over: a verb of duty, a mark that ends a phrase, or another
 * institution.
 */
final class NameRun {

  private static final int MOST_WORDS = 18;

  private static final String RELATED = "có liên quan";

  private static final Pattern MANY_LEVELS =
      Pattern.compile("(?:cấp |các )" + AgencyWords.LEVELS + AgencyWords.TAIL);

  private static final Pattern KIND =
      Pattern.compile(
          "(?:sở|ban|bộ|ngành|phòng|đoàn thể|hội|cơ quan|đơn vị|tổ chức|doanh nghiệp|địa phương"
              + "|chủ đầu tư|hiệp hội|trường|tỉnh|thành phố|tổ chức tín dụng|chi nhánh)(?![\\p{L}])");

  private static final Pattern NUMBERED = Pattern.compile("số|vực|y|tỉnh|quân|đội|cấp");

  private final String text;
  private final String folded;
  private final int start;
  private final boolean group;

  /**
   * Prepares to read a name.
   *
   * @param start where the name starts, its head included
   * @param group whether it names a group, which may list kinds
   */
  NameRun(String text, String folded, int start, boolean group) {
    this.text = text;
    this.folded = folded;
    this.start = start;
    this.group = group;
  }

  /** Where a list of levels ends that starts in a range: {@code các xã, phường}; -1 without one. */
  static int levels(String folded, int from, int to) {
    Matcher levels = MANY_LEVELS.matcher(folded).region(from, folded.length());
    return levels.find() && levels.start() < to ? levels.end() : -1;
  }

  /** Where the name ends whose head ends at a place. */
  int end(int head) {
    int end = head;
    for (int words = 0; words < MOST_WORDS && end < text.length(); words++) {
      boolean comma = text.charAt(end) == ',';
      int word = word(end);
      if (word < 0) {
        return end;
      }
      int levels = AgencyWords.end(MANY_LEVELS, folded, word);
      if (levels >= 0) {
        return PlaceNames.behindLevel(text, folded, levels, true);
      }
      int next = word + and(word);
      if (isOverAtPlace(end, word, comma) || !isWord(next) || isOther(word, next, comma)) {
        return end;
      }
      if (folded.startsWith(RELATED, word)) {
        return word + RELATED.length();
      }
      if (isVerb(word) || isVerb(next)) {
        return end;
      }
      if (!group && Character.isDigit(text.charAt(word)) && isSmall(end)) {
        return lastProper(head, end);
      }
      end = wordEnd(next);
    }
    return end;
  }

  /** Where the next word starts, behind a space, a comma or a dash; -1 where the phrase ends. */
  private int word(int from) {
    int space = text.charAt(from) == ',' ? from + 1 : from;
    if (space >= text.length() || text.charAt(space) != ' ') {
      return -1;
    }
    int word = space + 1;
    boolean joined =
        word + 1 < text.length()
            && "-–&".indexOf(text.charAt(word)) >= 0
            && text.charAt(word + 1) == ' ';
    word += joined ? 2 : 0;
    return isWord(word) ? word : -1;
  }

  /** Whether the last word of a range is in small letters and none that numbers follow in names. */
  private boolean isSmall(int end) {
    int last = text.lastIndexOf(' ', end - 1) + 1;
    return last > start
        && Character.isLowerCase(text.charAt(last))
        && !NUMBERED.matcher(folded).region(last, end).matches();
  }

  /** {@code Công ty Môi trường Hải Lương đầu tư 02 …}: small words before a number are no name. */
  private int lastProper(int head, int end) {
    int to = end;
    int last = text.lastIndexOf(' ', to - 1) + 1;
    while (last > head && Character.isLowerCase(text.charAt(last))) {
      to = last - 1;
      last = text.lastIndexOf(' ', to - 1) + 1;
    }
    return Math.max(head, to);
  }

  private boolean isWord(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private int wordEnd(int from) {
    int i = from;
    while (i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '&')) {
      i++;
    }
    return i;
  }

  /** The length of {@code và} or {@code cùng} with its space. */
  private int and(int at) {
    if (folded.startsWith("và ", at)) {
      return "và ".length();
    }
    if (folded.startsWith("cùng với ", at)) {
      return "cùng với ".length();
    }
    return folded.startsWith("cùng ", at) ? "cùng ".length() : 0;
  }

  private boolean isVerb(int at) {
    return AgencyWords.verb(text, folded, at) > 0 && !AgencyWords.isInsideName(folded, start, at);
  }

  /** {@code … tỉnh}: behind a level at the end of a name goes on nothing but a proper name. */
  private boolean isOverAtPlace(int end, int word, boolean comma) {
    if (comma || !Character.isLowerCase(text.charAt(word)) || !isPlace(end)) {
      return false;
    }
    boolean andProper =
        folded.startsWith("và ", word)
            && Character.isUpperCase(text.charAt(Math.min(word + 3, text.length() - 1)));
    return !andProper;
  }

  private boolean isPlace(int end) {
    int word = folded.lastIndexOf(' ', end - 1) + 1;
    return word > start
        && folded.startsWith("tỉnh", word)
        && word + 4 == end
        && !folded.startsWith(" ủy", end)
        && !folded.startsWith(" đoàn", end)
        && !folded.startsWith("các ", Math.max(start, word - 4));
  }

  /** Whether what a comma or {@code và} parts from the name is no more of it. */
  private boolean isOther(int word, int next, boolean comma) {
    if (!comma) {
      return next > word && startsOther(next);
    }
    boolean kinds = isKindList(next);
    if (isListInName(next)) {
      return group && !kinds;
    }
    boolean small = Character.isLowerCase(text.charAt(next));
    return startsOther(next) || (group ? !kinds : small);
  }

  /** {@code các cơ quan, đơn vị}: kinds of one group, unless a place or people follow. */
  private boolean isKindList(int at) {
    boolean kind =
        KIND.matcher(folded).region(at, folded.length()).lookingAt()
            && !folded.startsWith("địa phương", at);
    return kind || folded.startsWith("truyền thông", at) || folded.startsWith("truyền hình", at);
  }

  /** {@code Phòng, chống thiên tai}; {@code các công trình dân dụng, công nghiệp}. */
  private boolean isListInName(int next) {
    if (folded.startsWith("chống", next) && folded.startsWith("phòng", Math.max(start, next - 7))) {
      return true;
    }
    return folded.startsWith("ban quản lý dự án", start)
        && AgencyWords.duty(folded, next) == 0
        && !AgencyWords.isHead(folded, next);
  }

  private boolean startsOther(int at) {
    boolean part =
        folded.startsWith("các khu ", at)
            || folded.startsWith("các dự án", at)
            || folded.startsWith("các công trình", at);
    if (part) {
      return false;
    }
    return folded.startsWith("các ", at)
        || folded.startsWith("ubnd", at)
        || folded.startsWith("hđnd", at)
        || AgencyWords.head(text, folded, at) > 0;
  }
}
