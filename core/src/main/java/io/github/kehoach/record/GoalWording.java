package io.github.kehoach.record;

import io.github.kehoach.text.Folding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a goal. Vietnamese puts what is measured before the number or behind it, and often
 * verbs in between, so which words name the indicator is decided apart from whether there is one.
 *
 * @param indicator what is measured
 * @param group what it is a part of
 * @param end where its words end
 * @param right whether they stand behind the number
 */
record GoalWording(String indicator, @Nullable String group, int end, boolean right) {

  /** Words behind a number that run on for longer have not been seen. */
  private static final int LONGEST = 400;

  /** The last words of a range take no more characters than this. */
  private static final int TAIL = 60;

  /** Verbs alone, without what they do, take fewer characters. */
  static final int VERBS = 15;

  /** The verb says nothing of what is measured, the rest does. */
  private static final String REACHED_ON_AVERAGE = " đạt bình quân";

  private static final List<Pattern> OPENINGS =
      List.of(
          GoalPatterns.ENUMERATED,
          GoalPatterns.PERIOD_WORDS,
          GoalPatterns.COMPARED,
          GoalPatterns.HEAD_WORDS);

  /** Words that open with a verb's letters and are none. */
  private static final Pattern NO_VERB =
      Pattern.compile(
          "(?:có )?bằng cấp|cấp (?:tỉnh|huyện|xã|cơ sở|quốc gia|thcs|thpt|tiểu học|trung học|mầm non|học|độ|ủy)(?![\\p{L}])");

  private static final Pattern PLACE =
      Pattern.compile("(?:trong|ở|tại|đối với|trên địa bàn)(?![\\p{L}])");

  private static final Pattern REPEATED = Pattern.compile("^(?:số|các|tổng số) (?=số )");

  private static final Pattern CHANGES = Pattern.compile(" " + GoalPatterns.CHANGE.pattern() + "$");

  /** A count in brackets; what is counted goes on behind it. */
  private static final Pattern COUNT =
      Pattern.compile(" ?\\([0-9.]{1,9}/[0-9.]{1,9}\\)(?= \\p{L})");

  /** Words that led to a period that is cut off. */
  private static final Pattern LEADS =
      Pattern.compile("(?: (?:trước|từ|kể từ|trong|vào|của|cho)){1,3}$");

  /**
   * Reads the words around a number.
   *
   * @param cut where its clause starts
   * @param end where the words before it end
   * @param stop where its sentence ends
   * @param before the goal before it in the clause
   * @param periods the periods of the text
   */
  static GoalWording of(
      String text,
      String folded,
      GoalNumber number,
      int cut,
      int end,
      int stop,
      @Nullable Goal before,
      GoalPeriods periods) {
    int words = periods.cut(cut, GoalTail.start(folded, cut, end));
    int to = words < end && words > cut ? words : end;
    GoalWording left = left(text.substring(cut, to), folded.substring(cut, to), number, before);
    String indicator = left.indicator();
    boolean level = ends(GoalPatterns.LEVEL, folded, cut, number.start()).find();
    boolean verbs = !level && isVerbOnly(indicator);
    boolean colon = folded.substring(cut, number.start()).endsWith(": ");
    boolean goesOn =
        indicator.isEmpty()
            || verbs
            || !level && number.isCount() && !isAmount(indicator)
            || !level && ends(GoalPatterns.TAKES_MORE, Folding.fold(indicator)).find()
            || !level && number.isPercent() && takesPart(folded, number.end());
    GoalWording own =
        goesOn ? right(text, folded, number, stop, left, verbs, colon, periods) : left;
    boolean goesOnBefore =
        own.indicator().isEmpty() || isChange(own, number) || isPlace(own, left, number);
    return goesOnBefore ? repeated(own, before) : own;
  }

  /** {@code phân hữu cơ từ 35% khối lượng chất thải}: a part of what stands right behind it. */
  private static boolean takesPart(String folded, int at) {
    return folded.startsWith(" ", at)
        && GoalPatterns.HEAD_NOUNS.matcher(folded).region(at + 1, folded.length()).lookingAt();
  }

  /** A search in the last words of a range. */
  private static Matcher ends(Pattern pattern, String folded, int from, int to) {
    return pattern.matcher(folded).region(Math.max(from, to - TAIL), to);
  }

  private static Matcher ends(Pattern pattern, String folded) {
    return ends(pattern, folded, 0, folded.length());
  }

  /** Verbs alone, or nothing: the goal before it said what is measured. */
  static GoalWording repeated(GoalWording own, @Nullable Goal before) {
    if (before == null) {
      return own;
    }
    GoalWording earlier = before.words();
    String indicator = (unchanged(earlier.indicator()) + " " + own.indicator()).strip();
    return new GoalWording(indicator, earlier.group(), own.end(), own.right());
  }

  /** {@code … chiếm 20% GRDP và 10% trong từng ngành}: only where, and not what. */
  private static boolean isPlace(GoalWording own, GoalWording left, GoalNumber number) {
    return own.right()
        && number.isPercent()
        && left.indicator().isEmpty()
        && PLACE.matcher(Folding.fold(own.indicator())).lookingAt();
  }

  private static boolean isChange(GoalWording own, GoalNumber number) {
    return !number.isCount()
        && GoalPatterns.CHANGE.matcher(Folding.fold(own.indicator())).matches();
  }

  private static GoalWording right(
      String text,
      String folded,
      GoalNumber number,
      int stop,
      GoalWording left,
      boolean verbs,
      boolean colon,
      GoalPeriods periods) {
    String indicator = left.indicator();
    int from = behindCount(folded, number.end(), stop);
    int to = GoalEnd.of(folded, from, Math.min(stop, from + LONGEST));
    int end = periods.cut(from, to);
    String rest = text.substring(from, end).strip();
    rest = end < to ? rest.substring(0, leadsAt(rest)) : rest;
    rest = Folding.fold(rest).startsWith("so với") ? "" : rest;
    boolean named = !indicator.isEmpty() && !verbs;
    if (named && rest.isEmpty()) {
      return left;
    }
    String group = left.group();
    if (rest.isEmpty() && indicator.isEmpty() && group != null && colon) {
      return new GoalWording(group, null, number.end(), false);
    }
    boolean rate = rest.isEmpty() && !number.relation().isEmpty();
    if (rate && GoalPatterns.KEPT.matcher(Folding.fold(indicator)).lookingAt()) {
      return left;
    }
    String noun = number.isCount() ? number.noun() : number.scaledNoun();
    if (rest.isEmpty() && isRepeat(noun, number, left)) {
      return new GoalWording("", left.group(), end, false);
    }
    String own =
        rest.startsWith(",") || rest.startsWith("/") ? noun + rest : (noun + " " + rest).strip();
    if (!indicator.isEmpty() && isKept(indicator, verbs, number)) {
      own = indicator + " " + own;
    }
    own = REPEATED.matcher(own).replaceFirst("").strip();
    String whole = colon && named && group == null ? GoalWhole.of(indicator) : group;
    return new GoalWording(own, whole, end, true);
  }

  /** {@code và 12.000 căn đến năm 2030}: the noun alone, bare of all else, names no other thing. */
  private static boolean isRepeat(String noun, GoalNumber number, GoalWording left) {
    return left.indicator().isEmpty()
        && !number.hasLeadingZero()
        && number.relation().isEmpty()
        && noun.indexOf(' ') < 0;
  }

  /** Behind a bracket that only counts out a percentage: {@code 100% (12/12) xã}. */
  private static int behindCount(String folded, int from, int to) {
    Matcher count = COUNT.matcher(folded).region(from, to);
    return count.lookingAt() ? count.end() : from;
  }

  private static int leadsAt(String words) {
    Matcher leads = ends(LEADS, Folding.fold(words));
    return leads.find() ? leads.start() : words.length();
  }

  /** {@code số trường đạt chuẩn …}: what is counted is named already. */
  private static boolean isAmount(String indicator) {
    String folded = Folding.fold(indicator);
    return folded.startsWith("tổng số ")
        || folded.startsWith("số ") && !folded.startsWith("số hóa");
  }

  /** The wording by the words before a number alone. */
  private static GoalWording left(
      String words, String folded, GoalNumber number, @Nullable Goal before) {
    String group = null;
    int from = 0;
    Matcher connector = GoalPatterns.CONNECTOR.matcher(folded);
    while (connector.find()) {
      if (connector.group().contains("trong đó") && before != null) {
        GoalWording earlier = before.words();
        group = earlier.group() == null ? unchanged(earlier.indicator()) : earlier.group();
      } else if (connector.group().endsWith(": ") && connector.start() > from) {
        String whole = trimmed(words, folded, from, connector.start());
        group = GoalWhole.of(whole);
      }
      from = connector.end();
    }
    from = number.isPercent() ? from : lastVerb(folded, from);
    return new GoalWording(
        trimmed(words, folded, from, words.length()), group, number.end(), false);
  }

  /** {@code Xử lý các mỏ hết hạn, hoàn nguyên 320 ha}: only the last of what is to be done. */
  private static int lastVerb(String folded, int from) {
    int comma = folded.lastIndexOf(", ");
    boolean other = comma - from > VERBS && GoalPatterns.VERBS.open(folded.substring(comma + 2));
    return other ? comma + 2 : from;
  }

  /** What is said to change, without the verb. */
  private static String unchanged(String indicator) {
    Matcher verb = ends(CHANGES, Folding.fold(indicator));
    return verb.find() ? indicator.substring(0, verb.start()) : indicator;
  }

  /** Whether the words before a number go on before those behind it. */
  private static boolean isKept(String indicator, boolean verbs, GoalNumber number) {
    String folded = Folding.fold(indicator);
    if (!verbs) {
      return !number.isCount() || GoalPatterns.KEPT.matcher(folded).lookingAt();
    }
    return GoalPatterns.KEPT.matcher(folded).lookingAt()
        || !number.isCount() && !number.isPercent();
  }

  /** Words before a number without periods and plain verbs at either end. */
  static String trimmed(String words, String foldedWords, int from, int to) {
    String part = words.substring(from, to);
    String folded = foldedWords.substring(from, to);
    boolean changed = true;
    while (changed) {
      int length = folded.length();
      for (Pattern opening : OPENINGS) {
        Matcher m = opening.matcher(folded);
        int end = m.lookingAt() ? m.end() : 0;
        part = part.substring(end);
        folded = folded.substring(end);
      }
      changed = folded.length() < length;
    }
    part = part.substring(0, GoalTail.start(folded, 0, folded.length())).stripTrailing();
    if (Folding.fold(part).endsWith(REACHED_ON_AVERAGE)) {
      int verb = part.length() - REACHED_ON_AVERAGE.length();
      part = part.substring(0, verb) + part.substring(verb + " đạt".length());
    }
    return Marks.withoutLast(Marks.withoutFirst(part, " ,;:-"), " ,;:");
  }

  static boolean isVerbOnly(String words) {
    String folded = Folding.fold(words);
    return folded.length() < 40
        && GoalPatterns.VERBS.open(folded)
        && !NO_VERB.matcher(folded).lookingAt();
  }
}
