package io.github.kehoach;

import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Leaves the blocks out of a result. Provenance points into them, so that only its page, box and
 * confidence are left; a place that has none of these is gone.
 */
final class WithoutBlocks {

  private WithoutBlocks() {}

  static PlanDocument of(PlanDocument plan) {
    return Rewriting.of(plan, WithoutBlocks::places, block -> null, UnaryOperator.identity());
  }

  private static List<Provenance> places(Provenance p) {
    boolean placed = p.page() != null || p.box() != null;
    return placed
        ? List.of(new Provenance(null, 0, 0, p.page(), p.box(), p.confidence()))
        : List.of();
  }
}
