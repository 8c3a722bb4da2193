package io.github.kehoach.read.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words that stand side by side on one line of the page, from left to right. */
final class Row {

  /** How far apart baselines of one line may be, in parts of the letters' size. */
  private static final float SAME_LINE = 0.35f;

  final List<Word> words = new ArrayList<>();
  float baseline;
  float top = Float.MAX_VALUE;
  float bottom = -Float.MAX_VALUE;
  float size;

  private Row(Word first) {
    baseline = first.baseline();
    size = first.size();
    add(first);
  }

  private void add(Word w) {
    words.add(w);
    top = Math.min(top, w.top());
    bottom = Math.max(bottom, w.bottom());
    if (w.size() > size) {
      size = w.size();
      baseline = w.baseline();
    }
  }

  float x0() {
    return words.get(0).x0();
  }

  float x1() {
    float right = 0;
    for (Word w : words) {
      right = Math.max(right, w.x1());
    }
    return right;
  }

  /** The widest gap between its words. */
  float widestGap() {
    float widest = 0;
    float right = x0();
    for (Word w : words) {
      widest = Math.max(widest, w.x0() - right);
      right = Math.max(right, w.x1());
    }
    return widest;
  }

  /** Whether the row is a figure by itself, between dashes perhaps: a page number at its place. */
  boolean isFigure() {
    int figures = 0;
    for (Word w : words) {
      for (int i = 0; i < w.text().length(); i++) {
        char c = w.text().charAt(i);
        if (c >= '0' && c <= '9') {
          figures++;
        } else if ("-–—/().".indexOf(c) < 0) {
          return false;
        }
      }
    }
    return figures > 0 && figures <= 8;
  }

  /** Words as rows, from top to bottom. */
  static List<Row> rows(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::baseline));
    List<Row> rows = new ArrayList<>();
    Row open = null;
    for (Word w : sorted) {
      if (open != null && isSameLine(open, w)) {
        open.add(w);
      } else {
        open = new Row(w);
        rows.add(open);
      }
    }
    lowerRaised(rows);
    for (Row row : rows) {
      row.words.sort(Comparator.comparingDouble(Word::x0));
    }
    return rows;
  }

  private static boolean isSameLine(Row row, Word w) {
    return w.baseline() - row.baseline <= SAME_LINE * Math.max(row.size, w.size());
  }

  /** A row of small raised letters belongs to the line that it stands in. */
  private static void lowerRaised(List<Row> rows) {
    for (int i = rows.size() - 2; i >= 0; i--) {
      Row raised = rows.get(i);
      Row line = rows.get(i + 1);
      float middle = (raised.top + raised.bottom) / 2;
      if (raised.size <= 0.8f * line.size
          && middle > line.top
          && line.baseline - raised.baseline < 0.7f * line.size
          && raised.words.stream().allMatch(w -> line.touches(w))) {
        raised.words.forEach(line.words::add);
        rows.remove(i);
      }
    }
  }

  private boolean touches(Word raised) {
    for (Word w : words) {
      float gap = raised.x0() - w.x1();
      if (gap > -0.3f * size && gap < 0.4f * size) {
        return true;
      }
    }
    return false;
  }
}
