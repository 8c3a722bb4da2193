package io.github.kehoach.read.ocr;

import io.github.kehoach.read.ocr.Picture.Area;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The cells that ruling lines enclose: a grid of all the lines' places, in which fields that no
 * line parts are one cell.
 */
final class Cells {

  /** A table has at least this many cells; fewer are a frame. */
  private static final int FEWEST = 4;

  /** Lines nearer to each other than this, in inches, are one: double frames, shaky edges. */
  private static final double SAME = 0.04;

  private final List<Stroke> level;
  private final List<Stroke> upright;
  private final int[] xs;
  private final int[] ys;
  private final int[] parents;

  private Cells(List<Stroke> level, List<Stroke> upright, int dpi) {
    this.level = level;
    this.upright = upright;
    this.xs = places(upright, (int) (dpi * SAME));
    this.ys = places(level, (int) (dpi * SAME));
    this.parents = new int[Math.max(0, columns() * rows())];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
  }

  /**
   * Finds the cells of all tables of a picture.
   *
   * @param ruling its lines
   * @param dpi pixels an inch
   * @return the cells of each table, row by row
   */
  static List<List<Area>> of(Ruling ruling, int dpi) {
    List<Stroke> level = new ArrayList<>(ruling.level());
    List<Stroke> upright = new ArrayList<>(ruling.upright());
    int reach = Math.max(4, dpi / 25);
    List<List<Area>> tables = new ArrayList<>();
    while (!level.isEmpty()) {
      List<Stroke> ls = new ArrayList<>(List.of(level.remove(0)));
      List<Stroke> us = new ArrayList<>();
      gather(ls, us, level, upright, reach);
      if (ls.size() > 1 && us.size() > 1) {
        List<Area> cells = new Cells(ls, us, dpi).find();
        if (cells.size() >= FEWEST) {
          tables.add(cells);
        }
      }
    }
    return tables;
  }

  /** Moves the lines that touch those of a table to it, until there are none. */
  private static void gather(
      List<Stroke> ls, List<Stroke> us, List<Stroke> level, List<Stroke> upright, int reach) {
    int l = 0;
    int u = 0;
    while (l < ls.size() || u < us.size()) {
      if (l < ls.size()) {
        Stroke line = ls.get(l++);
        move(upright, us, s -> Ruling.meet(line, s, reach));
      } else {
        Stroke line = us.get(u++);
        move(level, ls, s -> Ruling.meet(s, line, reach));
      }
    }
  }

  private static void move(
      List<Stroke> from, List<Stroke> to, java.util.function.Predicate<Stroke> which) {
    from.stream().filter(which).forEach(to::add);
    from.removeIf(which);
  }

  private static int[] places(List<Stroke> lines, int same) {
    List<Float> sorted = lines.stream().map(Stroke::y).sorted().toList();
    List<Integer> out = new ArrayList<>();
    float last = Float.NEGATIVE_INFINITY;
    for (float y : sorted) {
      if (y - last > same) {
        out.add(Math.round(y));
        last = y;
      }
    }
    return out.stream().mapToInt(Integer::intValue).toArray();
  }

  private int columns() {
    return xs.length - 1;
  }

  private int rows() {
    return ys.length - 1;
  }

  private List<Area> find() {
    for (int r = 0; r < rows(); r++) {
      for (int c = 0; c < columns(); c++) {
        if (c + 1 < columns() && !wall(upright, xs[c + 1], ys[r], ys[r + 1])) {
          join(r * columns() + c, r * columns() + c + 1);
        }
        if (r + 1 < rows() && !wall(level, ys[r + 1], xs[c], xs[c + 1])) {
          join(r * columns() + c, (r + 1) * columns() + c);
        }
      }
    }
    Area[] areas = new Area[parents.length];
    for (int i = 0; i < parents.length; i++) {
      int r = i / columns();
      int c = i % columns();
      Area field = new Area(xs[c], ys[r], xs[c + 1], ys[r + 1]);
      int root = root(i);
      areas[root] = areas[root] == null ? field : hull(areas[root], field);
    }
    List<Area> cells = new ArrayList<>();
    for (Area a : areas) {
      if (a != null) {
        cells.add(a);
      }
    }
    cells.sort(Comparator.comparingInt(Area::y0).thenComparingInt(Area::x0));
    return cells;
  }

  /** Whether lines at a place cover more than half of a stretch. */
  private static boolean wall(List<Stroke> lines, int place, int from, int to) {
    int covered = 0;
    for (Stroke s : lines) {
      if (Math.abs(s.y() - place) <= 1 + (to - from) / 4f) {
        covered += Math.max(0, Math.min(to, s.x1()) - Math.max(from, s.x0()));
      }
    }
    return covered * 2 > to - from;
  }

  private static Area hull(Area a, Area b) {
    return new Area(
        Math.min(a.x0(), b.x0()),
        Math.min(a.y0(), b.y0()),
        Math.max(a.x1(), b.x1()),
        Math.max(a.y1(), b.y1()));
  }

  private int root(int i) {
    int at = i;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private void join(int a, int b) {
    parents[root(b)] = root(a);
  }
}
