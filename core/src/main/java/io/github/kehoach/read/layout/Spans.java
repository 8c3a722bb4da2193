package io.github.kehoach.read.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the texts in the first line of a table's head that stand over several columns: in the
 * middle above them, with nothing beside it and a text below it in each.
 */
final class Spans {

  /** Words of one text stand closer than this, in parts of their size. */
  private static final float SPACE = 0.9f;

  /** How far from the middle a text may stand, as a part of the columns' width. */
  private static final float OFF = 0.06f;

  private final float[] gutters;
  private final List<Row> lines;

  /** The last line of each column below the first one; 0 for none. */
  private final int[] last;

  private Spans(List<Row> lines, float[] gutters) {
    this.lines = lines;
    this.gutters = gutters;
    this.last = new int[gutters.length + 1];
    for (int i = 1; i < lines.size(); i++) {
      for (Word w : lines.get(i).words) {
        last[AlignedCells.column(gutters, w)] = i;
      }
    }
  }

  /**
   * A text over several columns.
   *
   * @param from the first of them
   * @param to the last
   */
  record Span(int from, int to) {}

  /**
   * Looks for such texts.
   *
   * @param lines the lines of the head
   * @param gutters where columns part
   * @return the texts, from left to right
   */
  static List<Span> find(List<Row> lines, float[] gutters) {
    Spans spans = new Spans(lines, gutters);
    List<float[]> texts = texts(lines.get(0));
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      float left = i == 0 ? -Float.MAX_VALUE : texts.get(i - 1)[1];
      float right = i + 1 == texts.size() ? Float.MAX_VALUE : texts.get(i + 1)[0];
      Span span = spans.span(texts.get(i), left, right);
      if (span != null) {
        found.add(span);
      }
    }
    return found;
  }

  /** The first column of the text over a column; -1 where there is none. */
  static int place(List<Span> spans, int column) {
    for (Span s : spans) {
      if (s.from() <= column && column <= s.to()) {
        return s.from();
      }
    }
    return -1;
  }

  /** The texts of a line, from where to where each reaches. */
  private static List<float[]> texts(Row line) {
    List<float[]> texts = new ArrayList<>();
    for (Word w : line.words) {
      float[] last = texts.isEmpty() ? null : texts.get(texts.size() - 1);
      if (last != null && w.x0() - last[1] < SPACE * line.size) {
        last[1] = Math.max(last[1], w.x1());
      } else {
        texts.add(new float[] {w.x0(), w.x1()});
      }
    }
    return texts;
  }

  /** The columns that a text stands over the middle of, with nothing beside it; null for one. */
  private @Nullable Span span(float[] text, float left, float right) {
    int first = column(text[0]);
    int end = column(text[1]);
    float middle = (text[0] + text[1]) / 2;
    Span best = null;
    float least = OFF;
    for (int a = first; a >= 0 && last[a] > 0 && extent(a)[0] > left; a--) {
      for (int b = end; b < last.length && last[b] > 0 && extent(b)[1] < right; b++) {
        float x0 = extent(a)[0];
        float x1 = extent(b)[1];
        float off = Math.abs(middle - (x0 + x1) / 2) / (x1 - x0);
        if (b > a && off < least && stands(a, b, first, end)) {
          least = off;
          best = new Span(a, b);
        }
      }
    }
    return best;
  }

  /**
   * Whether columns stand below a text over some of them: where it is only the first line of its
   * own column, and the others are set in the middle beside, they end above its last one.
   */
  private boolean stands(int a, int b, int first, int end) {
    int own = 0;
    int others = 0;
    for (int c = a; c <= b; c++) {
      if (last[c] == 0) {
        return false;
      }
      if (c >= first && c <= end) {
        own = Math.max(own, last[c]);
      } else {
        others = Math.max(others, last[c]);
      }
    }
    return first < end || others >= own;
  }

  private int column(float x) {
    int c = 0;
    while (c < gutters.length && x > gutters[c]) {
      c++;
    }
    return c;
  }

  /** From where to where the lower lines of a column reach. */
  private float[] extent(int column) {
    float[] extent = {Float.MAX_VALUE, -Float.MAX_VALUE};
    for (Row line : lines.subList(1, lines.size())) {
      for (Word w : line.words) {
        if (AlignedCells.column(gutters, w) == column) {
          extent[0] = Math.min(extent[0], w.x0());
          extent[1] = Math.max(extent[1], w.x1());
        }
      }
    }
    return extent;
  }
}
