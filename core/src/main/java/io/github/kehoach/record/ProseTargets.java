package io.github.kehoach.record;

import io.github.kehoach.plan.Origin;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import io.github.kehoach.structure.Node;
import io.github.kehoach.structure.Passage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Targets that stand in running text: makes records of the goals of all leaves. */
final class ProseTargets {

  private final Leaf leaf;
  private final Ids ids;
  private final GoalReader goals;

  private ProseTargets(Leaf leaf, Ids ids, @Nullable LocalDate issued) {
    this.leaf = leaf;
    this.ids = ids;
    this.goals = new GoalReader(leaf, issued);
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
        new ProseTargets(leaf, ids, issued).read(out);
      }
    }
    return out;
  }

  private void read(List<Target> out) {
    for (Sentences.Sentence s : Sentences.of(leaf.node().text())) {
      goals.read(s).forEach(goal -> target(goal).ifPresent(out::add));
    }
  }

  private Optional<Target> target(Goal goal) {
    return goal.number().value().map(value -> target(goal, value));
  }

  private Target target(Goal goal, BigDecimal value) {
    GoalWording words = goal.words();
    String group = words.group();
    return new Target(
        ids.target(),
        null,
        words.indicator(),
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
        null,
        places(goal));
  }

  /** The leaf's words, those that tell who, and the heading that tells when. */
  private List<Provenance> places(Goal goal) {
    List<Provenance> places = ProseTasks.places(leaf);
    Node heading = goals.heading(goal);
    if (heading != null) {
      for (Passage p : heading.passages()) {
        if (places.stream().noneMatch(told -> told.block().equals(p.id()))) {
          places.add(p.whole());
        }
      }
    }
    return places;
  }
}
