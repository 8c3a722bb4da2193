package io.github.kehoach.read.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table without ruling lines: where they part, and how the texts of each are set.
 *
 * @param edges where the first one starts, where they part, where the last one ends
 * @param settings how the texts of each are set; null where too few show it
 */
record TableColumns(float[] edges, @Nullable Setting[] settings) {

  /** How far a text may stand from where its column's texts are set, in points. */
  private static final float SAME = 2.5f;

  /** How far a text set as its column is may reach over a gutter, in parts of its size. */
  private static final float OVER = 0.5f;

  /** How many texts that are set as their columns are make up for one that is not. */
  private static final int FOR_ONE = 3;

  /** What part of a column's texts is set as the column is. */
  private static final float MOST = 0.6f;

  /** How far apart the margins of a page and of its back are at most, in points. */
  private static final float MIRRORED = 60;

  /** What the texts of a column have in common. */
  enum Side {
    /** They start at one place. */
    LEFT,
    /** They stand around one place. */
    MIDDLE,
    /** They end at one place. */
    RIGHT;

    float of(float x0, float x1) {
      return this == LEFT ? x0 : this == RIGHT ? x1 : (x0 + x1) / 2;
    }
  }

  /**
   * How a column is set.
   *
   * @param side what its texts have in common
   * @param place where that is
   */
  record Setting(Side side, float place) {}

  /**
   * The columns of a table.
   *
   * @param edges where the first one starts, where they part, where the last one ends
   * @param lines its lines, without the head
   * @return its columns
   */
  static TableColumns of(float[] edges, List<Row> lines) {
    TableColumns bare = new TableColumns(edges, new Setting[edges.length - 1]);
    Setting[] settings = new Setting[bare.count()];
    List<List<float[]>> texts = new ArrayList<>();
    for (int c = 0; c < settings.length; c++) {
      texts.add(new ArrayList<>());
    }
    for (Row line : lines) {
      float[][] extents = bare.extents(line);
      for (int c = 0; c < extents.length; c++) {
        if (extents[c] != null) {
          texts.get(c).add(extents[c]);
        }
      }
    }
    for (int c = 0; c < settings.length; c++) {
      settings[c] = setting(texts.get(c));
    }
    return new TableColumns(edges, settings);
  }

  private static @Nullable Setting setting(List<float[]> texts) {
    Setting best = null;
    int most = 0;
    for (Side side : Side.values()) {
      float[] places = new float[texts.size()];
      for (int i = 0; i < places.length; i++) {
        places[i] = side.of(texts.get(i)[0], texts.get(i)[1]);
      }
      Arrays.sort(places);
      int from = 0;
      for (int i = 0; i < places.length; i++) {
        while (places[i] - places[from] > SAME) {
          from++;
        }
        if (i - from + 1 > most) {
          most = i - from + 1;
          best = new Setting(side, (places[from] + places[i]) / 2);
        }
      }
    }
    return most > 1 && most >= MOST * texts.size() ? best : null;
  }

  /** How many there are. */
  int count() {
    return edges.length - 1;
  }

  /** Where they part. */
  float[] gutters() {
    return Arrays.copyOfRange(edges, 1, edges.length - 1);
  }

  /** The column that the middle of a word stands in. */
  int of(Word w) {
    return AlignedCells.column(gutters(), w);
  }

  /** The same columns farther to the right. */
  TableColumns moved(float shift) {
    float[] there = edges.clone();
    for (int i = 0; i < there.length; i++) {
      there[i] += shift;
    }
    Setting[] moved = new Setting[settings.length];
    for (int c = 0; c < moved.length; c++) {
      Setting s = settings[c];
      moved[c] = s == null ? null : new Setting(s.side(), s.place() + shift);
    }
    return new TableColumns(there, moved);
  }

  /**
   * In how many columns a line has text that is set as they are.
   *
   * @param row the line
   * @return their number; 0 where it has other text: over a gutter, or much set in another way
   */
  int fitting(Row row) {
    int fitting = 0;
    int others = 0;
    float[][] extents = extents(row);
    for (int c = 0; c < extents.length; c++) {
      float[] x = extents[c];
      if (x == null) {
        continue;
      }
      Setting s = settings[c];
      boolean set = s != null && Math.abs(s.side().of(x[0], x[1]) - s.place()) <= SAME;
      float over = set ? OVER * row.size : 0;
      if (c > 0 && x[0] < edges[c] - over || c < count() - 1 && x[1] > edges[c + 1] + over) {
        return 0;
      }
      fitting += set ? 1 : 0;
      others += s == null || set ? 0 : 1;
    }
    return others * FOR_ONE > fitting ? 0 : fitting;
  }

  /** How far to the right columns like these may stand whose line this is: 0 first. */
  float[] shifts(Row row) {
    List<Word> text = AlignedCells.texts(row).get(0);
    float x0 = row.x0();
    float x1 = text.get(text.size() - 1).x1();
    float[] shifts = new float[3];
    int n = 1;
    for (Setting s : Arrays.asList(settings).subList(0, Math.min(2, settings.length))) {
      float shift = s == null ? 0 : s.side().of(x0, x1) - s.place();
      if (shift != 0 && Math.abs(shift) < MIRRORED) {
        shifts[n++] = shift;
      }
    }
    return Arrays.copyOf(shifts, n);
  }

  /** From where to where a line's text reaches in each column. */
  private float[] @Nullable [] extents(Row row) {
    float[][] extents = new float[count()][];
    float[] gutters = gutters();
    for (List<Word> text : AlignedCells.texts(row)) {
      int c = AlignedCells.column(gutters, text);
      float x1 = text.get(text.size() - 1).x1();
      if (extents[c] == null) {
        extents[c] = new float[] {text.get(0).x0(), x1};
      } else {
        extents[c][1] = Math.max(extents[c][1], x1);
      }
    }
    return extents;
  }
}
