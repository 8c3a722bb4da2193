package io.github.kehoach.read.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables without ruling lines: several rows whose words leave the same gutters free, with
 * text in three columns and more.
 */
final class AlignedTables {

  /** The narrowest gap between the cells of a row, in letters. */
  private static final float GAP = 0.9f;

  /** The narrowest gutter, in letters. */
  private static final float FREE = 0.35f;

  /** How many tenths of the gaps at a gutter are as wide as that at least. */
  private static final int WIDE = 3;

  /** What part of the rows may cross a gutter: headings inside the table. */
  private static final float CROSSING = 0.12f;

  /** How far apart the rows of one table may stand, in lines. */
  private static final float NEAR = 3.2f;

  /** What part of the width a line without gaps takes that is no text around the table. */
  private static final float PARTIAL = 0.6f;

  /** The fewest columns, and the fewest rows that have text in so many. */
  static final int COLUMNS = 3;

  static final int FULL_ROWS = 3;

  /** How finely places are told, in steps of a point. */
  private static final int STEPS = 4;

  /** Lines of one cell stand closer than this, in parts of their size. */
  private static final float WRAPPED = 1.35f;

  private AlignedTables() {}

  /**
   * A table.
   *
   * @param from index of its first row
   * @param to one past the index of its last row
   * @param gutters where its columns part
   * @param head how many rows its head has; 0 where that is not known
   * @param above the columns of the part that it goes on from; null where it begins
   */
  record Table(int from, int to, float[] gutters, int head, @Nullable TableColumns above) {}

  /**
   * Looks for tables.
   *
   * @param rows the lines of a page
   * @param first index of the first to look at
   * @param end one past the last
   * @param known the head of the last table of the pages before, null for none
   * @param top index of the first row below a running head
   * @return the tables, from top to bottom
   */
  static List<Table> find(List<Row> rows, int first, int end, @Nullable TableHead known, int top) {
    List<Table> found = new ArrayList<>();
    int i = first;
    while (i < end) {
      Table again = known == null ? null : TableParts.again(rows, i, end, known);
      if (again == null && known != null && known.open() && (i == first || i == top)) {
        again = TableParts.goesOn(rows, i, end, known);
      }
      if (again != null) {
        found.add(again);
        i = again.to();
        continue;
      }
      int to = i;
      if (gaps(rows.get(i)) >= COLUMNS - 1) {
        to = reach(rows, i, end);
      }
      Table table = to - i >= FULL_ROWS ? table(rows, i, to) : null;
      if (table != null) {
        found.add(table);
        i = table.to();
      } else {
        i++;
      }
    }
    return found;
  }

  /** How many gaps of a row may part cells. */
  private static int gaps(Row row) {
    int gaps = 0;
    float right = row.words.get(0).x1();
    for (Word w : row.words) {
      gaps += w.x0() - right > GAP * row.size ? 1 : 0;
      right = Math.max(right, w.x1());
    }
    return gaps;
  }

  /** One past the rows that may be of a table with a row: with gaps, or short as wrapped cells. */
  static int reach(List<Row> rows, int from, int end) {
    float x0 = rows.get(from).x0();
    float x1 = rows.get(from).x1();
    int to = from + 1;
    while (to < end) {
      Row row = rows.get(to);
      float left = Math.min(x0, row.x0());
      float right = Math.max(x1, row.x1());
      boolean partial = row.x1() - row.x0() < PARTIAL * (right - left);
      if (!isNear(rows, to) || gaps(row) == 0 && !partial) {
        break;
      }
      x0 = left;
      x1 = right;
      to++;
    }
    // What follows the last row with gaps is of it only where it is wrapped.
    while (to - 1 > from
        && gaps(rows.get(to - 1)) == 0
        && rows.get(to - 1).baseline - rows.get(to - 2).baseline
            > WRAPPED * rows.get(to - 1).size) {
      to--;
    }
    return to;
  }

  /** Whether a row stands so near to the one above as rows of one table do. */
  static boolean isNear(List<Row> rows, int at) {
    return rows.get(at).top - rows.get(at - 1).bottom < NEAR * rows.get(at).size;
  }

  static @Nullable Table table(List<Row> rows, int from, int to) {
    List<Row> lines = rows.subList(from, to);
    float[] places = gutters(lines, CROSSING);
    while (places.length >= COLUMNS - 1) {
      int full = 0;
      int[] filled = new int[places.length + 1];
      for (Row row : lines) {
        boolean[] has = columns(row, places);
        int n = 0;
        for (int c = 0; c < has.length; c++) {
          filled[c] += has[c] ? 1 : 0;
          n += has[c] ? 1 : 0;
        }
        full += n >= COLUMNS ? 1 : 0;
      }
      if (full < FULL_ROWS) {
        return null;
      }
      int chance = chance(filled, columns(lines.get(0), places));
      if (chance < 0) {
        return new Table(from, to, places, 0, null);
      }
      places = without(places, Math.max(0, chance - 1));
    }
    return null;
  }

  private static boolean[] columns(Row row, float[] places) {
    boolean[] has = new boolean[places.length + 1];
    for (Word w : row.words) {
      has[AlignedCells.column(places, w)] = true;
    }
    return has;
  }

  /** A column that one line alone has a word in, other than the head; -1 where there is none. */
  private static int chance(int[] filled, boolean[] head) {
    for (int c = 0; c < filled.length; c++) {
      if (filled[c] == 0 || filled[c] == 1 && !head[c]) {
        return c;
      }
    }
    return -1;
  }

  private static float[] without(float[] places, int place) {
    float[] out = new float[places.length - 1];
    System.arraycopy(places, 0, out, 0, place);
    System.arraycopy(places, place + 1, out, place, out.length - place);
    return out;
  }

  /** The middles of the strips that no words stand in, but for those of a few rows. */
  static float[] gutters(List<Row> rows, float crossing) {
    float x0 = Float.MAX_VALUE;
    float x1 = 0;
    float size = 0;
    for (Row row : rows) {
      x0 = Math.min(x0, row.x0());
      x1 = Math.max(x1, row.x1());
      size = Math.max(size, row.size);
    }
    int n = (int) ((x1 - x0) * STEPS) + 1;
    if (n <= 0 || n > 100_000) {
      return new float[0];
    }
    int[] covered = new int[n];
    for (Row row : rows) {
      int next = 0;
      for (Word w : row.words) {
        // The spaces between the words of one cell are no gutter.
        boolean close = next > 0 && w.x0() - x0 - (float) next / STEPS < FREE * row.size;
        int a = close ? next : Math.max(next, (int) ((w.x0() - x0) * STEPS));
        int b = (int) ((w.x1() - x0) * STEPS);
        for (int i = a; i <= Math.min(n - 1, b); i++) {
          covered[i]++;
        }
        next = Math.max(next, b + 1);
      }
    }
    int most = (int) (crossing * rows.size());
    List<Float> out = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < n; i++) {
      if (covered[i] > most) {
        if (start > 0 && (i - start) / (float) STEPS >= FREE * size) {
          out.add(x0 + freest(covered, start, i) / STEPS);
        }
        start = -1;
      } else if (start < 0) {
        start = i;
      }
    }
    out.removeIf(place -> !isWide(rows, place));
    float[] places = new float[out.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = out.get(i);
    }
    return places;
  }

  /** Words of one length leave strips free as well; between columns a part of the gaps is wide. */
  private static boolean isWide(List<Row> rows, float place) {
    int gaps = 0;
    int wide = 0;
    for (Row row : rows) {
      float left = -1;
      float right = Float.MAX_VALUE;
      for (Word w : row.words) {
        if ((w.x0() + w.x1()) / 2 < place) {
          left = Math.max(left, w.x1());
        } else {
          right = Math.min(right, w.x0());
        }
      }
      if (left >= 0 && right < Float.MAX_VALUE) {
        gaps++;
        wide += right - left > GAP * row.size ? 1 : 0;
      }
    }
    return wide * 10 >= gaps * WIDE;
  }

  /** The middle of the widest part of a strip that the fewest words stand in. */
  private static float freest(int[] covered, int from, int to) {
    int least = Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      least = Math.min(least, covered[i]);
    }
    int best = from;
    int width = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || covered[i] > least) {
        if (i - start > width) {
          width = i - start;
          best = start;
        }
        start = i + 1;
      }
    }
    return best + width / 2f;
  }
}
