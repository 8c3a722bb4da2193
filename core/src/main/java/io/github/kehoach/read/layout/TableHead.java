package io.github.kehoach.read.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head and the columns of a table without ruling lines, by which the table is known again where
 * it goes on: a part with few rows does not show its columns.
 *
 * @param lines its lines
 * @param columns where its columns part
 * @param open whether nothing stands below the table on its page
 */
record TableHead(List<Row> lines, TableColumns columns, boolean open) {

  /** Fewer words than this may come again by chance. */
  private static final int FEW = 3;

  /** How far a word may stand from its place, in points. */
  private static final float SAME = 3f;

  /**
   * What part of its words comes again at least: a page cuts off what its rows have no room for.
   */
  private static final float MOST = 0.8f;

  /** The same, with or without something below the table. */
  TableHead opened(boolean end) {
    return end == open ? this : new TableHead(lines, columns, end);
  }

  /**
   * A head that comes again.
   *
   * @param lines how many lines it has there
   * @param shift how far to the right it stands
   */
  record Copy(int lines, float shift) {}

  /**
   * The copy of this head that starts at a line.
   *
   * @param rows the lines of a page
   * @param at the line
   * @return the copy; null where none is
   */
  @Nullable Copy at(List<Row> rows, int at) {
    if (!opensAs(rows.get(at))) {
      return null;
    }
    List<Word> left = new ArrayList<>();
    lines.forEach(line -> left.addAll(line.words));
    int all = left.size();
    // Pages for printing on both sides have their margins mirrored.
    float shift = rows.get(at).x0() - lines.get(0).x0();
    int to = at;
    while (to < rows.size() && to - at < lines.size() && take(rows.get(to), left, shift)) {
      to++;
    }
    int again = all - left.size();
    if (again < FEW || again < MOST * all || !everyColumn(left)) {
      return null;
    }
    return new Copy(to - at, shift);
  }

  /** Whether a line begins with the word that this head begins with. */
  boolean opensAs(Row row) {
    return !lines.isEmpty() && row.words.get(0).text().equals(lines.get(0).words.get(0).text());
  }

  /** Takes a line's words out of those of the head; false where it has others. */
  private static boolean take(Row row, List<Word> left, float shift) {
    List<Word> rest = new ArrayList<>(left);
    for (Word word : row.words) {
      int i = 0;
      while (i < rest.size() && !isSame(rest.get(i), word, shift)) {
        i++;
      }
      if (i == rest.size()) {
        return false;
      }
      rest.remove(i);
    }
    left.clear();
    left.addAll(rest);
    return true;
  }

  private static boolean isSame(Word ours, Word theirs, float shift) {
    return ours.text().equals(theirs.text()) && Math.abs(theirs.x0() - ours.x0() - shift) <= SAME;
  }

  /** Whether each column with words in the head has some that are not left over. */
  private boolean everyColumn(List<Word> left) {
    int[] words = new int[columns.count()];
    for (Row line : lines) {
      line.words.forEach(w -> words[columns.of(w)]++);
    }
    boolean[] had = new boolean[words.length];
    for (int c = 0; c < words.length; c++) {
      had[c] = words[c] > 0;
    }
    left.forEach(w -> words[columns.of(w)]--);
    for (int c = 0; c < words.length; c++) {
      if (had[c] && words[c] == 0) {
        return false;
      }
    }
    return true;
  }
}
