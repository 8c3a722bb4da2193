package io.github.kehoach.read.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds level ruling lines in a picture: long runs of ink, thin, with white on both sides. Runs in
 * neighbouring rows make one line, so that it may be a little askew; small gaps are closed. What
 * was found is taken out of the picture, for letters are read better without it.
 */
final class StrokeFinder {

  private final Ink ink;
  private final int gap;
  private final int shortest;
  private final int thickest;
  private final int bridge;

  /** A line this long may be touched by much text; a shorter one looks too much like text. */
  private final int longEnough;

  /**
   * A finder.
   *
   * @param ink the print of a picture
   * @param dpi pixels an inch
   * @param shortest the least length of a line, in inches
   */
  StrokeFinder(Ink ink, int dpi, double shortest) {
    this.ink = ink;
    this.gap = Math.max(1, dpi / 100);
    this.shortest = (int) (dpi * shortest);
    this.thickest = Math.max(4, dpi / 14);
    this.bridge = dpi / 6;
    this.longEnough = dpi;
  }

  /**
   * A line and the runs of ink that it was made of.
   *
   * @param stroke the line
   * @param traces its pieces
   */
  record Line(Stroke stroke, List<Trace> traces) {}

  /** Finds the lines, from the top. */
  List<Line> find() {
    List<Trace> traces = traces();
    traces.removeIf(t -> !isLine(t));
    return joined(traces);
  }

  /** A line as it runs through the rows: for each of its columns the ink that belongs to it. */
  static final class Trace {
    private int x0;
    private int[] upper;
    private int[] lower;
    private int lastRow;

    Trace(int y, int x0, int x1) {
      this.x0 = x0;
      this.upper = new int[x1 - x0];
      this.lower = new int[x1 - x0];
      Arrays.fill(upper, y);
      Arrays.fill(lower, y);
      this.lastRow = y;
    }

    int x1() {
      return x0 + upper.length;
    }

    void add(int y, int from, int to) {
      widen(Math.min(x0, from), Math.max(x1(), to), y);
      for (int x = from; x < to; x++) {
        upper[x - x0] = Math.min(upper[x - x0], y);
        lower[x - x0] = Math.max(lower[x - x0], y);
      }
      lastRow = y;
    }

    void add(Trace other) {
      widen(Math.min(x0, other.x0), Math.max(x1(), other.x1()), other.upper[0]);
      for (int x = other.x0; x < other.x1(); x++) {
        upper[x - x0] = Math.min(upper[x - x0], other.upper[x - other.x0]);
        lower[x - x0] = Math.max(lower[x - x0], other.lower[x - other.x0]);
      }
      lastRow = Math.max(lastRow, other.lastRow);
    }

    private void widen(int from, int to, int y) {
      if (from == x0 && to == x1()) {
        return;
      }
      int[] up = new int[to - from];
      int[] low = new int[to - from];
      Arrays.fill(up, y);
      Arrays.fill(low, y);
      System.arraycopy(upper, 0, up, x0 - from, upper.length);
      System.arraycopy(lower, 0, low, x0 - from, lower.length);
      upper = up;
      lower = low;
      x0 = from;
    }

    float middle(int from, int to) {
      double sum = 0;
      for (int x = from; x < to; x++) {
        sum += upper[x - x0] + lower[x - x0];
      }
      return (float) (sum / 2 / (to - from) + 0.5);
    }

    float thickness() {
      int[] all = new int[upper.length];
      for (int i = 0; i < all.length; i++) {
        all[i] = lower[i] - upper[i] + 1;
      }
      Arrays.sort(all);
      return all[all.length / 2];
    }
  }

  private List<Trace> traces() {
    List<Trace> done = new ArrayList<>();
    List<Trace> open = new ArrayList<>();
    for (int y = 0; y < ink.height(); y++) {
      int row = y;
      open.removeIf(t -> row - t.lastRow > 2 && done.add(t));
      int x = 0;
      while (x < ink.width()) {
        if (!ink.at(x, y)) {
          x++;
          continue;
        }
        int end = runEnd(x, y);
        if (end - x >= shortest) {
          add(open, y, x, end);
        }
        x = end + 1;
      }
    }
    done.addAll(open);
    return done;
  }

  private int runEnd(int start, int y) {
    int end = start + 1;
    int white = 0;
    for (int x = start + 1; x < ink.width() && white <= gap; x++) {
      if (ink.at(x, y)) {
        end = x + 1;
        white = 0;
      } else {
        white++;
      }
    }
    return end;
  }

  private static void add(List<Trace> open, int y, int x0, int x1) {
    Trace home = null;
    for (int i = 0; i < open.size(); i++) {
      Trace t = open.get(i);
      if (x0 < t.x1() && x1 > t.x0) {
        if (home == null) {
          home = t;
          home.add(y, x0, x1);
        } else {
          home.add(t);
          open.remove(i--);
        }
      }
    }
    if (home == null) {
      open.add(new Trace(y, x0, x1));
    }
  }

  /** Whether it is thin and has white on both sides: letters' feet in a row have not. */
  private boolean isLine(Trace t) {
    float thickness = t.thickness();
    if (thickness > thickest || thickness * 6 > t.upper.length) {
      return false;
    }
    int above = 0;
    int below = 0;
    for (int x = t.x0; x < t.x1(); x++) {
      above += ink.at(x, t.upper[x - t.x0] - 2) ? 1 : 0;
      below += ink.at(x, t.lower[x - t.x0] + 2) ? 1 : 0;
    }
    int most = t.upper.length * (t.upper.length < longEnough ? 15 : 40) / 100;
    return above <= most && below <= most;
  }

  /** Lines from traces, those that continue each other as one. */
  private List<Line> joined(List<Trace> traces) {
    List<Trace> left = new ArrayList<>(traces);
    left.sort(Comparator.comparingInt(t -> t.x0));
    List<Line> lines = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Trace> line = new ArrayList<>();
      line.add(left.remove(0));
      for (int i = 0; i < left.size(); i++) {
        if (continues(line.get(line.size() - 1), left.get(i))) {
          line.add(left.remove(i--));
        }
      }
      lines.add(new Line(stroke(line), line));
    }
    lines.sort(Comparator.comparingDouble(l -> l.stroke().y()));
    return lines;
  }

  private boolean continues(Trace a, Trace b) {
    int distance = b.x0 - a.x1();
    if (distance > bridge || distance < -bridge) {
      return false;
    }
    int n = Math.min(shortest, Math.min(a.upper.length, b.upper.length));
    float end = a.middle(a.x1() - n, a.x1());
    float start = b.middle(b.x0, b.x0 + n);
    return Math.abs(end - start) <= Math.max(3, thickest / 4);
  }

  private static Stroke stroke(List<Trace> line) {
    double weighted = 0;
    double thick = 0;
    int length = 0;
    int x1 = 0;
    for (Trace t : line) {
      weighted += (double) t.middle(t.x0, t.x1()) * t.upper.length;
      thick += (double) t.thickness() * t.upper.length;
      length += t.upper.length;
      x1 = Math.max(x1, t.x1());
    }
    return new Stroke(line.get(0).x0, (float) (weighted / length), x1, (float) (thick / length));
  }

  /**
   * Paints a line white with its soft edges, but leaves what crosses it.
   *
   * @param line the line
   * @param picture the picture, changed
   * @param mirrored whether this finder looked at its mirror image
   */
  void erase(Line line, Picture picture, boolean mirrored) {
    line.traces().forEach(t -> erase(t, picture, mirrored));
  }

  private void erase(Trace t, Picture picture, boolean mirrored) {
    int most = (int) t.thickness() + 3;
    for (int x = t.x0; x < t.x1(); x++) {
      int up = t.upper[x - t.x0];
      int low = t.lower[x - t.x0];
      int top = up;
      while (up - top < most && ink.at(x, top - 1)) {
        top--;
      }
      int bottom = low;
      while (bottom - low < most && ink.at(x, bottom + 1)) {
        bottom++;
      }
      boolean plain = bottom - top < most;
      int from = Math.max(0, plain ? top - 1 : up);
      int to = Math.min(ink.height() - 1, plain ? bottom + 1 : low);
      for (int y = from; y <= to; y++) {
        int at = mirrored ? x * picture.width() + y : y * picture.width() + x;
        picture.pixels()[at] = Picture.WHITE;
      }
    }
  }
}
