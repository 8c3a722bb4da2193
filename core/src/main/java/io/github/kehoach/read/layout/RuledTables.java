package io.github.kehoach.read.layout;

import io.github.kehoach.read.layout.Edges.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the tables whose cells are ruled: edges, joined where they cross, then cells. */
final class RuledTables {

  /** How far upright lines reach beyond the last level one where a page break cut the row. */
  private static final float OPEN = 6f;

  /** A table with more fields is a drawing. */
  private static final int MOST_FIELDS = 200_000;

  private RuledTables() {}

  static List<Lattice> find(Page page) {
    if (page.rules().size() < 3) {
      return List.of();
    }
    Edges edges = Edges.of(page.rules());
    List<Lattice> found = new ArrayList<>();
    for (Group group : groups(edges)) {
      group.closeSides();
      if (group.level.size() >= 2 && group.upright.size() >= 2) {
        Lattice lattice = lattice(group);
        if (lattice != null) {
          found.add(lattice);
        }
      }
    }
    found.sort(Comparator.comparingDouble(Lattice::top));
    return found;
  }

  private static @org.jspecify.annotations.Nullable Lattice lattice(Group group) {
    if ((long) group.level.size() * group.upright.size() > MOST_FIELDS) {
      return null;
    }
    Lattice lattice = Lattice.of(group.level, group.upright);
    // A frame has one cell; what stands in it is text.
    return lattice.columns() > 0 && lattice.rows() > 0 && lattice.count() > 1 ? lattice : null;
  }

  /** Lines that are joined with each other. */
  private static final class Group {
    final List<Edge> level = new ArrayList<>();
    final List<Edge> upright = new ArrayList<>();

    /** Draws the sides that a table is left open at. */
    void closeSides() {
      if (level.size() >= 2 && !upright.isEmpty()) {
        float left = min(level);
        float right = max(level);
        closeSide(upright, left, min(upright.stream().map(Edge::at).toList()) - left, level);
        closeSide(upright, right, right - max(upright.stream().map(Edge::at).toList()), level);
      }
      if (upright.size() >= 2 && !level.isEmpty()) {
        float top = min(upright);
        float bottom = max(upright);
        closeSide(level, top, min(level.stream().map(Edge::at).toList()) - top, upright);
        closeSide(level, bottom, bottom - max(level.stream().map(Edge::at).toList()), upright);
      }
    }

    private static void closeSide(List<Edge> sides, float at, float open, List<Edge> across) {
      if (open > OPEN) {
        List<Float> places = across.stream().map(Edge::at).toList();
        sides.add(new Edge(at, min(places), max(places)));
      }
    }

    private static float min(List<?> values) {
      float out = Float.MAX_VALUE;
      for (Object v : values) {
        out = Math.min(out, v instanceof Edge e ? e.from() : (Float) v);
      }
      return out;
    }

    private static float max(List<?> values) {
      float out = -Float.MAX_VALUE;
      for (Object v : values) {
        out = Math.max(out, v instanceof Edge e ? e.to() : (Float) v);
      }
      return out;
    }
  }

  private static List<Group> groups(Edges edges) {
    List<Edge> level = edges.level();
    List<Edge> upright = edges.upright();
    int n = level.size();
    int[] parents = new int[n + upright.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < upright.size(); k++) {
        if (level.get(i).crosses(upright.get(k))) {
          parents[root(parents, i)] = root(parents, n + k);
        }
      }
    }
    Group[] groups = new Group[parents.length];
    for (int i = 0; i < parents.length; i++) {
      int root = root(parents, i);
      groups[root] = groups[root] == null ? new Group() : groups[root];
      if (i < n) {
        groups[root].level.add(level.get(i));
      } else {
        groups[root].upright.add(upright.get(i - n));
      }
    }
    List<Group> out = new ArrayList<>();
    for (Group g : groups) {
      if (g != null) {
        out.add(g);
      }
    }
    return out;
  }

  private static int root(int[] parents, int i) {
    int at = i;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
}
