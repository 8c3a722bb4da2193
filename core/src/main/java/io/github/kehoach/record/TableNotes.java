package io.github.kehoach.record;

import io.github.kehoach.plan.BlockKind;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.structure.RawTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the footnotes of tables. */
final class TableNotes {

  private final List<Passage> blocks;

  /** Where each block stands among all, by its id. */
  private final Map<String, Integer> places = new HashMap<>();

  TableNotes(List<Passage> blocks) {
    this.blocks = blocks;
    blocks.forEach(p -> places.put(p.id(), places.size()));
  }

  /** The footnotes right below a table. */
  List<Passage> below(RawTable table) {
    if (table.rows().isEmpty()) {
      return List.of();
    }
    String last = "";
    for (RawTable.Row row : table.rows()) {
      for (RawTable.Cell cell : row.cells()) {
        for (Passage p : cell.passages()) {
          last = p.id();
        }
      }
    }
    List<Passage> notes = new ArrayList<>();
    int below = places.getOrDefault(last, blocks.size()) + 1;
    for (Passage p : blocks.subList(Math.min(below, blocks.size()), blocks.size())) {
      if (p.kind() != BlockKind.CELL && p.kind() != BlockKind.FURNITURE) {
        if (!isNote(p)) {
          break;
        }
        notes.add(p);
      }
    }
    return notes;
  }

  /** {@code * Số liệu năm 2023}, {@code (*) …}, {@code Ghi chú: (*) …}. */
  private static boolean isNote(Passage p) {
    int star = p.value().indexOf('*');
    return star >= 0 && (star <= 2 || p.folded().startsWith("ghi chú"));
  }
}
