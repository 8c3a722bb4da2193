package io.github.kehoach.read.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds a label that was printed over a page: several short lines in far smaller letters than the
 * text's, most of which give a name, a colon and a value. Digital signatures leave such labels
 * where the mark was made part of the page.
 */
final class SmallPrint {

  /** How much smaller its letters are. */
  private static final float SMALL = 0.65f;

  /** What part of the page it is at most. */
  private static final float PART = 0.3f;

  private static final int LINES = 3;

  /** In which of its first words a line's colon stands. */
  private static final int NAME = 4;

  private SmallPrint() {}

  /** The words of such labels, line by line. */
  static List<Row> find(List<Word> words) {
    float usual = usualSize(words);
    List<Word> small = new ArrayList<>();
    for (Word w : words) {
      if (w.size() <= SMALL * usual && !w.raised()) {
        small.add(w);
      }
    }
    if (small.size() < 2 * LINES || small.size() > PART * words.size()) {
      return List.of();
    }
    List<Row> rows = Row.rows(small);
    List<Row> found = new ArrayList<>();
    int from = 0;
    while (from < rows.size()) {
      int to = from + 1;
      while (to < rows.size() && follows(rows.get(to - 1), rows.get(to))) {
        to++;
      }
      List<Row> block = rows.subList(from, to);
      long named = block.stream().filter(SmallPrint::isNamed).count();
      if (block.size() >= LINES && named * 2 > block.size()) {
        found.addAll(block);
      }
      from = to;
    }
    return found;
  }

  /** The words without those of some rows. */
  static List<Word> without(List<Word> words, List<Row> rows) {
    if (rows.isEmpty()) {
      return words;
    }
    Set<Word> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    rows.forEach(r -> taken.addAll(r.words));
    return words.stream().filter(w -> !taken.contains(w)).toList();
  }

  /** The size, to half a point, of most letters. */
  private static float usualSize(List<Word> words) {
    int[] letters = new int[200];
    int most = 0;
    for (Word w : words) {
      int size = Math.min(letters.length - 1, Math.round(2 * w.size()));
      letters[size] += w.text().length();
      most = letters[size] > letters[most] ? size : most;
    }
    return most / 2f;
  }

  private static boolean follows(Row above, Row row) {
    return row.top - above.bottom < row.size && Math.abs(row.x0() - above.x0()) < 3 * row.size;
  }

  private static boolean isNamed(Row row) {
    for (Word w : row.words.subList(0, Math.min(NAME, row.words.size()))) {
      if (w.text().indexOf(':') > 0) {
        return true;
      }
    }
    return false;
  }
}
