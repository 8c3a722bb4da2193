package io.github.kehoach.samples;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How many of the wanted items were found.
 *
 * @param hits items that are wanted and found
 * @param found all that were found
 * @param wanted all that are wanted
 */
record Tally(int hits, int found, int wanted) {

  static final Tally NONE = new Tally(0, 0, 0);

  /** Counts equal items, each as often as it stands on both sides. */
  static Tally of(Collection<?> found, Collection<?> wanted) {
    List<Object> left = new ArrayList<>(found);
    int hits = 0;
    for (Object item : wanted) {
      hits += left.remove(item) ? 1 : 0;
    }
    return new Tally(hits, found.size(), wanted.size());
  }

  Tally plus(Tally other) {
    return new Tally(hits + other.hits, found + other.found, wanted + other.wanted);
  }

  /** The harmonic mean of precision and recall; 1 where nothing is wanted and nothing found. */
  double f1() {
    return found + wanted == 0 ? 1 : 2.0 * hits / (found + wanted);
  }

  /** The part of what was found that is wanted; 1 where nothing was found. */
  double precision() {
    return found == 0 ? 1 : (double) hits / found;
  }

  /** The part of what is wanted that was found; 1 where nothing is wanted. */
  double recall() {
    return wanted == 0 ? 1 : (double) hits / wanted;
  }
}
