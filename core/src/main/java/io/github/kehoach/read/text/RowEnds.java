package io.github.kehoach.read.text;

import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Where rows end in a list of cells of which some have been lost, or are too many: rows are as wide
 * as the header, one cell less or one more, so that each column is most alike. Without this all
 * rows below a lost cell would slip.
 */
final class RowEnds {

  private static final Set<String> COUNTING = Set.of("stt", "tt", "số tt", "sst", "số thứ tự");
  private static final Set<String> FIRST = Set.of("1", "(1)", "I", "A", "01");

  /** A row that is not as wide as the header must fit its columns much better so. */
  private static final double IRREGULAR = 1.5;

  /** How badly cells may fit their columns on the whole. */
  private static final double MOST_PER_CELL = 0.15;

  private final List<Group> groups;
  private final int width;
  private final double[][] costs;

  private RowEnds(List<Group> groups, int width, int from, int to) {
    this.groups = groups;
    this.width = width;
    this.costs = costs(groups, width, from, to);
  }

  /**
   * Where the rows of a table start, its header first.
   *
   * @param cells its cells
   * @param columns how many columns look best where all rows are alike
   * @return offsets into the cells, with the end of the last row behind them
   */
  static List<Integer> of(List<String> cells, int columns) {
    int width = header(cells);
    int left = width == 0 ? 0 : cells.size() % width;
    boolean slipped = width != columns && (left == 1 || left == width - 1);
    if (!slipped) {
      width = columns;
    }
    if (cells.size() % width != 0 && width > 2 && cells.size() > 3 * width) {
      List<Group> groups = cells.stream().map(Group::of).toList();
      List<Integer> best = best(groups, width);
      if (!best.isEmpty()) {
        return best;
      }
    }
    return even(cells.size(), columns);
  }

  /** How wide the header is: a counting column's name, and what follows up to the first number. */
  private static int header(List<String> cells) {
    if (cells.isEmpty() || !COUNTING.contains(Folding.key(cells.get(0)))) {
      return 0;
    }
    for (int i = 1; i < Math.min(cells.size(), Columns.MOST + 1); i++) {
      if (cells.get(i).isEmpty()) {
        return 0; // below merged cells a second row follows
      }
      if (FIRST.contains(cells.get(i))) {
        return i;
      }
    }
    return 0;
  }

  private static List<Integer> even(int cells, int columns) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < cells; i += columns) {
      starts.add(i);
    }
    starts.add(cells);
    return starts;
  }

  /**
   * The better of two ways to learn what a column holds: from the upper half, which is right where
   * the loss is in the lower one, and from the lower half, counted from the end.
   */
  private static List<Integer> best(List<Group> groups, int width) {
    int n = groups.size();
    int middle = width + (n / width - 1) / 2 * width;
    List<RowEnds> ways =
        List.of(
            new RowEnds(groups, width, width, middle),
            new RowEnds(groups, width, middle + n % width, n));
    List<Integer> best = List.of();
    double least = MOST_PER_CELL * n;
    for (RowEnds way : ways) {
      double[] cost = new double[n + 1];
      List<Integer> starts = way.cheapest(cost);
      if (!starts.isEmpty() && cost[n] < least) {
        least = cost[n];
        best = starts;
      }
    }
    return best;
  }

  /**
   * What it costs to have a cell of a kind in a column, by the cells of a range whose rows are
   * whole: nothing where all are like it.
   */
  private static double[][] costs(List<Group> groups, int width, int from, int to) {
    int classes = Group.values().length;
    double[][] costs = new double[width][classes];
    for (int c = 0; c < width; c++) {
      int filled = 0;
      for (int i = from + c; i < to; i += width) {
        Group group = groups.get(i);
        costs[c][group.ordinal()]++;
        filled += group == Group.EMPTY ? 0 : 1;
      }
      for (int k = 0; k < classes; k++) {
        costs[c][k] = filled == 0 ? 0.5 : 1 - costs[c][k] / filled;
      }
      costs[c][Group.EMPTY.ordinal()] = 0;
    }
    return costs;
  }

  /** What columns are told apart by. */
  private enum Group {
    EMPTY,
    NUMBER,
    MARK,
    TEXT;

    static Group of(String cell) {
      return switch (Columns.kind(cell)) {
        case EMPTY -> EMPTY;
        case VALUE -> NUMBER;
        case ORDINAL -> Character.isDigit(cell.charAt(0)) ? NUMBER : MARK;
        case MARKED, SHORT, LONG -> TEXT;
      };
    }
  }

  /** Fills in the least cost up to each cell and tells where the rows of the cheapest way start. */
  private List<Integer> cheapest(double[] cost) {
    int n = groups.size();
    int[] from = new int[n + 1];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[width] = 0;
    for (int i = width; i < n; i++) {
      if (cost[i] == Double.POSITIVE_INFINITY) {
        continue;
      }
      for (int w = width - 1; w <= width + 1 && i + w <= n; w++) {
        double here = cost[i] + row(i, w);
        if (here < cost[i + w] - 1e-9) {
          cost[i + w] = here;
          from[i + w] = i;
        }
      }
    }
    if (cost[n] == Double.POSITIVE_INFINITY) {
      return List.of();
    }
    List<Integer> starts = new ArrayList<>(List.of(n));
    for (int i = n; i > width; i = from[i]) {
      starts.add(from[i]);
    }
    starts.add(0);
    Collections.reverse(starts);
    return starts;
  }

  /** What a row costs, with its missing cell, or the one too many, where that is cheapest. */
  private double row(int start, int w) {
    double[] head = new double[w + 1]; // the first cells, each in its own column
    for (int c = 0; c < w; c++) {
      head[c + 1] = head[c] + (c < width ? cell(start + c, c) : 0);
    }
    if (w == width) {
      return head[w];
    }
    double tail = 0; // the cells behind it, each in the column beside its own
    double least = Double.POSITIVE_INFINITY;
    for (int at = w < width ? w : w - 1; at >= 0; at--) {
      least = Math.min(least, head[at] + tail);
      if (at > 0) {
        tail += w < width ? cell(start + at - 1, at) : cell(start + at, at - 1);
      }
    }
    return least + IRREGULAR;
  }

  private double cell(int index, int column) {
    return costs[column][groups.get(index).ordinal()];
  }
}
