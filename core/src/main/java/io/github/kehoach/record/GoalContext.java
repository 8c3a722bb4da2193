package io.github.kehoach.record;

import io.github.kehoach.structure.Node;

/**
 * What the headings above a leaf, and its own words, say of the numbers in it.
 *
 * @param goals whether they set goals
 * @param results whether they tell what was reached
 * @param costs whether they tell what the plan costs
 */
record GoalContext(boolean goals, boolean results, boolean costs) {

  static GoalContext of(Leaf leaf) {
    boolean goals = GoalPatterns.setsGoals(leaf.node().folded());
    boolean costs = false;
    for (Node above : leaf.headings()) {
      if (!above.heading()) {
        continue;
      }
      String folded = above.folded();
      if (GoalPatterns.setsGoals(folded)) {
        goals = true;
      } else if (!goals(folded) && GoalPatterns.RESULTS.matcher(folded).lookingAt()) {
        return new GoalContext(false, true, false);
      } else {
        costs |= GoalPatterns.COSTS.matcher(folded).lookingAt();
      }
    }
    return new GoalContext(goals, false, costs);
  }

  private static boolean goals(String folded) {
    return GoalPatterns.setsGoals(folded);
  }
}
