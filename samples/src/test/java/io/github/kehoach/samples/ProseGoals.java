package io.github.kehoach.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Goals of running text against those that a person found: how much of the sentence belongs to the
 * indicator is a matter of taste, so a goal is found when its number and comparator are equal, one
 * unit begins with the other and the indicators share half of their words.
 *
 * @param goals goals found
 * @param periods of these, the ones with the right period
 */
record ProseGoals(Tally goals, Tally periods) {

  private record Goal(
      Set<String> indicator,
      String unit,
      @Nullable String comparator,
      @Nullable BigDecimal value,
      @Nullable BigDecimal upper,
      Object period) {

    boolean isLike(Goal other) {
      return Objects.equals(comparator, other.comparator)
          && Objects.equals(value, other.value)
          && Objects.equals(upper, other.upper)
          && (unit.startsWith(other.unit) || other.unit.startsWith(unit));
    }

    /** The share of the words of either that both have. */
    double overlap(Goal other) {
      Set<String> both = new HashSet<>(indicator);
      both.retainAll(other.indicator);
      Set<String> either = new HashSet<>(indicator);
      either.addAll(other.indicator);
      return (double) both.size() / Math.max(1, either.size());
    }
  }

  static ProseGoals match(List<JsonNode> found, List<JsonNode> wanted) {
    List<Goal> left = goals(found);
    List<Goal> all = goals(wanted);
    int total = left.size();
    int hits = 0;
    int periods = 0;
    for (Goal goal : all) {
      Goal best = null;
      for (Goal g : left) {
        if (goal.isLike(g) && (best == null || goal.overlap(g) > goal.overlap(best))) {
          best = g;
        }
      }
      if (best != null && goal.overlap(best) >= 0.5) {
        left.remove(best);
        hits++;
        periods += best.period.equals(goal.period) ? 1 : 0;
      }
    }
    return new ProseGoals(new Tally(hits, total, all.size()), new Tally(periods, hits, hits));
  }

  private static List<Goal> goals(List<JsonNode> targets) {
    List<Goal> out = new ArrayList<>();
    for (JsonNode target : targets) {
      for (JsonNode value : target.path("values")) {
        out.add(
            new Goal(
                Set.copyOf(Folded.words(GoldScore.text(target, "indicator"))),
                Folded.cell(GoldScore.text(target, "unit")),
                GoldScore.text(value, "comparator"),
                GoldScore.number(value, "value"),
                GoldScore.number(value, "upper"),
                GoldScore.period(value)));
      }
    }
    return out;
  }
}
