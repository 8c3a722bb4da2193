package io.github.kehoach.record;

import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A grammar of institution names: head word, field, place; collectives; committees of levels. It
 * reads at a place and never searches, so its cost is that of the names it reads.
 */
final class AgencyGrammar {

  private static final Words VERBS = Words.of(lines("verbs.txt"));
  private static final Words FIELDS = Words.of(lines("departments.txt"));

  private static final String LEVEL =
      "(?:huyện đảo|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)";
  private static final String LEVELS = LEVEL + "(?:(?:,| và| hoặc|;)? " + LEVEL + "){0,6}";
  private static final String TAIL =
      "(?: (?:có )?liên quan| khác| (?:trên địa bàn|trực thuộc|thuộc|của|cấp) (?:tỉnh|thành phố|huyện|sở|toàn tỉnh)"
          + "| trực thuộc"
          + "| ven biển| miền núi| vùng cao| trung ương| cấp (?:tỉnh|huyện|xã)| tỉnh| địa phương){0,3}";

  private static final Pattern MANY_LEVELS = Pattern.compile("(?:cấp |các )" + LEVELS + TAIL);

  private static final String PEOPLE =
      "(?:(?:thủ trưởng|người đứng đầu|lãnh đạo|giám đốc|chủ tịch|trưởng)(?: các)? )?";

  private static final String KIND =
      "(?:sở|ban|bộ|ngành|phòng|đoàn thể|hội|cơ quan|đơn vị|tổ chức|doanh nghiệp|địa phương"
          + "|chủ đầu tư|hiệp hội|trường|tỉnh|thành phố|tổ chức tín dụng|chi nhánh)";

  /** {@code các sở, ban, ngành}: one fixed collective. */
  private static final Pattern FIXED =
      Pattern.compile(
          "(?:các |toàn thể (?:các )?|tất cả các )?(?:sở|bộ|phòng)(?:,? ban)?,? ngành(?:(?:,| và)? đoàn thể)?"
              + TAIL);

  private static final Pattern DEPARTMENT_HEADS =
      Pattern.compile(
          "thủ trưởng (?:các )?(?:sở|cơ quan|đơn vị)(?:(?:,| và)? (?:ban|ngành|cơ quan|đơn vị|đoàn thể"
              + "|sở|địa phương)){0,6}"
              + TAIL);

  /** {@code các cơ quan, đơn vị liên quan}. */
  private static final Pattern GROUP =
      Pattern.compile(
          PEOPLE
              + "(?:các|những|mọi) (?:ban quản lý|ban, ngành|ngành|cơ quan|đơn vị|địa phương|huyện|tỉnh"
              + "|tổ chức|hội|đoàn thể|doanh nghiệp|trường|cơ sở|phòng|ban|bộ|sở|chủ|hợp tác xã|hiệp hội"
              + "|trung tâm|cấp|ngân hàng|công ty|nhà|bệnh viện|trạm|chi nhánh|thành viên|hộ|khu|lực lượng"
              + "|báo|đài|xã|phường|thôn|tổ|viện|quỹ|văn phòng)(?![\\p{L}])");

  private static final Pattern COMMITTEE =
      Pattern.compile(
          "(?:(?:phó )?chủ tịch |lãnh đạo |văn phòng |thường trực )?"
              + "(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|ủy ban nhân dân và hội đồng nhân dân)"
              + "(?: (?:cấp )?(?:các )?"
              + LEVELS
              + "| cấp (?:tỉnh|huyện|xã)| tỉnh| các cấp| các (?:địa phương|"
              + LEVELS
              + "))?");

  /** First words of single institutions; the next word has a capital, or is one that goes on. */
  private static final Words HEADS =
      Words.of(lines("agency-heads.txt").stream().map(h -> h.replace("*", "")).toList());

  /** Head words that are common words too: they need what a single word needs. */
  private static final java.util.Set<String> WEAK =
      lines("agency-heads.txt").stream()
          .filter(h -> h.endsWith("*"))
          .map(h -> h.replace("*", ""))
          .collect(java.util.stream.Collectors.toUnmodifiableSet());

  /** Words in small letters that go on with a head word's name. */
  private static final Words GOES_ON = Words.of(lines("agency-words.txt"));

  private static final Pattern NAMES =
      Pattern.compile(
          "[:]? ?\\p{Lu}[\\p{Ll}]{1,7}(?: \\p{Lu}[\\p{Ll}]{0,7}){0,3}(?:(?:,| và) \\p{Lu}[\\p{Ll}]{1,7}(?: \\p{Lu}[\\p{Ll}]{0,7}){0,3})*+");

  private static final int MOST_WORDS = 18;

  private AgencyGrammar() {}

  private static List<String> lines(String name) {
    return Tsv.rows(AgencyGrammar.class, name).stream().map(r -> r.get(0)).toList();
  }

  /**
   * A name at a place.
   *
   * @param start first offset
   * @param end one past the last offset
   * @param collective whether it names a group
   */
  record Name(int start, int end, boolean collective) {}

  /** Whether a verb of duty stands at a place, printed in small letters. */
  static int verb(String text, String folded, int at) {
    if (at >= text.length() || Character.isUpperCase(text.charAt(at))) {
      return 0;
    }
    return folded.startsWith("giao thông", at) ? 0 : VERBS.at(folded, at);
  }

  /** A word that opens what is to be done, in any letter case. */
  static int duty(String folded, int at) {
    return VERBS.at(folded, at);
  }

  /** The institution whose name starts at a place. */
  static Optional<Name> at(String text, String folded, int from) {
    if (from >= text.length() || !Character.isLetter(text.charAt(from))) {
      return Optional.empty();
    }
    Optional<Name> fixed =
        match(DEPARTMENT_HEADS, folded, from).or(() -> match(FIXED, folded, from));
    if (fixed.isPresent()) {
      return fixed;
    }
    Optional<Name> committee = committee(text, folded, from);
    if (committee.isPresent()) {
      return committee;
    }
    Matcher group = GROUP.matcher(folded).region(from, folded.length());
    if (group.lookingAt()) {
      return Optional.of(new Name(from, run(text, folded, from, group.end(), true), true));
    }
    return named(text, folded, from);
  }

  private static Optional<Name> match(Pattern pattern, String folded, int from) {
    Matcher m = pattern.matcher(folded).region(from, folded.length());
    return m.lookingAt() && atWordEnd(folded, m.end())
        ? Optional.of(new Name(from, m.end(), true))
        : Optional.empty();
  }

  private static boolean atWordEnd(String s, int at) {
    return at >= s.length() || !Character.isLetterOrDigit(s.charAt(at));
  }

  private static Optional<Name> committee(String text, String folded, int from) {
    Matcher m = COMMITTEE.matcher(folded).region(from, folded.length());
    if (!m.lookingAt() || !atWordEnd(folded, m.end())) {
      return Optional.empty();
    }
    int end = m.end();
    String name = folded.substring(from, end);
    boolean many = name.contains(" các ") || name.contains(",") || name.contains(" cấp ");
    Matcher tail = Pattern.compile(TAIL).matcher(folded).region(end, folded.length());
    if (tail.lookingAt() && atWordEnd(folded, tail.end())) {
      end = tail.end();
    }
    Matcher names = NAMES.matcher(text).region(end, text.length());
    if (end < text.length()
        && (text.charAt(end) == ' ' || (many && text.charAt(end) == ':'))
        && names.lookingAt()) {
      int stop = names.end();
      boolean words =
          !namesAgency(text, folded, end)
              && (!followedBySmall(text, stop) || isNames(text, folded, end, stop));
      if (words || text.charAt(end) == ' ') {
        end = nameEnd(text, folded, end, stop, many);
      }
    }
    return Optional.of(new Name(from, end, many));
  }

  /** After a colon, a capital word that small ones follow opens a sentence and no list of names. */
  private static boolean followedBySmall(String text, int stop) {
    return stop + 1 < text.length()
        && text.charAt(stop) == ' '
        && Character.isLowerCase(text.charAt(stop + 1));
  }

  /** Names of places that a duty follows: several, or one of two words. */
  private static boolean isNames(String text, String folded, int from, int stop) {
    String names = text.substring(from, stop).replaceFirst("^[: ]+", "");
    return VERBS.at(folded, stop + 1) > 0 && names.indexOf(' ') > 0;
  }

  private static boolean namesAgency(String text, String folded, int from) {
    int i = from;
    while (i < text.length() && !Character.isLetter(text.charAt(i))) {
      i++;
    }
    return HEADS.at(folded, i) > 0 || VERBS.at(folded, i) > 0;
  }

  /** Names of places behind a level; a comma goes on with another only in a list of many. */
  private static int nameEnd(String text, String folded, int from, int most, boolean many) {
    int end = from;
    int i = from;
    boolean starts = false;
    while (i < most) {
      while (i < most && !Character.isLetter(text.charAt(i))) {
        if (text.charAt(i) == ',') {
          if (!many) {
            return end;
          }
          starts = true;
        }
        i++;
      }
      if (starts && head(text, folded, i) > 0) {
        return end;
      }
      if (folded.startsWith("và ", i)) {
        if (!many) {
          return end;
        }
        starts = true;
        i += 3;
        continue;
      }
      starts = false;
      while (i < most && Character.isLetter(text.charAt(i))) {
        i++;
      }
      end = i;
    }
    return end;
  }

  private static Optional<Name> named(String text, String folded, int from) {
    int head = head(text, folded, from);
    if (head == 0) {
      return Optional.empty();
    }
    int end = from + head;
    String word = folded.substring(from, end);
    boolean titled =
        word.equals("giám đốc")
            || word.equals("chủ tịch")
            || word.equals("thủ trưởng")
            || word.equals("chánh văn phòng")
            || word.equals("trưởng ban");
    if (titled && end + 1 < text.length()) {
      Optional<Name> of = at(text, folded, end + 1);
      if (of.isPresent()) {
        return Optional.of(new Name(from, of.get().end(), of.get().collective()));
      }
    }
    if ((word.equals("sở") || word.equals("bộ")) && end + 1 < text.length()) {
      int field = FIELDS.at(folded, end + 1);
      if (field > 0) {
        return Optional.of(new Name(from, placeEnd(text, folded, end + 1 + field), false));
      }
    }
    int run = run(text, folded, from, end, false);
    return Optional.of(new Name(from, run, false));
  }

  /** The length of a head word in capitals that a name goes on behind; 0 where none does. */
  private static int head(String text, String folded, int from) {
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

  /** {@code Sở Y tế tỉnh Hà Nam}: a place behind a whole name. */
  private static int placeEnd(String text, String folded, int end) {
    Matcher place =
        Pattern.compile(" (?:tỉnh|thành phố)(?![\\p{L}])")
            .matcher(folded)
            .region(end, folded.length());
    if (!place.lookingAt()) {
      return end;
    }
    return capitals(text, folded, place.end());
  }

  private static int capitals(String text, String folded, int from) {
    int end = from;
    int i = from;
    while (i + 1 < text.length()
        && text.charAt(i) == ' '
        && Character.isUpperCase(text.charAt(i + 1))
        && HEADS.at(folded, i + 1) == 0) {
      i++;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        i++;
      }
      end = i;
    }
    return end;
  }

  /**
   * The rest of a name behind its head: words up to a verb of duty, a mark that ends a phrase, or
   * another institution.
   */
  private static int run(String text, String folded, int start, int from, boolean group) {
    int end = from;
    int i = from;
    for (int words = 0; words < MOST_WORDS && i < text.length(); words++) {
      char c = text.charAt(i);
      boolean comma = false;
      if (c == ',' || c == ' ') {
        comma = c == ',';
        i += comma ? 1 : 0;
        if (i >= text.length() || text.charAt(i) != ' ') {
          break;
        }
        i++;
      } else {
        break;
      }
      if (i < text.length()
          && (text.charAt(i) == '-' || text.charAt(i) == '–' || text.charAt(i) == '&')
          && i + 1 < text.length()
          && text.charAt(i + 1) == ' ') {
        i += 2;
      }
      if (i >= text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        break;
      }
      Matcher levels = MANY_LEVELS.matcher(folded).region(i, folded.length());
      if (levels.lookingAt() && atWordEnd(folded, levels.end())) {
        return levels.end();
      }
      if (isPlace(folded, start, end) && Character.isLowerCase(text.charAt(i)) && !comma) {
        boolean goesOn =
            folded.startsWith("và ", i)
                && Character.isUpperCase(text.charAt(Math.min(i + 3, text.length() - 1)));
        if (!goesOn) {
          break;
        }
      }
      boolean and = folded.startsWith("và ", i) || folded.startsWith("cùng ", i);
      int next = and ? i + (folded.startsWith("và ", i) ? 3 : 5) : i;
      if (and && (next >= text.length() || !Character.isLetterOrDigit(text.charAt(next)))) {
        break;
      }
      if (and || comma) {
        boolean other = startsOther(text, folded, next);
        boolean small = next < text.length() && Character.isLowerCase(text.charAt(next));
        boolean inName = comma && isListInName(folded, start, next);
        if (other && !inName
            || (comma && small && !group && !inName)
            || (group && comma && !isKindList(folded, next))) {
          break;
        }
      }
      if (folded.startsWith("có liên quan", i)) {
        return i + "có liên quan".length();
      }
      boolean verb = verb(text, folded, i) > 0 && !insideName(folded, start, i);
      if (verb || and && verb(text, folded, next) > 0 && !insideName(folded, start, next)) {
        break;
      }
      i = next;
      while (i < text.length()
          && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '&')) {
        i++;
      }
      end = i;
    }
    return end;
  }

  /** {@code các cơ quan, đơn vị}: kinds of one group, unless a place or people follow. */
  private static boolean isKindList(String folded, int at) {
    Matcher m = Pattern.compile(KIND + "(?![\\p{L}])").matcher(folded).region(at, folded.length());
    boolean kind = m.lookingAt() && !folded.startsWith("địa phương", at);
    return kind || folded.startsWith("truyền thông", at) || folded.startsWith("truyền hình", at);
  }

  /** {@code … tỉnh}: a level at the end of a name, with nothing but a proper name behind it. */
  private static boolean isPlace(String folded, int start, int end) {
    int word = folded.lastIndexOf(' ', end - 1) + 1;
    return word > start
        && folded.startsWith("tỉnh", word)
        && word + 4 == end
        && !folded.startsWith(" ủy", end)
        && !folded.startsWith("các ", Math.max(start, word - 4));
  }

  /** {@code Phòng, chống thiên tai}; {@code các công trình dân dụng, công nghiệp}. */
  private static boolean isListInName(String folded, int start, int next) {
    if (folded.startsWith("chống", next) && folded.startsWith("phòng", Math.max(start, next - 7))) {
      return true;
    }
    return folded.startsWith("ban quản lý dự án", start)
        && VERBS.at(folded, next) == 0
        && HEADS.at(folded, next) == 0;
  }

  /** Words that are verbs elsewhere but belong to these names. */
  private static boolean insideName(String folded, int start, int at) {
    String before = folded.substring(start, at);
    if (folded.startsWith("trình", at)
        && (before.endsWith("công ") || before.endsWith("chương ") || before.endsWith("quá "))) {
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

  private static boolean startsOther(String text, String folded, int at) {
    if (at >= text.length()) {
      return false;
    }
    boolean part =
        folded.startsWith("các khu ", at)
            || folded.startsWith("các dự án", at)
            || folded.startsWith("các công trình", at);
    if (part) {
      return false;
    }
    if (folded.startsWith("các ", at)
        || folded.startsWith("ubnd", at)
        || folded.startsWith("hđnd", at)) {
      return true;
    }
    return head(text, folded, at) > 0;
  }

  /** Institutions in a row: parted by commas, {@code và}, {@code cùng}, semicolons. */
  static List<Name> list(String text, String folded, int from, boolean cell) {
    List<Name> names = new ArrayList<>();
    int i = from;
    while (i < text.length()) {
      Optional<Name> name = at(text, folded, i);
      if (name.isEmpty() && !names.isEmpty()) {
        name = bareKind(folded, i);
      }
      if (name.isEmpty()) {
        break;
      }
      names.add(name.get());
      i = separator(folded, name.get().end(), cell);
      if (i < 0) {
        break;
      }
    }
    return names;
  }

  /** {@code …, địa phương}: the second part of a list that opened with {@code các}. */
  private static Optional<Name> bareKind(String folded, int from) {
    Matcher m =
        Pattern.compile("(?:địa phương|đơn vị|doanh nghiệp|tổ chức|đoàn thể|cơ quan)" + TAIL)
            .matcher(folded)
            .region(from, folded.length());
    return m.lookingAt() && atWordEnd(folded, m.end())
        ? Optional.of(new Name(from, m.end(), true))
        : Optional.empty();
  }

  private static final Pattern SEPARATOR =
      Pattern.compile(" ?(?:[,;] (?:và |cùng (?:với )?)?|và |cùng (?:với )?|với | và )");
  private static final Pattern CELL_SEPARATOR =
      Pattern.compile(" ?(?:[,;.] ?[-+]? ?|/ ?|[-–] ?|và |cùng )");

  private static int separator(String folded, int at, boolean cell) {
    Matcher m = (cell ? CELL_SEPARATOR : SEPARATOR).matcher(folded).region(at, folded.length());
    if (m.lookingAt()) {
      return m.end();
    }
    boolean adjacent = cell && at < folded.length() && folded.charAt(at) == ' ';
    return adjacent ? at + 1 : -1;
  }

  /** The names in a table cell: what the grammar does not know is kept whole between separators. */
  static List<Name> cell(String text) {
    String folded = Folding.fold(text);
    List<Name> names = new ArrayList<>();
    int i = skip(text, 0);
    while (i < text.length()) {
      List<Name> run = list(text, folded, i, true);
      int end;
      if (run.isEmpty()) {
        end = i;
        while (end < text.length() && text.charAt(end) != ',' && text.charAt(end) != ';') {
          end++;
        }
        names.add(new Name(i, trimEnd(text, i, end), Character.isLowerCase(text.charAt(i))));
      } else {
        names.addAll(run);
        end = run.get(run.size() - 1).end();
        int rest = end;
        while (rest < text.length() && text.charAt(rest) != ',' && text.charAt(rest) != ';') {
          rest++;
        }
        if (trimEnd(text, end, rest) > end) {
          Name last = names.remove(names.size() - 1);
          names.add(new Name(last.start(), trimEnd(text, last.start(), rest), last.collective()));
          end = rest;
        }
      }
      i = skip(text, end);
    }
    return names;
  }

  private static int skip(String text, int from) {
    int i = from;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int trimEnd(String text, int from, int to) {
    int end = to;
    while (end > from && " .:-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
