package io.github.kehoach.record;

import io.github.kehoach.plan.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Years and numbers that are told in turn: {@code đến năm 2025, 2030 … đạt tương ứng 95% và 98%}.
 *
 * @param periods the years, in their order
 * @param from where they are printed
 * @param to one past their last
 * @param word where the word is that pairs them with the numbers behind it
 */
record GoalTurns(List<Period> periods, int from, int to, int word) {

  private static final List<String> WORDS = List.of("tương ứng", "lần lượt");

  /** So few characters stand between the years and the word where it follows on them. */
  private static final int TAIL = 3;

  private static final String YEAR =
      "((?:đến |vào |trong )?(?:hết |cuối )?năm )?((?:19|20)[0-9]{2})";

  private static final Pattern LIST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/-])" + YEAR + "(?:(?:, | và |, và )" + YEAR + "){1,5}(?![\\p{N}/-])");

  private static final Pattern ONE = Pattern.compile(YEAR);

  /** Looks for them in a sentence; null where years and numbers are not told in turn. */
  static @Nullable GoalTurns find(String text, String folded, int start, int end) {
    int word = word(folded, start, end);
    if (word < 0) {
      return null;
    }
    Matcher list = LIST.matcher(folded).region(start, word);
    if (!list.find()) {
      return null;
    }
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
    return new GoalTurns(List.copyOf(periods), list.start(), list.end(), word);
  }

  private static int word(String folded, int start, int end) {
    for (String word : WORDS) {
      int at = folded.indexOf(word, start);
      if (at >= 0 && at < end) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the years stand between a place and a number, and right before the word. */
  boolean isBefore(GoalNumber number, int cut) {
    return from > cut && number.start() > word && word - to <= TAIL;
  }

  /** Goals behind the word take their years, if there are as many of the one as of the other. */
  void date(List<Goal> goals) {
    List<Integer> told = new ArrayList<>();
    for (int i = 0; i < goals.size(); i++) {
      if (goals.get(i).number().start() > word && told.size() < periods.size()) {
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
