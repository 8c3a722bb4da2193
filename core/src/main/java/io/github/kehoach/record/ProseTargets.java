package io.github.kehoach.record;

import io.github.kehoach.plan.Origin;
import io.github.kehoach.plan.Period;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import io.github.kehoach.text.Folding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Targets that stand in running text. Goes through the sentences of a leaf, tells numbers that are
 * goals from those that are not, and makes records of them.
 */
final class ProseTargets {

  /** A clause that runs on for longer before a number, or behind it, has not been seen. */
  private static final int LONGEST = 400;

  /** Words right before a number are looked for within so many characters. */
  private static final int NEAR = 60;

  private final Leaf leaf;
  private final Ids ids;
  private final @Nullable Integer issued;
  private final List<Target> out;
  private final String text;
  private final String folded;
  private final GoalPeriods periods;

  /** What its words and headings say; null until a number asks for it. */
  private @Nullable GoalContext context;

  private ProseTargets(Leaf leaf, Ids ids, @Nullable Integer issued, List<Target> out) {
    this.leaf = leaf;
    this.ids = ids;
    this.issued = issued;
    this.out = out;
    this.text = leaf.node().text();
    this.folded = leaf.node().folded();
    this.periods = new GoalPeriods(leaf);
  }

  /**
   * Reads all leaves.
   *
   * @param issued the year of the document, or null: what years before it were to bring is no goal
   */
  static List<Target> read(List<Leaf> leaves, Ids ids, @Nullable Integer issued) {
    List<Target> out = new ArrayList<>();
    for (Leaf leaf : leaves) {
      if (Figures.in(leaf.node().text())) {
        new ProseTargets(leaf, ids, issued, out).read();
      }
    }
    return out;
  }

  private GoalContext context() {
    if (context == null) {
      context = GoalContext.of(leaf);
    }
    return context;
  }

  private void read() {
    for (Sentences.Sentence s : Sentences.of(text)) {
      periods.start(s.start());
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
      if (number.start() < clause || !isCandidate(number)) {
        continue;
      }
      GoalNumber next = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
      int cut = clauseStart(clause, number.start());
      Goal before = before(goals, clause, cut);
      Period own = periods.before(cut, number.start());
      if (!isGoal(number, s.start(), cut, striving, before, isAhead(own))
          || isWithin(number, next)) {
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
    return to != null && issued != null && to > issued;
  }

  /** A number with a unit that is no year, or a bare one of an index. */
  private boolean isCandidate(GoalNumber number) {
    if (number.isMeasured()) {
      return number.isPercent() || !number.isYear();
    }
    int from = Math.max(0, number.start() - LONGEST);
    return !number.isYear() && isIndex(folded.substring(from, number.start()));
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
    return goal.dated() && issued != null && to != null && to < issued;
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
      if (c == ';' || c == '(' || folded.startsWith(", ", i) || folded.startsWith(" và ", i)) {
        return i;
      }
    }
    return to;
  }

  /**
   * {@code giá trị trên 01 ha đất đạt 125 triệu đồng}: a number in the name of what is measured.
   */
  private boolean isWithin(GoalNumber number, @Nullable GoalNumber next) {
    if (next == null || number.isThings() || number.isPercent() || !next.isMeasured()) {
      return false;
    }
    String between = folded.substring(number.end(), Math.max(number.end(), next.start()));
    return between.length() < NEAR + NEAR
        && between.chars().noneMatch(c -> c == ',' || c == ';' || c == '(')
        && (number.isCompared() && next.isCompared() && !between.isBlank()
            || GoalPatterns.LEVEL.matcher(between).find()
            || GoalPatterns.TAIL_VERBS.matcher(between).find());
  }

  /** Whether a number is a goal by the words of its clause before it. */
  private boolean isGoal(
      GoalNumber number,
      int sentence,
      int cut,
      boolean striving,
      @Nullable Goal goal,
      boolean ahead) {
    String before = folded.substring(cut, number.start());
    if (isGiven(before, number, ahead) || isOdd(before, number)) {
      return false;
    }
    GoalContext said = context();
    if (!striving && (said.results() || isCost(number, sentence, said.costs()))) {
      return false;
    }
    if (said.goals() || striving) {
      return !number.isFraction() || said.goals();
    }
    if (number.isFraction() || find(GoalPatterns.REACHED, before)) {
      return false;
    }
    if (number.isPercent() || number.isCompared()) {
      return before.strip().length() <= NEAR
          || number.isCompared()
          || GoalPatterns.VERBS.stand(before);
    }
    boolean listed = goal != null && ", và".contains(before.strip());
    return listed
        || find(
            ahead || number.hasLeadingZero() ? GoalPatterns.MADE_OR_HAD : GoalPatterns.MADE,
            before);
  }

  /** Looks for a pattern in the last words. */
  private static boolean find(Pattern pattern, String before) {
    Matcher m = pattern.matcher(before);
    return m.region(Math.max(0, before.length() - NEAR), before.length()).find();
  }

  private static boolean isIndex(String before) {
    return GoalPatterns.INDEX.matcher(before).find();
  }

  /** Whether words before a number say that it is there already, or what others are compared to. */
  private static boolean isGiven(String before, GoalNumber number, boolean ahead) {
    int compared = before.lastIndexOf("so với");
    return GoalPatterns.isExisting(before, ahead || number.isCompared())
        || before.lastIndexOf('(') > before.lastIndexOf(')')
        || before.contains("hiện có")
        || compared >= 0 && before.length() - compared < 12;
  }

  /** Ages and spans of years are goals only of what is measured in them. */
  private static boolean isOdd(String before, GoalNumber number) {
    return number.isIn("tuổi")
            && !before.contains("tuổi thọ")
            && !before.contains("tuổi trung bình")
        || number.isIn("năm") && !before.contains("số năm")
        || !number.isPercent() && before.strip().endsWith("với");
  }

  /** Whether a sentence tells what something costs; a least share of a budget is a goal. */
  private boolean isCost(GoalNumber number, int sentence, boolean costs) {
    boolean least = number.isPercent() && number.isCompared();
    return !least
        && (costs || GoalPatterns.COST.matcher(folded).region(sentence, number.start()).find());
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
