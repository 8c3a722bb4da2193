package io.github.kehoach.record;

import io.github.kehoach.plan.Origin;
import io.github.kehoach.plan.Period;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import io.github.kehoach.text.Folding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Targets that stand in running text. Goes through the sentences of a leaf, tells numbers that are
 * goals from those that are not, and makes records of them.
 */
final class ProseTargets {

  /** A clause that runs on for longer before a number, or behind it, has not been seen. */
  private static final int LONGEST = 400;

  /** A deadline goes on with what it is a deadline of. */
  private static final String COMPLETED = ", hoàn thành trong năm ";

  private final Leaf leaf;
  private final Ids ids;
  private final @Nullable LocalDate issued;
  private final List<Target> out;
  private final String text;
  private final String folded;
  private final GoalPeriods periods;
  private final GoalJudge judge;

  private ProseTargets(Leaf leaf, Ids ids, @Nullable LocalDate issued, List<Target> out) {
    this.leaf = leaf;
    this.ids = ids;
    this.issued = issued;
    this.out = out;
    this.text = leaf.node().text();
    this.folded = leaf.node().folded();
    this.periods = new GoalPeriods(leaf);
    this.judge = new GoalJudge(leaf);
  }

  /**
   * Reads all leaves.
   *
   * @param issued the date of the document, or null: what years before it were to bring is no goal
   */
  static List<Target> read(List<Leaf> leaves, Ids ids, @Nullable LocalDate issued) {
    List<Target> out = new ArrayList<>();
    for (Leaf leaf : leaves) {
      if (Figures.in(leaf.node().text())) {
        new ProseTargets(leaf, ids, issued, out).read();
      }
    }
    return out;
  }

  private void read() {
    for (Sentences.Sentence s : Sentences.of(text)) {
      periods.start(s.start());
      judge.start(s.start(), s.end());
      List<Goal> goals = sentence(s);
      periods.before(s.end(), s.end());
      GoalChains.complete(goals, folded);
      goals.forEach(goal -> target(goal).ifPresent(out::add));
    }
  }

  private static List<GoalNumber> numbers(String text, String folded, Sentences.Sentence s) {
    List<GoalNumber> numbers = new ArrayList<>();
    GoalSearch search = new GoalSearch(folded, s.start(), s.end());
    while (search.find()) {
      numbers.add(GoalNumber.of(search.found(), text));
    }
    return numbers;
  }

  private List<Goal> sentence(Sentences.Sentence s) {
    int strives = folded.indexOf("phấn đấu", s.start());
    boolean striving = strives >= 0 && strives + "phấn đấu".length() <= s.end();
    List<GoalNumber> numbers = numbers(text, folded, s);
    List<Goal> goals = new ArrayList<>();
    int clause =
        s.start() <= leaf.content() && leaf.content() < s.end() ? leaf.content() : s.start();
    for (int i = 0; i < numbers.size(); i++) {
      GoalNumber number = numbers.get(i);
      if (number.start() < clause || !judge.isCandidate(number)) {
        continue;
      }
      GoalNumber next = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
      int cut = clauseStart(clause, number.start());
      Goal before = before(goals, clause, cut);
      Period own = periods.before(cut, number.start());
      if (judge.isWithin(number, next)) {
        continue;
      }
      if (!judge.isGoal(number, cut, striving, before != null, isAhead(own))) {
        clause = judge.isName(number, cut) ? clause : behindComma(clause, number, next);
        continue;
      }
      GoalWording words = GoalWording.of(text, folded, number, cut, s.end(), before, periods);
      Period behind = periods.behind(number.end(), clauseEnd(words.end(), number, numbers, i, s));
      Goal goal = goal(number, words, own, behind);
      if (isNamed(goal) && !isOver(goal)) {
        if (behind != null) {
          date(goals, behind);
        }
        goals.add(goal);
        clause = behind == null ? words.end() : Math.max(words.end(), periods.seen());
      }
    }
    return goals;
  }

  /** The goal that a clause may go on from. */
  private @Nullable Goal before(List<Goal> goals, int clause, int cut) {
    boolean parted = cut > clause && !folded.startsWith("trong đó", skip(cut));
    return goals.isEmpty() || parted ? null : goals.get(goals.size() - 1);
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

  private static boolean isNamed(Goal goal) {
    return goal.number().value().isPresent()
        && (!goal.number().isRange() || goal.number().upper().isPresent())
        && Folding.key(goal.words().indicator()).length() >= 2;
  }

  /** Whether the text itself says a time that was over when the document was issued. */
  private boolean isOver(Goal goal) {
    Period period = goal.period();
    Integer to = period == null ? null : period.to();
    return goal.dated() && issued != null && to != null && to < issued.getYear();
  }

  /** A period that ends a list holds for all of it. */
  private void date(List<Goal> goals, Period period) {
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
  private int behindComma(int clause, GoalNumber number, @Nullable GoalNumber next) {
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
  private int clauseEnd(
      int from, GoalNumber number, List<GoalNumber> numbers, int index, Sentences.Sentence s) {
    int to = s.end();
    for (int i = index + 1; i < numbers.size(); i++) {
      GoalNumber next = numbers.get(i);
      if (next.start() >= from && next.isMeasured() && !next.isYear()) {
        to = next.start();
        break;
      }
    }
    for (int i = Math.max(from, number.end()); i < to; i++) {
      char c = folded.charAt(i);
      boolean parted = folded.startsWith(", ", i) && !folded.startsWith(COMPLETED, i);
      if (parted || c == ';' || c == '(' || folded.startsWith(" và ", i)) {
        return i;
      }
    }
    return to;
  }

  private Optional<Target> target(Goal goal) {
    GoalWording words = goal.words();
    String group = words.group();
    return goal.number().value().map(value -> target(goal, words.indicator(), group, value));
  }

  private Target target(Goal goal, String indicator, @Nullable String group, BigDecimal value) {
    return new Target(
        ids.target(),
        null,
        indicator,
        group == null ? List.of() : List.of(group),
        goal.unit(),
        List.of(
            new TargetValue(
                goal.number().raw(),
                goal.number().comparator(),
                value,
                goal.number().upper().orElse(null),
                goal.period())),
        leaf.lead(),
        Origin.PROSE,
        null,
        null,
        leaf.node().path(),
        null,
        List.of(),
        ProseTasks.places(leaf));
  }
}
