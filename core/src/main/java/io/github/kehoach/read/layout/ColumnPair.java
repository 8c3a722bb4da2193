package io.github.kehoach.read.layout;

/** Two columns and the gutter between them, as far as lines have shown them. */
final class ColumnPair {

  /** How well lines that are set around one middle agree. */
  private static final float CENTRED = 14f;

  /** How well lines that are set from one edge agree. */
  private static final float FLUSH = 6f;

  /** Words of one column stand closer, in parts of their size. */
  private static final float UNBROKEN = 1f;

  final Column left = new Column();
  final Column right = new Column();

  /** How many lines stand beside text of the other column. */
  int beside;

  private float from;
  private float to;

  ColumnPair(float from, float to) {
    this.from = from;
    this.to = to;
  }

  /** One of the columns. */
  static final class Column {
    float x0 = Float.MAX_VALUE;
    float x1 = -Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    float widest;
    int lines;
    private float middles;

    private void add(float a, float b, Row row) {
      x0 = Math.min(x0, a);
      x1 = Math.max(x1, b);
      bottom = Math.max(bottom, row.bottom);
      widest = Math.max(widest, (b - a) / row.size);
      middles += (a + b) / 2;
      lines++;
    }

    float middle() {
      return lines == 0 ? 0 : middles / lines;
    }

    /** Whether a line starts where the column's lines start, or stands around their middle. */
    boolean aligns(Row row) {
      return lines == 0
          || Math.abs((row.x0() + row.x1()) / 2 - middle()) < CENTRED
          || Math.abs(row.x0() - x0) < FLUSH;
    }
  }

  float middle() {
    return (from + to) / 2;
  }

  boolean isLeft(Row row) {
    return sides(row)[2] == Float.MAX_VALUE;
  }

  boolean isRight(Row row) {
    return sides(row)[1] == 0;
  }

  void add(Row row) {
    float[] s = sides(row);
    boolean overlaps = s[1] > 0 && s[2] < Float.MAX_VALUE;
    if (s[1] > 0) {
      overlaps |= row.top < right.bottom - 2;
      left.add(s[0], s[1], row);
      from = Math.max(from, s[1]);
    }
    if (s[2] < Float.MAX_VALUE) {
      overlaps |= row.top < left.bottom - 2;
      right.add(s[2], s[3], row);
      to = Math.min(to, s[2]);
    }
    beside += overlaps ? 1 : 0;
  }

  /** What stays free of the gutter when a row is added; negative where the row crosses it. */
  float free(Row row) {
    float[] s = sides(row);
    return Math.min(to, s[2]) - Math.max(from, s[1]);
  }

  /** The gap that a row leaves at the gutter. */
  float gap(Row row) {
    float[] s = sides(row);
    return s[2] - s[1];
  }

  /** The extents of a row's words on both sides: left, right, left, right. */
  private float[] sides(Row row) {
    float middle = middle();
    float[] s = {Float.MAX_VALUE, 0, Float.MAX_VALUE, 0};
    // A line without a gap is of the column that it starts in, however far the gutter reached yet.
    if (row.widestGap() < UNBROKEN * row.size) {
      if (row.x0() < middle && row.x1() < to) {
        return new float[] {row.x0(), row.x1(), Float.MAX_VALUE, 0};
      }
      if (row.x0() > from && row.x1() > middle) {
        return new float[] {Float.MAX_VALUE, 0, row.x0(), row.x1()};
      }
    }
    for (Word w : row.words) {
      int at = (w.x0() + w.x1()) / 2 < middle ? 0 : 2;
      s[at] = Math.min(s[at], w.x0());
      s[at + 1] = Math.max(s[at + 1], w.x1());
    }
    return s;
  }
}
