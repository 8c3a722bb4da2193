package io.github.kehoach.read.layout;

import java.util.Arrays;
import java.util.List;

/**
 * How the running text of a page is set.
 *
 * @param left where its lines start
 * @param right where full lines end
 * @param justified whether full lines all end there
 * @param leading from one line to the next
 */
record Margins(float left, float right, boolean justified, float leading) {

  private static final float NEAR = 2f;

  /** The margins that lines keep. */
  static Margins of(List<Line> lines) {
    int n = lines.size();
    float[] x0 = new float[n];
    float[] x1 = new float[n];
    float[] steps = new float[n];
    int count = 0;
    Line before = null;
    for (int i = 0; i < n; i++) {
      Line line = lines.get(i);
      x0[i] = line.x0();
      x1[i] = -line.x1();
      if (before != null && before.page() == line.page()) {
        float step = line.baseline() - before.baseline();
        if (step > 0 && step < 2.6f * line.size()) {
          steps[count++] = step;
        }
      }
      before = line;
    }
    float left = outermost(x0);
    float right = -outermost(x1);
    int full = 0;
    int wide = 0;
    for (Line line : lines) {
      if (line.width() > 0.6f * (right - left)) {
        wide++;
        full += Math.abs(line.x1() - right) < NEAR ? 1 : 0;
      }
    }
    Arrays.sort(steps, 0, count);
    float leading = count == 0 ? 0 : steps[count / 3];
    return new Margins(left, right, wide >= 3 && full * 2 > wide, leading);
  }

  /** The lowest value that several others are near to. */
  private static float outermost(float[] values) {
    if (values.length == 0) {
      return 0;
    }
    Arrays.sort(values);
    int needed = Math.max(2, values.length / 10);
    for (int i = 0; i + needed <= values.length; i++) {
      if (values[i + needed - 1] - values[i] <= NEAR) {
        return values[i];
      }
    }
    return values[0];
  }

  /** These margins and those of pages like this one, and what tables reach to. */
  Margins widened(Margins others, float x0, float x1) {
    return new Margins(
        Math.min(x0, Math.min(left, others.left)),
        Math.max(x1, Math.max(right, others.right)),
        others.justified,
        leading > 0 ? leading : others.leading);
  }

  /** What a page of a few short lines is taken to be set like. */
  Margins assumed(float pageWidth) {
    float x0 = Math.min(left, pageWidth / 7);
    return new Margins(left, Math.max(right, pageWidth - x0), false, 0);
  }

  float width() {
    return right - left;
  }
}
