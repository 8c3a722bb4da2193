package io.github.kehoach.read.word;

import java.util.ArrayList;
import java.util.List;

/** A table while its rows are still coming. */
final class DocTable {

  private static final int[] UNKNOWN = {};

  private final List<DocItem.Row> rows = new ArrayList<>();
  private List<List<DocItem>> cells = new ArrayList<>();
  private List<DocItem> cell = new ArrayList<>();

  void add(DocItem item) {
    cell.add(item);
  }

  void endCell() {
    cells.add(cell);
    cell = new ArrayList<>();
  }

  /** Ends a row; text behind its last cell's end is a cell whose mark was lost. */
  void endRow(int[] edges) {
    if (!cell.isEmpty()) {
      endCell();
    }
    if (!cells.isEmpty()) {
      rows.add(new DocItem.Row(cells, edges));
      cells = new ArrayList<>();
    }
  }

  DocItem.Table finish() {
    endRow(UNKNOWN);
    return new DocItem.Table(rows);
  }
}
