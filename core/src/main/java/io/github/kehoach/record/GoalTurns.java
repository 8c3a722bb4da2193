package io.github.kehoach.record;

import io.github.kehoach.plan.Period;
import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is told in turn with the numbers behind it: years ({@code đến năm 2025, 2030 … đạt tương ứng
 * 95% và 98%}) or what is measured ({@code tỷ lệ A và tỷ lệ B lần lượt đạt 72% và 33%}).
 *
 * @param periods the years, in their order; empty where none are told in turn
 * @param names what is measured, in its order; empty where it is one for all
 * @param from where they are printed
 * @param to one past their last
 * @param word where the word is that pairs them with the numbers behind it
 * @param end where the clause ends whose numbers it pairs them with
 */
record GoalTurns(List<Period> periods, List<String> names, int from, int to, int word, int end) {

  private static final Pattern WORD = Pattern.compile("tương ứng|lần lượt");

  /** So few characters stand between the years and the word where it follows on them. */
  private static final int TAIL = 3;

  /** What is measured takes no more characters, all of it together. */
  private static final int LONGEST = 400;

  private static final String YEAR =
      "((?:đến |vào |trong )?(?:hết |cuối )?năm )?((?:19|20)[0-9]{2})";

  private static final Pattern LIST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/-])" + YEAR + "(?:(?:, | và |, và )" + YEAR + "){1,5}(?![\\p{N}/-])");

  private static final Pattern ONE = Pattern.compile(YEAR);

  private static final Pattern AND = Pattern.compile(", và | và |, ");

  /** What is told in turn in the clauses of a sentence. */
  static List<GoalTurns> all(String text, String folded, int start, int end) {
    List<GoalTurns> all = new ArrayList<>();
    for (int from = start; from < end; ) {
      int semicolon = folded.indexOf(';', from);
      int to = semicolon < 0 ? end : Math.min(semicolon, end);
      GoalTurns turns = find(text, folded, from, to);
      if (turns != null) {
        all.add(turns);
      }
      from = to + 1;
    }
    return List.copyOf(all);
  }

  private static @Nullable GoalTurns find(String text, String folded, int start, int end) {
    Matcher word = WORD.matcher(folded).region(start, end);
    if (!word.find()) {
      return null;
    }
    int at = word.start();
    Matcher list = LIST.matcher(folded).region(start, at);
    return list.find()
        ? new GoalTurns(years(text, folded, list), List.of(), list.start(), list.end(), at, end)
        : named(text, folded, start, at, end);
  }

  private static List<Period> years(String text, String folded, Matcher list) {
    List<Period> periods = new ArrayList<>();
    boolean until = false;
    Matcher one = ONE.matcher(folded).region(list.start(), list.end());
    while (one.find()) {
      int year = Integer.parseInt(one.group(2));
      String lead = one.group(1);
      until = lead == null ? until : lead.startsWith("đến ") || lead.startsWith("vào ");
      String raw = text.substring(one.start(), one.end());
      periods.add(new Period(raw, until ? null : year, year));
    }
    return List.copyOf(periods);
  }

  private static @Nullable GoalTurns named(
      String text, String folded, int start, int word, int end) {
    int from = Math.max(start, word - LONGEST);
    List<String> names = new ArrayList<>();
    int name = from;
    Matcher and = AND.matcher(folded).region(from, word);
    while (and.find()) {
      if (GoalPatterns.HEAD_NOUNS.matcher(folded).region(and.end(), word).lookingAt()) {
        names.add(GoalWording.trimmed(text, folded, name, and.start()));
        name = and.end();
      }
    }
    names.add(GoalWording.trimmed(text, folded, name, word));
    boolean several =
        names.size() > 1 && GoalPatterns.HEAD_NOUNS.matcher(Folding.fold(names.get(0))).lookingAt();
    return several ? new GoalTurns(List.of(), List.copyOf(names), from, word, word, end) : null;
  }

  /** Whether the years stand between a place and a number, and right before the word. */
  boolean isBefore(GoalNumber number, int cut) {
    return !periods.isEmpty() && from > cut && number.start() > word && word - to <= TAIL;
  }

  private boolean isTold(GoalNumber number) {
    return number.start() > word && number.start() < end;
  }

  /** What a number measures by its turn; null where turns and numbers are not as many. */
  @Nullable GoalWording wording(GoalNumber number, List<GoalNumber> numbers) {
    if (names.isEmpty() || !isTold(number)) {
      return null; // asked of every clause of a sentence for each of its numbers
    }
    List<GoalNumber> told =
        numbers.stream().filter(n -> isTold(n)).filter(n -> n.isMeasured() && !n.isYear()).toList();
    int turn = told.indexOf(number);
    return turn >= 0 && told.size() == names.size()
        ? new GoalWording(names.get(turn), null, number.end(), false)
        : null;
  }

  /** Goals behind the word take their years, if there are as many of the one as of the other. */
  void date(List<Goal> goals) {
    List<Integer> told = new ArrayList<>();
    for (int i = 0; i < goals.size(); i++) {
      if (isTold(goals.get(i).number()) && told.size() < periods.size()) {
        told.add(i);
      }
    }
    boolean paired = told.size() == periods.size();
    for (int k = 0; k < told.size(); k++) {
      int i = told.get(k);
      goals.set(i, goals.get(i).with(paired ? periods.get(k) : null));
    }
  }
}
