package io.github.kehoach.record;

import io.github.kehoach.plan.Origin;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.text.Folding;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Goals that tell by how much something is to grow or to shrink, while their indicator has the name
 * of its level: {@code có thêm 12 xã đạt …} are not 12 such communes.
 */
final class Increments {

  private static final List<String> CHANGES = List.of("thêm", "tăng", "giảm");

  private Increments() {}

  /** The targets; those that name a level and tell a change are no standard indicator. */
  static List<Target> apart(List<Target> targets, Function<String, @Nullable Passage> passages) {
    return targets.stream()
        .map(
            t ->
                t.indicatorId() != null && t.origin() == Origin.PROSE && isChange(t, passages)
                    ? t.withIndicatorId(null)
                    : t)
        .toList();
  }

  private static boolean isChange(Target target, Function<String, @Nullable Passage> passages) {
    String words = " " + Folding.key(target.group() + " " + target.indicator()) + " ";
    for (Provenance place : target.provenance()) {
      Passage passage = place.block() == null ? null : passages.apply(place.block());
      for (TargetValue value : target.values()) {
        String change = passage == null ? null : before(passage.folded(), value.raw());
        if (change != null && !words.contains(" " + change + " ")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The word of change right before a value. */
  private static @Nullable String before(String text, String raw) {
    String value = Folding.fold(raw);
    for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
      for (String change : CHANGES) {
        if (text.startsWith(change + " ", at - change.length() - 1)) {
          return change;
        }
      }
    }
    return null;
  }
}
