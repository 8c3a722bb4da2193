package io.github.kehoach.record;

import io.github.kehoach.plan.Origin;
import io.github.kehoach.plan.Period;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import io.github.kehoach.structure.Node;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Periods;
import java.math.BigDecimal;
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

  private static final int MOST_COMPARISONS = 8;

  private final Leaf leaf;
  private final Ids ids;
  private final List<Target> out;
  private final String text;
  private final String folded;

  /** Whether its words or headings set goals; null until a number asks for it. */
  private @Nullable Boolean goals;

  private ProseTargets(Leaf leaf, Ids ids, List<Target> out) {
    this.leaf = leaf;
    this.ids = ids;
    this.out = out;
    this.text = leaf.node().text();
    this.folded = leaf.node().folded();
  }

  static List<Target> read(List<Leaf> leaves, Ids ids) {
    List<Target> out = new ArrayList<>();
    for (Leaf leaf : leaves) {
      if (Figures.in(leaf.node().text())) {
        new ProseTargets(leaf, ids, out).read();
      }
    }
    return out;
  }

  private boolean setsGoals() {
    if (goals == null) {
      goals =
          GoalPatterns.setsGoals(folded)
              || leaf.headings().stream()
                  .anyMatch(above -> above.heading() && GoalPatterns.setsGoals(above.folded()));
    }
    return goals;
  }

  private void read() {
    Period before = null;
    for (Sentences.Sentence s : Sentences.of(text)) {
      Period own = period(s.start(), s.end());
      before = own == null ? before : own;
      sentence(s, before);
    }
  }

  private void sentence(Sentences.Sentence s, @Nullable Period told) {
    int strives = folded.indexOf("phấn đấu", s.start());
    boolean striving = strives >= 0 && strives + "phấn đấu".length() <= s.end();
    int clause = s.start();
    Period current = told;
    String parent = null;
    GoalSearch search = new GoalSearch(folded, s.start(), s.end());
    while (search.find()) {
      if (search.found().start() < clause) {
        continue;
      }
      GoalNumber number = GoalNumber.of(search.found(), text);
      int cut = clauseStart(clause, number.start());
      parent = cut > clause ? null : parent;
      Period near = period(cut, number.start());
      current = near == null ? current : near;
      if (!isGoal(number, cut, striving)) {
        continue;
      }
      GoalWording words = GoalWording.of(text, folded, number, cut, s.end(), parent);
      Optional<Target> target = target(number, words, current);
      if (target.isPresent()) {
        out.add(target.get());
        clause = words.end();
        parent = words.group() == null ? words.indicator() : words.group();
      }
    }
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

  /** Whether a number is a goal by the words of its clause before it. */
  private boolean isGoal(GoalNumber number, int cut, boolean striving) {
    if (!number.isMeasured() || !number.isPercent() && number.isYear()) {
      return false;
    }
    String before = folded.substring(cut, number.start());
    if (isGiven(before)) {
      return false;
    }
    boolean percent = number.isPercent();
    boolean meant = percent || number.isCompared() || number.hasLeadingZero() || striving;
    if (!meant && !setsGoals()) {
      return false;
    }
    return before.strip().length() <= (percent ? 60 : 30)
        || number.isCompared()
        || GoalPatterns.VERBS.stand(before)
        || setsGoals();
  }

  /** Whether words before a number say that it is there already, or what others are compared to. */
  private static boolean isGiven(String before) {
    int compared = before.lastIndexOf("so với");
    return GoalPatterns.isExisting(before)
        || before.endsWith("(")
        || before.contains("hiện có")
        || compared >= 0 && before.length() - compared < 12;
  }

  private Optional<Target> target(GoalNumber number, GoalWording words, @Nullable Period current) {
    Optional<BigDecimal> value = number.value();
    Optional<BigDecimal> upper = number.upper();
    if (value.isEmpty()
        || number.isRange() && upper.isEmpty()
        || Folding.key(words.indicator()).length() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Target(
            ids.target(),
            null,
            words.indicator(),
            words.group() == null ? List.of() : List.of(words.group()),
            number.unit(),
            List.of(
                new TargetValue(
                    number.raw(),
                    number.comparator(),
                    value.get(),
                    upper.orElse(null),
                    current == null ? heading() : current)),
            leaf.lead(),
            Origin.PROSE,
            null,
            null,
            leaf.node().path(),
            null,
            List.of(),
            ProseTasks.places(leaf)));
  }

  /** The first period of a range that is not one to compare with. */
  private @Nullable Period period(int from, int to) {
    Optional<Periods.Found> found = Periods.find(folded, from, to);
    for (int i = 0; i < MOST_COMPARISONS && found.isPresent(); i++) {
      Periods.Found f = found.get();
      if (!isCompared(f, from)) {
        return PrintedPeriods.of(text, f);
      }
      found = Periods.find(folded, f.end(), to);
    }
    return null;
  }

  private boolean isCompared(Periods.Found period, int from) {
    String before =
        folded.substring(Math.max(from, period.start() - 12), Math.max(from, period.start()));
    return before.endsWith("so với ")
        || before.endsWith("của ") && period.from() != null && period.from() == period.to();
  }

  private @Nullable Period heading() {
    for (Node above : leaf.headings()) {
      Optional<Period> found = PrintedPeriods.whole(above.text());
      if (above.heading() && found.isPresent()) {
        return found.get();
      }
    }
    return null;
  }
}
