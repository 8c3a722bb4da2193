package io.github.kehoach.structure;

import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.plan.BlockKind;
import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands out passages in document order. One for each call. */
final class Passages {

  private final List<Passage> all = new ArrayList<>();

  Passage add(Paragraph p, BlockKind kind) {
    Passage passage =
        new Passage(
            "b" + (all.size() + 1),
            kind,
            p.text(),
            Folding.fold(p.text()),
            p.bold(),
            p.gapBefore());
    all.add(passage);
    return passage;
  }

  void add(Furniture f) {
    add(new Paragraph(f.text(), false, false), BlockKind.FURNITURE);
  }

  /** The cells of a grid, row by row, as passages; columns first for reading side by side. */
  List<Passage> addLayout(Grid grid, BlockKind kind) {
    List<List<Passage>> columns = new ArrayList<>();
    for (int c = 0; c < grid.width(); c++) {
      columns.add(new ArrayList<>());
    }
    for (Grid.Row row : grid.rows()) {
      for (int c = 0; c < row.cells().size(); c++) {
        for (Paragraph p : row.cells().get(c).paragraphs()) {
          columns.get(c).add(add(p, kind));
        }
      }
    }
    return columns.stream().flatMap(List::stream).toList();
  }

  @Nullable Passage last() {
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }

  List<Passage> all() {
    return List.copyOf(all);
  }
}
