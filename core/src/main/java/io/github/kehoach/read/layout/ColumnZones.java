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

  /** What of it must stay free over all lines. */
  private static final float FREE = 5f;

  /** How far apart lines of one column may stand, in lines; a signature leaves more room. */
  private static final float NEAR = 2.2f;

  private static final float FAR = 130f;

  /** How well lines of one column are aligned. */
  private static final float ALIGNED = 16f;

  private final List<Row> rows;

  private ColumnZones(List<Row> rows) {
    this.rows = rows;
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

  /** The gutter and the extents of the columns beside it. */
  private static final class Shape {
    float left = Float.MAX_VALUE;
    float a;
    float b;
    float right;
    float leftBottom = -Float.MAX_VALUE;
    float rightBottom = -Float.MAX_VALUE;
    float widestLeft;
    float widestRight;
    int lefts;
    int rights;
    int beside;

    void add(Row row) {
      float middle = (a + b) / 2;
      float l0 = Float.MAX_VALUE;
      float l1 = -Float.MAX_VALUE;
      float r0 = Float.MAX_VALUE;
      float r1 = -Float.MAX_VALUE;
      for (Word w : row.words) {
        if ((w.x0() + w.x1()) / 2 < middle) {
          l0 = Math.min(l0, w.x0());
          l1 = Math.max(l1, w.x1());
        } else {
          r0 = Math.min(r0, w.x0());
          r1 = Math.max(r1, w.x1());
        }
      }
      boolean overlaps = false;
      if (l0 < Float.MAX_VALUE) {
        left = Math.min(left, l0);
        a = Math.max(a, l1);
        widestLeft = Math.max(widestLeft, (l1 - l0) / row.size);
        overlaps = r0 < Float.MAX_VALUE || row.top < rightBottom - 2;
        lefts++;
      }
      if (r0 < Float.MAX_VALUE) {
        right = Math.max(right, r1);
        b = Math.min(b, r0);
        widestRight = Math.max(widestRight, (r1 - r0) / row.size);
        overlaps |= row.top < leftBottom - 2;
        rights++;
      }
      leftBottom = l0 < Float.MAX_VALUE ? Math.max(leftBottom, row.bottom) : leftBottom;
      rightBottom = r0 < Float.MAX_VALUE ? Math.max(rightBottom, row.bottom) : rightBottom;
      beside += overlaps ? 1 : 0;
    }
  }

  private @Nullable Zone at(int i, int first) {
    Shape shape = seed(i);
    if (shape == null) {
      return null;
    }
    int from = i;
    while (from > first && joinsAbove(shape, rows.get(from - 1), rows.get(from))) {
      from--;
      shape.add(rows.get(from));
    }
    int to = i + 1;
    while (to < rows.size() && joins(shape, rows.get(to))) {
      shape.add(rows.get(to));
      to++;
    }
    boolean sound =
        shape.lefts >= 2
            && shape.rights >= 2
            && shape.beside >= 2
            && shape.widestLeft >= 4
            && shape.widestRight >= 4;
    return sound ? new Zone(from, to, (shape.a + shape.b) / 2) : null;
  }

  /** A row with a wide gap, or one beside which another stands a little lower. */
  private @Nullable Shape seed(int i) {
    Row row = rows.get(i);
    float best = GUTTER * row.size;
    Shape shape = null;
    float right = row.words.get(0).x1();
    for (int k = 1; k < row.words.size(); k++) {
      float gap = row.words.get(k).x0() - right;
      if (gap > best) {
        best = gap;
        shape = new Shape();
        shape.a = right;
        shape.b = row.words.get(k).x0();
      }
      right = Math.max(right, row.words.get(k).x1());
    }
    if (shape == null && i + 1 < rows.size()) {
      Row next = rows.get(i + 1);
      if (next.top < row.bottom - 0.3f * row.size) {
        if (next.x0() > row.x1() + best) {
          shape = new Shape();
          shape.a = row.x1();
          shape.b = next.x0();
        } else if (row.x0() > next.x1() + best) {
          shape = new Shape();
          shape.a = next.x1();
          shape.b = row.x0();
        }
      }
    }
    if (shape != null) {
      shape.add(row);
    }
    return shape;
  }

  /** The free part of the gutter when a row is added; negative where it crosses it. */
  private static float free(Shape shape, Row row) {
    float middle = (shape.a + shape.b) / 2;
    float a = shape.a;
    float b = shape.b;
    for (Word w : row.words) {
      if ((w.x0() + w.x1()) / 2 < middle) {
        a = Math.max(a, w.x1());
      } else {
        b = Math.min(b, w.x0());
      }
    }
    return b - a;
  }

  private static boolean isLeft(Shape shape, Row row) {
    return row.x1() <= (shape.a + shape.b) / 2;
  }

  private static boolean isRight(Shape shape, Row row) {
    return row.x0() >= (shape.a + shape.b) / 2;
  }

  private boolean joins(Shape shape, Row row) {
    if (free(shape, row) < FREE) {
      return false;
    }
    if (isLeft(shape, row)) {
      return row.top - shape.leftBottom < NEAR * row.size && aligns(row, shape.left, shape.a);
    }
    if (isRight(shape, row)) {
      return row.top - shape.rightBottom < FAR && aligns(row, shape.b, shape.right);
    }
    return row.top - Math.max(shape.leftBottom, shape.rightBottom) < NEAR * row.size
        && gapOf(shape, row) > GUTTER * 0.8f * row.size;
  }

  private static float gapOf(Shape shape, Row row) {
    float middle = (shape.a + shape.b) / 2;
    float l = -Float.MAX_VALUE;
    float r = Float.MAX_VALUE;
    for (Word w : row.words) {
      if ((w.x0() + w.x1()) / 2 < middle) {
        l = Math.max(l, w.x1());
      } else {
        r = Math.min(r, w.x0());
      }
    }
    return r - l;
  }

  /** A line above the first that shows the gutter: at the same height, or of the right column. */
  private static boolean joinsAbove(Shape shape, Row row, Row below) {
    if (free(shape, row) < FREE) {
      return false;
    }
    boolean overlaps = row.bottom > below.top + 0.3f * row.size;
    boolean near = below.top - row.bottom < (NEAR - 1) * row.size;
    if (isLeft(shape, row)) {
      return overlaps;
    }
    if (isRight(shape, row)) {
      return overlaps || near && aligns(row, shape.b, shape.right);
    }
    return near && gapOf(shape, row) > GUTTER * 0.8f * row.size;
  }

  /** Whether a line is set like a column: from its left edge, or around its middle. */
  private static boolean aligns(Row row, float left, float right) {
    float middle = (left + right) / 2;
    return Math.abs((row.x0() + row.x1()) / 2 - middle) < 2 * ALIGNED
        || Math.abs(row.x0() - left) < ALIGNED;
  }
}
