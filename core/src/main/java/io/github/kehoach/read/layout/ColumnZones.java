package io.github.kehoach.read.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where text stands in two columns beside each other: the head of a document, its recipients
 * and signature. The columns are told by the gutter between them, which no line crosses.
 */
final class ColumnZones {

  /** The narrowest gap that may be a gutter, in parts of the letters' size. */
  private static final float GUTTER = 1.2f;

  /** What of it must stay free over all lines, in points. */
  private static final float FREE = 5f;

  /** How far apart lines of one column may stand, in lines. */
  private static final float NEAR = 2.2f;

  /** A signature leaves more room, in points. */
  private static final float FAR = 130f;

  /** The narrowest column, in letters. */
  private static final float NARROW = 4f;

  private final List<Row> rows;
  private final float middle;

  private ColumnZones(List<Row> rows) {
    this.rows = rows;
    float x0 = Float.MAX_VALUE;
    float x1 = 0;
    for (Row row : rows) {
      x0 = Math.min(x0, row.x0());
      x1 = Math.max(x1, row.x1());
    }
    this.middle = (x0 + x1) / 2;
  }

  /**
   * A zone.
   *
   * @param from index of its first row
   * @param to one past the index of its last row
   * @param gutter where its columns part
   */
  record Zone(int from, int to, float gutter) {}

  static List<Zone> find(List<Row> rows) {
    ColumnZones finder = new ColumnZones(rows);
    List<Zone> zones = new ArrayList<>();
    int i = 0;
    while (i < rows.size()) {
      Zone zone = finder.at(i, zones.isEmpty() ? 0 : zones.get(zones.size() - 1).to());
      if (zone != null) {
        zones.add(zone);
        i = zone.to();
      } else {
        i++;
      }
    }
    return zones;
  }

  private @Nullable Zone at(int i, int first) {
    ColumnPair pair = seed(i);
    if (pair == null) {
      return null;
    }
    int from = i;
    while (from > first && joinsAbove(pair, rows.get(from - 1), rows.get(from))) {
      from--;
      pair.add(rows.get(from));
    }
    int to = i + 1;
    while (to < rows.size() && joins(pair, rows.get(to))) {
      pair.add(rows.get(to));
      to++;
    }
    boolean sound =
        pair.left.lines >= 2
            && pair.right.lines >= 2
            && pair.beside >= 2
            && pair.left.widest >= NARROW
            && pair.right.widest >= NARROW;
    return sound ? new Zone(from, to, pair.middle()) : null;
  }

  /** A row with a wide gap, or one beside which another stands a little lower. */
  private @Nullable ColumnPair seed(int i) {
    Row row = rows.get(i);
    float best = GUTTER * row.size;
    ColumnPair pair = null;
    float right = row.words.get(0).x1();
    for (int k = 1; k < row.words.size(); k++) {
      float gap = row.words.get(k).x0() - right;
      if (gap > best) {
        best = gap;
        pair = new ColumnPair(right, row.words.get(k).x0());
      }
      right = Math.max(right, row.words.get(k).x1());
    }
    if (pair == null && i + 1 < rows.size()) {
      Row next = rows.get(i + 1);
      if (next.top < row.bottom - 0.3f * row.size) {
        if (next.x0() > row.x1() + best) {
          pair = new ColumnPair(row.x1(), next.x0());
        } else if (row.x0() > next.x1() + best) {
          pair = new ColumnPair(next.x1(), row.x0());
        }
      }
    }
    if (pair != null) {
      pair.add(row);
    }
    return pair;
  }

  private boolean joins(ColumnPair pair, Row row) {
    if (pair.free(row) < FREE) {
      return false;
    }
    float size = row.size;
    if (pair.isLeft(row)) {
      return row.top - pair.left.bottom < NEAR * size && fits(pair.left, row);
    }
    if (pair.isRight(row)) {
      return row.top - pair.right.bottom < FAR && fits(pair.right, row);
    }
    return row.top - Math.max(pair.left.bottom, pair.right.bottom) < NEAR * size
        && pair.gap(row) > 0.8f * GUTTER * size;
  }

  /** A line above the first that shows the gutter: at the same height, or of the right column. */
  private boolean joinsAbove(ColumnPair pair, Row row, Row below) {
    if (pair.free(row) < FREE) {
      return false;
    }
    boolean overlaps = row.bottom > below.top + 0.3f * row.size;
    boolean near = below.top - row.bottom < (NEAR - 1) * row.size;
    if (pair.isLeft(row)) {
      return overlaps && fits(pair.left, row);
    }
    if (pair.isRight(row)) {
      return near && fits(pair.right, row);
    }
    return near && pair.gap(row) > 0.8f * GUTTER * row.size;
  }

  /** Whether a line is set like its column; one around the middle of the page is a title. */
  private boolean fits(ColumnPair.Column column, Row row) {
    boolean titled =
        Math.abs((row.x0() + row.x1()) / 2 - middle) < 8 && Math.abs(column.middle() - middle) > 16;
    return !titled && column.aligns(row);
  }
}
