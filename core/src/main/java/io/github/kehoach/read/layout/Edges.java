package io.github.kehoach.read.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ruling lines put in order: pieces of one line joined, double lines made one. Level and upright
 * lines apart.
 *
 * @param level level lines, from top to bottom
 * @param upright upright lines, from left to right
 */
record Edges(List<Edge> level, List<Edge> upright) {

  /** How far apart lines may be and still be one: double lines, the two sides of a thick one. */
  static final float SNAP = 3f;

  /** Gaps of dashes and of lines that do not quite meet. */
  private static final float GAP = 4f;

  /** What is shorter is no edge of a cell. */
  private static final float SHORT = 5f;

  /**
   * A line.
   *
   * @param at its place across its direction
   * @param from where it starts along its direction
   * @param to where it ends
   */
  record Edge(float at, float from, float to) {

    /** Whether this edge meets one of the other direction. */
    boolean crosses(Edge other) {
      return other.at >= from - SNAP
          && other.at <= to + SNAP
          && at >= other.from - SNAP
          && at <= other.to + SNAP;
    }
  }

  static Edges of(List<Rule> rules) {
    List<Edge> level = new ArrayList<>();
    List<Edge> upright = new ArrayList<>();
    for (Rule r : rules) {
      if (r.level()) {
        level.add(new Edge((r.y0() + r.y1()) / 2, r.x0(), r.x1()));
      } else {
        upright.add(new Edge((r.x0() + r.x1()) / 2, r.y0(), r.y1()));
      }
    }
    return new Edges(joined(level), joined(upright));
  }

  private static List<Edge> joined(List<Edge> pieces) {
    pieces.sort(Comparator.comparingDouble(Edge::at));
    List<Edge> out = new ArrayList<>();
    int from = 0;
    while (from < pieces.size()) {
      int to = from + 1;
      while (to < pieces.size()
          && pieces.get(to).at - pieces.get(to - 1).at <= SNAP / 2
          && pieces.get(to).at - pieces.get(from).at <= SNAP) {
        to++;
      }
      join(new ArrayList<>(pieces.subList(from, to)), out);
      from = to;
    }
    out.removeIf(e -> e.to - e.from < SHORT);
    return out;
  }

  /** Joins pieces on one line where they overlap or nearly meet. */
  private static void join(List<Edge> pieces, List<Edge> out) {
    double sum = 0;
    for (Edge e : pieces) {
      sum += e.at;
    }
    float at = (float) (sum / pieces.size());
    pieces.sort(Comparator.comparingDouble(Edge::from));
    float start = pieces.get(0).from;
    float end = pieces.get(0).to;
    for (Edge e : pieces) {
      if (e.from > end + GAP) {
        out.add(new Edge(at, start, end));
        start = e.from;
      }
      end = Math.max(end, e.to);
    }
    out.add(new Edge(at, start, end));
  }
}
