package io.github.kehoach.read.layout;

import io.github.kehoach.read.layout.Edges.Edge;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of one ruled table: where its lines cross, and which neighbours a missing piece of line
 * makes one cell.
 */
final class Lattice {

  /** What part of a side must be drawn for it to part two cells. */
  private static final float DRAWN = 0.55f;

  final float[] xs;
  final float[] ys;

  /** For each field, the field at the top left of its cell. */
  private final int[] cells;

  private Lattice(float[] xs, float[] ys, int[] cells) {
    this.xs = xs;
    this.ys = ys;
    this.cells = cells;
  }

  int columns() {
    return xs.length - 1;
  }

  int rows() {
    return ys.length - 1;
  }

  float left() {
    return xs[0];
  }

  float right() {
    return xs[xs.length - 1];
  }

  float top() {
    return ys[0];
  }

  float bottom() {
    return ys[ys.length - 1];
  }

  /** The row and column, as one number, where the cell around a field starts. */
  int cell(int row, int column) {
    return cells[row * columns() + column];
  }

  /** How many cells there are. */
  int count() {
    int n = 0;
    for (int i = 0; i < cells.length; i++) {
      n += cells[i] == i ? 1 : 0;
    }
    return n;
  }

  /** The column of a place; -1 outside. */
  int column(float x) {
    return index(xs, x);
  }

  /** The row of a place; -1 outside. */
  int row(float y) {
    return index(ys, y);
  }

  private static int index(float[] edges, float at) {
    for (int i = 0; i + 1 < edges.length; i++) {
      if (at >= edges[i] && at < edges[i + 1]) {
        return i;
      }
    }
    return -1;
  }

  /** The cells between lines that are joined with each other. */
  static Lattice of(List<Edge> level, List<Edge> upright) {
    float[] xs = places(upright);
    float[] ys = places(level);
    int columns = xs.length - 1;
    int rows = ys.length - 1;
    int[] cells = new int[columns * rows];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = i;
    }
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        int field = r * columns + c;
        if (c > 0 && !isDrawn(upright, xs[c], ys[r], ys[r + 1])) {
          union(cells, field - 1, field);
        }
        if (r > 0 && !isDrawn(level, ys[r], xs[c], xs[c + 1])) {
          union(cells, field - columns, field);
        }
      }
    }
    for (int i = 0; i < cells.length; i++) {
      cells[i] = find(cells, i);
    }
    toTopLeft(cells, columns);
    return new Lattice(xs, ys, cells);
  }

  /** Names each cell by the top row and the left column that it touches. */
  private static void toTopLeft(int[] cells, int columns) {
    int[] row = new int[cells.length];
    int[] column = new int[cells.length];
    java.util.Arrays.fill(row, Integer.MAX_VALUE);
    java.util.Arrays.fill(column, Integer.MAX_VALUE);
    for (int i = 0; i < cells.length; i++) {
      row[cells[i]] = Math.min(row[cells[i]], i / columns);
      column[cells[i]] = Math.min(column[cells[i]], i % columns);
    }
    for (int i = 0; i < cells.length; i++) {
      int root = cells[i];
      cells[i] = row[root] * columns + column[root];
    }
  }

  private static int find(int[] parents, int i) {
    int root = i;
    while (parents[root] != root) {
      root = parents[root];
    }
    int at = i;
    while (parents[at] != root) {
      int next = parents[at];
      parents[at] = root;
      at = next;
    }
    return root;
  }

  private static void union(int[] parents, int a, int b) {
    int x = find(parents, a);
    int y = find(parents, b);
    parents[Math.max(x, y)] = Math.min(x, y);
  }

  private static boolean isDrawn(List<Edge> edges, float at, float from, float to) {
    float drawn = 0;
    for (Edge e : edges) {
      if (Math.abs(e.at() - at) <= Edges.SNAP) {
        drawn += Math.max(0, Math.min(to, e.to()) - Math.max(from, e.from()));
      }
    }
    return drawn >= DRAWN * (to - from);
  }

  /** The places of lines; those that nearly coincide are one. */
  private static float[] places(List<Edge> edges) {
    List<Float> sorted = new ArrayList<>();
    edges.stream().map(Edge::at).sorted().forEach(sorted::add);
    List<Float> out = new ArrayList<>();
    for (float at : sorted) {
      if (out.isEmpty() || at - out.get(out.size() - 1) > Edges.SNAP) {
        out.add(at);
      }
    }
    float[] places = new float[out.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = out.get(i);
    }
    return places;
  }
}
