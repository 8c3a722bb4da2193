package io.github.kehoach.record;

import java.util.Locale;
import java.util.Set;

/** Counts what was found against what was annotated. */
final class Tally {

  private int right;
  private int extra;
  private int missed;

  <T> void add(Set<T> gold, Set<T> found) {
    for (T t : gold) {
      if (found.contains(t)) {
        right++;
      } else {
        missed++;
      }
    }
    extra += (int) found.stream().filter(f -> !gold.contains(f)).count();
  }

  int gold() {
    return right + missed;
  }

  double precision() {
    return right + extra == 0 ? 1 : right / (double) (right + extra);
  }

  double recall() {
    return gold() == 0 ? 1 : right / (double) gold();
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  String row(String what) {
    return String.format(
        Locale.ROOT, "%-44s%6d%8.3f%8.3f%8.3f", what, gold(), precision(), recall(), f1());
  }
}
