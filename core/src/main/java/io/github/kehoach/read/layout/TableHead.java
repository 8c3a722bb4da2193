package io.github.kehoach.read.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table without ruling lines, by which the table is known again where it goes on: a
 * part with few rows does not show its columns.
 *
 * @param lines its lines
 * @param gutters where its columns part
 */
record TableHead(List<Row> lines, float[] gutters) {

  /** Fewer words than this may come again by chance. */
  private static final int FEW = 3;

  /** How far a word may stand from its place, in points. */
  private static final float SAME = 3f;

  /**
   * Where the columns part of the table that starts with this head at a line.
   *
   * @param rows the lines of a page
   * @param at the line
   * @return the gutters there; null where no such head is
   */
  float @Nullable [] at(List<Row> rows, int at) {
    if (at + lines.size() > rows.size() || words() < FEW) {
      return null;
    }
    // Pages for printing on both sides have their margins mirrored.
    float shift = rows.get(at).x0() - lines.get(0).x0();
    for (int i = 0; i < lines.size(); i++) {
      List<Word> ours = lines.get(i).words;
      List<Word> theirs = rows.get(at + i).words;
      if (ours.size() != theirs.size()) {
        return null;
      }
      for (int k = 0; k < ours.size(); k++) {
        Word a = ours.get(k);
        Word b = theirs.get(k);
        if (!a.text().equals(b.text()) || Math.abs(b.x0() - a.x0() - shift) > SAME) {
          return null;
        }
      }
    }
    float[] there = gutters.clone();
    for (int i = 0; i < there.length; i++) {
      there[i] += shift;
    }
    return there;
  }

  private int words() {
    return lines.stream().mapToInt(l -> l.words.size()).sum();
  }
}
