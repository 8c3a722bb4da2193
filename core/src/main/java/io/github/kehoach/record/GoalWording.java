package io.github.kehoach.record;

import io.github.kehoach.structure.DocumentTypes;
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
 */
record GoalWording(String indicator, @Nullable String group, int end) {

  /** Verbs behind an indicator take no more characters than this. */
  static final int TAIL = 200;

  private static final List<Pattern> OPENINGS =
      List.of(GoalPatterns.PERIOD_WORDS, GoalPatterns.COMPARED, GoalPatterns.HEAD_WORDS);

  private static final Pattern REPEATED = Pattern.compile("^(?:số|các|tổng số) (?=số )");

  /**
   * Reads the words around a number.
   *
   * @param cut where its clause starts
   * @param stop where its sentence ends
   * @param parent what the goal before it in the clause measures
   */
  static GoalWording of(
      String text, String folded, GoalNumber number, int cut, int stop, @Nullable String parent) {
    GoalWording left = before(text.substring(cut, number.start()), number.end(), parent);
    String indicator = left.indicator();
    boolean verbs = isVerbOnly(indicator);
    boolean goesOn =
        indicator.isEmpty()
            || verbs
            || number.isCount() && !isAmount(indicator)
            || GoalPatterns.TAKES_MORE.matcher(Folding.fold(indicator)).find();
    if (!goesOn) {
      return left;
    }
    int end = rightEnd(text, folded, number.end(), stop);
    String rest = text.substring(number.end(), end).strip();
    if (rest.isEmpty() && number.isCount() && !indicator.isEmpty() && !verbs) {
      return left;
    }
    String own = ((number.isCount() ? number.noun() : "") + " " + rest).strip();
    if (!indicator.isEmpty() && isKept(indicator, verbs, number)) {
      own = indicator + " " + own;
    }
    return new GoalWording(REPEATED.matcher(own).replaceFirst("").strip(), left.group(), end);
  }

  /** The wording by the words before a number alone. */
  /** {@code số trường đạt chuẩn …}: what is counted is named already. */
  private static boolean isAmount(String indicator) {
    String folded = Folding.fold(indicator);
    return folded.startsWith("tổng số ")
        || folded.startsWith("số ") && !folded.startsWith("số hóa");
  }

  private static GoalWording before(String words, int end, @Nullable String parent) {
    String group = null;
    int from = 0;
    Matcher connector = GoalPatterns.CONNECTOR.matcher(Folding.fold(words));
    while (connector.find()) {
      if (connector.group().contains("trong đó") && parent != null) {
        group = parent;
      } else if (connector.group().endsWith(": ") && connector.start() > from) {
        group = trimmed(words.substring(from, connector.start()));
      }
      from = connector.end();
    }
    boolean other = group != null && (isVerbOnly(group) || isAgency(group));
    return new GoalWording(trimmed(words.substring(from)), other ? null : group, end);
  }

  /** Whether the words before a number go on before those behind it. */
  private static boolean isKept(String indicator, boolean verbs, GoalNumber number) {
    if (!verbs) {
      return !number.isCount();
    }
    return GoalPatterns.KEPT.matcher(Folding.fold(indicator)).lookingAt()
        || !number.isCount() && !number.isPercent();
  }

  /** Words before a number without periods and plain verbs at either end. */
  private static String trimmed(String words) {
    String part = words;
    String folded = Folding.fold(part);
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
    Matcher tail =
        GoalPatterns.TAIL_VERBS
            .matcher(folded)
            .region(Math.max(0, folded.length() - TAIL), folded.length());
    if (tail.find()) {
      part = part.substring(0, tail.start());
    }
    return Marks.withoutLast(Marks.withoutFirst(part, " ,;:-"), " ,;:");
  }

  private static boolean isVerbOnly(String words) {
    String folded = Folding.fold(words);
    return folded.length() < 40 && GoalPatterns.VERBS.open(folded);
  }

  /** {@code Sở Tài chính: …} names who, not what the indicator is a part of. */
  private static boolean isAgency(String group) {
    return AgencyGrammar.at(group, Folding.fold(group), 0).isPresent();
  }

  /** Where the words behind a number end: at a mark, a bracket, or another number or verb. */
  private static int rightEnd(String text, String folded, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean mark = c == ';' || c == '(' || c == ':' || c == '.' && i + 1 >= to;
      if (mark || c == ',' && i + 2 < to && startsGoal(folded, i + 2, to)) {
        return i;
      }
      if (folded.startsWith(" theo ", i) && citesNumber(folded, i + " theo ".length())) {
        return i;
      }
      if (folded.startsWith(" và ", i) && startsGoal(folded, Math.min(to, i + 4), to)) {
        return i;
      }
    }
    return to;
  }

  /** {@code theo Quyết định số …} tells by what, not what is measured. */
  private static boolean citesNumber(String folded, int at) {
    return DocumentTypes.at(folded, at)
        .filter(type -> folded.startsWith(" số ", at + type.length()))
        .isPresent();
  }

  private static boolean startsGoal(String folded, int at, int to) {
    return GoalNumber.matcher(folded).region(at, to).lookingAt()
        || GoalPatterns.STOP.matcher(folded).region(at, to).lookingAt();
  }
}
