package io.github.kehoach.review;

import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of each cell of a table. A table points at its caption and header, copies
 * included, then at its cells in their order; of each it tells the text, and so the last cell is
 * what the last blocks say.
 */
final class CellBlocks {

  private static final String LEVELS = " / ";

  private CellBlocks() {}

  /**
   * The ids of the blocks of each cell, the header's first. A cell whose blocks cannot be told has
   * none, and neither have those above it.
   *
   * @param table the table
   * @param texts the texts of blocks by their ids
   */
  static List<List<List<String>>> of(Table table, Map<String, String> texts) {
    Set<String> ids = new LinkedHashSet<>();
    for (Provenance p : table.provenance()) {
      if (p.block() != null) {
        ids.add(p.block());
      }
    }
    Deque<String> left = new ArrayDeque<>(ids);
    Deque<List<List<String>>> rows = new ArrayDeque<>();
    boolean known = true;
    for (int r = table.rows().size() - 1; r >= 0; r--) {
      List<String> row = table.rows().get(r);
      List<List<String>> cells = new ArrayList<>();
      for (int c = row.size() - 1; c >= 0; c--) {
        List<String> blocks = known ? last(left, row.get(c), texts) : null;
        known = blocks != null;
        cells.add(0, blocks == null ? List.of() : blocks);
      }
      rows.addFirst(cells);
    }
    rows.addFirst(header(table, left, texts));
    return List.copyOf(rows);
  }

  /** Takes the blocks that a cell's text ends with; null where they say something else. */
  private static @Nullable List<String> last(
      Deque<String> left, String cell, Map<String, String> texts) {
    List<String> blocks = new ArrayList<>();
    String rest = cell;
    while (!rest.isEmpty()) {
      String id = left.peekLast();
      String text = id == null ? "" : texts.getOrDefault(id, "");
      if (text.isEmpty() || !rest.endsWith(text)) {
        return null;
      }
      blocks.add(0, left.removeLast());
      rest = rest.substring(0, rest.length() - text.length()).stripTrailing();
    }
    return blocks;
  }

  /** The blocks of each column's header; those of copies go to the column that says the same. */
  private static List<List<String>> header(
      Table table, Deque<String> left, Map<String, String> texts) {
    List<List<String>> columns = new ArrayList<>();
    List<Set<String>> levels = new ArrayList<>();
    for (String title : table.header()) {
      columns.add(new ArrayList<>());
      Set<String> parts = new LinkedHashSet<>(Arrays.asList(title.split(LEVELS)));
      parts.add(title);
      levels.add(parts);
    }
    for (String id : left) {
      String text = texts.getOrDefault(id, "");
      for (int i = 0; i < columns.size(); i++) {
        if (levels.get(i).contains(text)) {
          columns.get(i).add(id);
        }
      }
    }
    return columns;
  }
}
