package io.github.kehoach.text.legacy;

import java.util.ArrayList;
import java.util.List;

/** The readings worth a try: all at first, later those that have had words in their favour. */
final class Likely {

  /** So many telling words make the others unlikely. */
  private static final int ENOUGH = 2_000;

  /** One word in so many keeps a reading. */
  private static final int FEW = 100;

  private final double[] telling = new double[Reading.ALL.length];
  private double sum;
  private double next = ENOUGH;
  private Reading[] readings = Reading.ALL;

  Reading[] readings() {
    return readings;
  }

  void add(Scores scores) {
    for (Reading reading : Reading.ALL) {
      telling[reading.ordinal()] += scores.telling(reading);
      sum += scores.telling(reading);
    }
    if (sum < next) {
      return;
    }
    next = 2 * sum;
    List<Reading> kept = new ArrayList<>();
    for (Reading reading : readings) {
      if (!reading.isLegacy() || telling[reading.ordinal()] * FEW >= sum) {
        kept.add(reading);
      }
    }
    readings = kept.toArray(Reading[]::new);
  }
}
