package io.github.kehoach.read.ocr;

/**
 * How far a page lies askew. Where lines of text are level, the lower edges of their letters fall
 * into few rows of pixels; the slope at which they do so best is the page's.
 */
final class Skew {

  /** Slopes beyond this are no skew of a page in a feeder: about 4 degrees. */
  private static final double STEEPEST = 0.07;

  private static final double COARSE = 0.002;
  private static final double FINE = 0.0002;

  /** Fewer edges than this say nothing. */
  private static final int FEWEST = 500;

  private final int[] xs;
  private final int[] ys;
  private final int count;
  private final int[] rows;
  private final int shift;

  private Skew(Ink ink) {
    int[] x = new int[1024];
    int[] y = new int[1024];
    int n = 0;
    for (int row = 0; row < ink.height(); row++) {
      for (int column = 0; column < ink.width(); column++) {
        if (ink.at(column, row) && !ink.at(column, row + 1)) {
          if (n == x.length) {
            x = java.util.Arrays.copyOf(x, 2 * n);
            y = java.util.Arrays.copyOf(y, 2 * n);
          }
          x[n] = column;
          y[n++] = row;
        }
      }
    }
    xs = x;
    ys = y;
    count = n;
    shift = (int) (ink.width() * STEEPEST) + 2;
    rows = new int[ink.height() + 2 * shift];
  }

  /**
   * Measures a page.
   *
   * @param ink its print
   * @return how far its lines fall over their length, 0 where nothing can be said
   */
  static double of(Ink ink) {
    Skew skew = new Skew(ink);
    if (skew.count < FEWEST) {
      return 0;
    }
    double best = skew.best(0, STEEPEST, COARSE);
    if (Math.abs(best) > STEEPEST - COARSE) {
      return 0;
    }
    return skew.best(best, COARSE, FINE);
  }

  private double best(double middle, double reach, double step) {
    double best = 0;
    double most = -1;
    int steps = (int) Math.round(reach / step);
    for (int i = -steps; i <= steps; i++) {
      double slope = middle + i * step;
      double sharpness = sharpness(slope);
      if (sharpness > most) {
        most = sharpness;
        best = slope;
      }
    }
    return best;
  }

  /** How much the edges gather in few rows at a slope. */
  private double sharpness(double slope) {
    java.util.Arrays.fill(rows, 0);
    for (int i = 0; i < count; i++) {
      int row = (int) Math.round(ys[i] - slope * xs[i]) + shift;
      if (row >= 0 && row < rows.length) {
        rows[row]++;
      }
    }
    double sum = 0;
    for (int n : rows) {
      sum += (double) n * n;
    }
    return sum;
  }
}
