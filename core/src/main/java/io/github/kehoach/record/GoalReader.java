package io.github.kehoach.record;

import io.github.kehoach.plan.Period;
import io.github.kehoach.structure.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the sentences of a leaf from number to number and tells those that are goals, with
 * their words and periods, from those that are not.
 */
final class GoalReader {

  /** A clause that runs on for longer before a number, or behind it, has not been seen. */
  private static final int LONGEST = 400;

  /** Numbers of one predicate that stands behind the last of them are no further apart. */
  private static final int NEAR = 60;

  /** A deadline goes on with what it is a deadline of. */
  private static final Pattern COMPLETED =
      Pattern.compile("[,;] (?:hoàn thành|xong)(?: trong| trước| vào)? (?:hết |cuối )?năm ");

  private static final Pattern STRIVES = Pattern.compile("phấn đấu");

  private static final String OF_WHICH = "trong đó";

  private final Leaf leaf;
  private final @Nullable LocalDate issued;
  private final String text;
  private final String folded;
  private final GoalPeriods periods;
  private final GoalJudge judge;

  /** The last goal of the sentence before. */
  private @Nullable Goal earlier;

  private Sentences.Sentence sentence = new Sentences.Sentence(0, 0);
  private List<GoalNumber> numbers = List.of();
  private List<Goal> goals = List.of();
  private boolean striving;
  private List<GoalTurns> turns = List.of();

  /** Where the clause of the next number starts. */
  private int clause;

  /** Where the next goal sets out, or null. */
  private @Nullable GoalNumber base;

  /** A goal that nothing has named yet. */
  private @Nullable Goal unnamed;

  GoalReader(Leaf leaf, @Nullable LocalDate issued) {
    this.leaf = leaf;
    this.issued = issued;
    this.text = leaf.node().text();
    this.folded = leaf.node().folded();
    this.periods = new GoalPeriods(leaf);
    this.judge = new GoalJudge(leaf);
  }

  /** The goals of the next sentence, in their order. */
  List<Goal> read(Sentences.Sentence s) {
    start(s);
    for (int i = 0; i < numbers.size(); i++) {
      number(i);
    }
    turns.forEach(told -> told.date(goals));
    periods.before(s.end(), s.end());
    GoalChains.complete(goals, folded);
    earlier = goals.isEmpty() ? null : goals.get(goals.size() - 1);
    return goals;
  }

  /** The heading that says when a goal is to be reached; null where the leaf itself does. */
  @Nullable Node heading(Goal goal) {
    return periods.source(goal.period());
  }

  private void start(Sentences.Sentence s) {
    sentence = s;
    periods.start(s.start());
    judge.start(s.start(), s.end());
    striving = STRIVES.matcher(folded).region(s.start(), s.end()).find();
    goals = new ArrayList<>();
    numbers = new ArrayList<>();
    GoalSearch search = new GoalSearch(folded, s.start(), s.end());
    while (search.find()) {
      numbers.add(GoalNumber.of(search.found(), text));
    }
    turns = numbers.isEmpty() ? List.of() : GoalTurns.all(text, folded, s.start(), s.end());
    clause = s.start() <= leaf.content() && leaf.content() < s.end() ? leaf.content() : s.start();
    base = null;
    unnamed = null;
  }

  private void number(int i) {
    GoalNumber number = numbers.get(i);
    if (number.start() < clause) {
      return;
    }
    GoalNumber next = at(i + 1);
    GoalNumber goal = next != null && next.isYear() ? at(i + 2) : next;
    if (goal != null && GoalBase.leadsTo(folded, number, goal)) {
      base = number;
      periods.before(clauseStart(clause, number.start()), number.start());
      periods.skip(goal.start());
      return;
    }
    if (!judge.isCandidate(number)) {
      return;
    }
    int cut = clauseStart(clause, number.start());
    Goal before = before(cut);
    Period own = periods.before(cut, number.start());
    if (judge.isWithin(number, next)) {
      return;
    }
    if (!judge.isGoal(number, cut, striving, before != null, isAhead(own))) {
      clause = judge.isName(number, cut) ? clause : behindComma(number, next);
      return;
    }
    goal(number, i, cut, before, own);
    base = null;
  }

  private @Nullable GoalNumber at(int i) {
    return i < numbers.size() ? numbers.get(i) : null;
  }

  private void goal(
      GoalNumber number, int i, int cut, @Nullable Goal before, @Nullable Period own) {
    GoalWording words = inTurn(number);
    if (words == null) {
      words =
          GoalWording.of(
              text, folded, number, cut, wordsEnd(number, cut), sentence.end(), before, periods);
    }
    if (words.indicator().isEmpty() && before == null && !goals.isEmpty()) {
      words = GoalWording.repeated(words, goals.get(goals.size() - 1));
    }
    Period behind = periods.behind(number.end(), clauseEnd(words.end(), number, i));
    Goal goal = goal(number, words, own, behind);
    if (!goal.isNamed()) {
      unnamed = words.indicator().isEmpty() ? goal : null;
      clause = words.indicator().isEmpty() ? number.end() : clause;
    } else if (!isOver(goal)) {
      if (behind != null) {
        date(behind);
      }
      nameEarlier(goal);
      goals.add(goal);
      clause = behind == null ? words.end() : Math.max(words.end(), periods.seen());
    }
  }

  private @Nullable GoalWording inTurn(GoalNumber number) {
    return turns.stream()
        .map(told -> told.wording(number, numbers))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Where the words before a number end: not at it where it is told from where it sets out. */
  private int wordsEnd(GoalNumber number, int cut) {
    if (base != null && base.start() >= cut) {
      return GoalBase.wordsEnd(folded, cut, base);
    }
    return turns.stream()
        .filter(told -> told.isBefore(number, cut))
        .map(GoalTurns::from)
        .findFirst()
        .orElse(number.start());
  }

  /** {@code đạt 60% và đến năm 2030 đạt 75% các cơ quan …}: the words of the last hold for both. */
  private void nameEarlier(Goal goal) {
    Goal nameless = unnamed;
    unnamed = null;
    if (nameless == null || !goal.words().right()) {
      return;
    }
    int end = nameless.number().end();
    int start = goal.number().start();
    boolean near =
        end <= start && start - end <= NEAR && folded.substring(end, start).indexOf(';') < 0;
    boolean same = nameless.unit() != null && nameless.unit().equals(goal.unit());
    Goal named = nameless.with(goal.words());
    if (near && same && named.isNamed() && !isOver(named)) {
      goals.add(named);
    }
  }

  /** The goal that a clause may go on from. */
  private @Nullable Goal before(int cut) {
    boolean part = folded.startsWith(OF_WHICH, skip(cut));
    if (goals.isEmpty()) {
      return part && cut <= skip(sentence.start()) ? earlier : null;
    }
    return cut > clause && !part ? null : goals.get(goals.size() - 1);
  }

  private int skip(int at) {
    int i = at;
    while (i < folded.length() && folded.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private boolean isAhead(@Nullable Period period) {
    Integer to = period == null ? null : period.to();
    return to != null && issued != null && to > issued.getYear();
  }

  private Goal goal(
      GoalNumber number, GoalWording words, @Nullable Period own, @Nullable Period behind) {
    Period dated = behind == null ? own : behind;
    Period period = dated == null ? periods.inherited() : dated;
    return new Goal(number, words, number.unit(), period, dated != null);
  }

  /** Whether the text itself says a time that was over when the document was issued. */
  private boolean isOver(Goal goal) {
    Period period = goal.period();
    Integer to = period == null ? null : period.to();
    return (goal.dated() || periods.opened())
        && issued != null
        && to != null
        && to < issued.getYear();
  }

  /** A period that ends a list holds for all of it. */
  private void date(Period period) {
    for (int i = goals.size() - 1; i >= 0 && !periods.opened(); i--) {
      Goal goal = goals.get(i);
      int next = i + 1 < goals.size() ? goals.get(i + 1).number().start() : -1;
      String between = folded.substring(goal.end(), Math.max(goal.end(), next));
      if (goal.dated() || between.indexOf(';') >= 0 || next < 0 && isParted(goal)) {
        return;
      }
      goals.set(i, goal.with(period));
    }
  }

  /** Whether a semicolon stands right behind the last goal. */
  private boolean isParted(Goal goal) {
    return goal.end() < folded.length() && folded.charAt(goal.end()) == ';';
  }

  /** The clause of a number starts behind the one before it, or behind a semicolon. */
  private int clauseStart(int from, int at) {
    int start = Math.max(from, at - LONGEST);
    for (int i = at; i > start; i--) {
      if (folded.charAt(i - 1) == ';') {
        return i;
      }
    }
    return start;
  }

  /**
   * A number that is no goal has a clause of its own where a comma and a verb part it from the
   * next.
   */
  private int behindComma(GoalNumber number, @Nullable GoalNumber next) {
    if (next == null || next.start() > number.end() + LONGEST) {
      return clause;
    }
    String between = folded.substring(number.end(), Math.max(number.end(), next.start()));
    int comma = between.lastIndexOf(", ");
    return comma >= 0 && GoalPatterns.VERBS.open(between.substring(comma + 2))
        ? number.end() + comma
        : clause;
  }

  /** Where the words behind a goal can say no more when it is to be reached. */
  private int clauseEnd(int from, GoalNumber number, int index) {
    int to = sentence.end();
    for (int i = index + 1; i < numbers.size(); i++) {
      GoalNumber next = numbers.get(i);
      if (next.start() >= from && next.isMeasured() && !next.isYear()) {
        to = next.start();
        break;
      }
    }
    for (int i = Math.max(from, number.end()); i < to; i++) {
      char c = folded.charAt(i);
      boolean mark = c == ';' || folded.startsWith(", ", i);
      boolean parted = mark && !COMPLETED.matcher(folded).region(i, to).lookingAt();
      if (parted || c == '(' || folded.startsWith(" và ", i)) {
        return i;
      }
    }
    return to;
  }
}
