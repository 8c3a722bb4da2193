package io.github.kehoach.record;

import io.github.kehoach.text.Tsv;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that names of institutions are told by, looked up at a place of a text: verbs of duty,
 * head words, fields, levels. They stand apart from the grammar so that every reader of names asks
 * the same vocabulary, and what a word list says is changed in one place.
 */
final class AgencyWords {

  private static final String LEVEL =
      "(?:huyện đảo|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)";

  /** Levels in a row, for patterns: {@code huyện, thị xã và thành phố}. */
  static final String LEVELS = LEVEL + "(?:(?:,| và| hoặc|;)? " + LEVEL + "){0,6}";

  /**
   * What may stand behind the name of a group, for patterns: {@code liên quan}, {@code của tỉnh}.
   */
  static final String TAIL =
      "(?: (?:có )?liên quan| khác| (?:trên địa bàn|trực thuộc|thuộc|của|cấp) (?:tỉnh|thành phố|huyện|sở|toàn tỉnh)"
          + "| trực thuộc"
          + "| ven biển| miền núi| vùng cao| biên giới| đặc biệt khó khăn| vùng (?:trọng điểm|biên giới|ven biển|khó khăn)"
          + "| trung ương| cấp (?:tỉnh|huyện|xã)| tỉnh| địa phương){0,3}"
          + "(?: có (?!trách nhiệm|nhiệm vụ|thẩm quyền|chức năng)[^,.;:()]{3,25}(?=:)"
          + "| có (?:rừng|biển|biên giới|công trình|dự án|di tích|làng nghề|khu công nghiệp|cụm công nghiệp|cảng|mỏ|đê)(?![\\p{L}]))?";

  /** Forms of companies, behind their head word: a name does not end there. */
  private static final Words COMPANY_FORMS =
      Words.of(
          List.of(
              "tnhh",
              "tnhh mtv",
              "tnhh một thành viên",
              "tnhh hai thành viên",
              "trách nhiệm hữu hạn",
              "trách nhiệm hữu hạn một thành viên",
              "cổ phần",
              "cp"));

  private static final Words VERBS = Words.of(lines("verbs.txt"));
  private static final Words FIELDS = Words.of(lines("departments.txt"));

  /** First words of single institutions; the next word has a capital, or is one that goes on. */
  private static final Words HEADS =
      Words.of(lines("agency-heads.txt").stream().map(h -> h.replace("*", "")).toList());

  /** Head words that are common words too: they need what a single word needs. */
  private static final Set<String> WEAK =
      lines("agency-heads.txt").stream()
          .filter(h -> h.endsWith("*"))
          .map(h -> h.replace("*", ""))
          .collect(Collectors.toUnmodifiableSet());

  /** Words in small letters that go on with a head word's name. */
  private static final Words GOES_ON = Words.of(lines("agency-words.txt"));

  private static final Words WORKS =
      Words.of(
          List.of("xây dựng", "phát triển", "bảo vệ", "khai thác", "bảo tồn", "đầu tư", "quản lý"));
  private static final Words SERVES =
      Words.of(
          List.of(
              "phát triển",
              "bảo vệ",
              "hỗ trợ",
              "quản lý",
              "xúc tiến",
              "kiểm tra",
              "đào tạo",
              "ứng dụng",
              "bảo tồn",
              "kiểm soát",
              "tư vấn",
              "giới thiệu"));

  /** Short verbs that are parts of names too, but not before a number: {@code mở 20 lớp}. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(mở|lập|cử|trồng|xây|tặng|trao|cấp|thu|chi|in|phát|treo|dành|đặt) "
              + "(?:ít nhất |tối thiểu |từ |khoảng |thêm |trên )?[0-9]");

  private AgencyWords() {}

  private static List<String> lines(String name) {
    return Tsv.firstFields(AgencyWords.class, name);
  }

  /** Whether a verb of duty stands at a place, printed in small letters: its length, or 0. */
  static int verb(String text, String folded, int at) {
    if (at >= text.length() || Character.isUpperCase(text.charAt(at))) {
      return 0;
    }
    if (folded.startsWith("giao thông", at)) {
      return 0;
    }
    int verb = VERBS.at(folded, at);
    if (verb > 0) {
      return verb;
    }
    Matcher counted = COUNTED.matcher(folded).region(at, folded.length());
    return counted.lookingAt() ? counted.end(1) - at : 0;
  }

  /** The length of a word that opens what is to be done, in any letter case; 0 for others. */
  static int duty(String folded, int at) {
    return VERBS.at(folded, at);
  }

  /** The length of a department's field: {@code Y tế}; 0 where none stands. */
  static int field(String folded, int at) {
    return FIELDS.at(folded, at);
  }

  /** The length of a company's form: {@code TNHH một thành viên}; 0 where none stands. */
  static int companyForm(String folded, int at) {
    return COMPANY_FORMS.at(folded, at);
  }

  /** Whether a head word stands at a place, whatever follows it. */
  static boolean isHead(String folded, int at) {
    return HEADS.at(folded, at) > 0;
  }

  /** The length of a head word in capitals that a name goes on behind; 0 where none does. */
  static int head(String text, String folded, int from) {
    int head = HEADS.at(folded, from);
    if (head == 0 || !Character.isUpperCase(text.charAt(from))) {
      return 0;
    }
    int next = from + head + 1;
    String word = folded.substring(from, from + head);
    boolean several = word.indexOf(' ') > 0 && !WEAK.contains(word);
    if (next >= text.length() || text.charAt(next - 1) != ' ') {
      return several ? head : 0;
    }
    boolean goesOn =
        Character.isUpperCase(text.charAt(next))
            || Character.isDigit(text.charAt(next))
            || GOES_ON.at(folded, next) > 0;
    return goesOn || several ? head : 0;
  }

  /** Whether a word that is a verb elsewhere belongs to the name that starts above it. */
  static boolean isInsideName(String folded, int start, int at) {
    String before = folded.substring(start, at);
    if (folded.startsWith("trình", at)
        && (before.endsWith("công ") || before.endsWith("chương ") || before.endsWith("quá "))) {
      return true;
    }
    if (before.endsWith("công nghệ ") && folded.startsWith("thông tin", at)) {
      return true;
    }
    if (before.length() > 60) {
      return false;
    }
    if (before.startsWith("ban quản lý") || before.startsWith("công ty")) {
      return WORKS.at(folded, at) > 0;
    }
    boolean early = before.length() < 24;
    boolean centre = before.startsWith("trung tâm") || before.startsWith("trường");
    if (centre && early) {
      return WORKS.at(folded, at) > 0 || SERVES.at(folded, at) > 0;
    }
    return early
        && (before.startsWith("quỹ") || before.startsWith("chi cục") || before.startsWith("ban "))
        && SERVES.at(folded, at) > 0;
  }

  /** Where words that start at a place and fit a pattern end, as whole words; -1 for others. */
  static int end(Pattern pattern, String folded, int from) {
    Matcher m = pattern.matcher(folded).region(from, folded.length());
    boolean whole =
        m.lookingAt()
            && (m.end() >= folded.length() || !Character.isLetterOrDigit(folded.charAt(m.end())));
    return whole ? m.end() : -1;
  }
}
