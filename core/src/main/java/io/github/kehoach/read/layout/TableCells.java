package io.github.kehoach.read.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a page sorted into the cells of a ruled table. */
final class TableCells {

  /** A grid with many fields and next to no text in them is a drawing or a form to fill in. */
  private static final int MANY = 30;

  private static final float FILLED = 0.08f;

  /** A column that is narrower, in points, is the gap of a double line. */
  private static final float NARROW = 6f;

  final Lattice lattice;
  private final @Nullable List<Word>[] words;
  private int filled;

  @SuppressWarnings({"unchecked", "rawtypes"})
  TableCells(Lattice lattice) {
    this.lattice = lattice;
    this.words = (List<Word>[]) new List[lattice.columns() * lattice.rows()];
  }

  /** Takes a word whose middle is in one of the cells. */
  boolean take(Word w) {
    int column = lattice.column((w.x0() + w.x1()) / 2);
    int row = lattice.row((w.top() + w.bottom()) / 2);
    if (column < 0 || row < 0) {
      return false;
    }
    int cell = lattice.cell(row, column);
    List<Word> in = words[cell];
    if (in == null) {
      in = new ArrayList<>();
      words[cell] = in;
      filled++;
    }
    in.add(w);
    return true;
  }

  /** Whether this is a table and no frame, no drawing. */
  boolean isTable() {
    int cells = lattice.count();
    return filled >= 2 && (cells < MANY || filled >= FILLED * cells);
  }

  Item.Cells write(int page, PlacedText text) {
    boolean[] kept = keptColumns();
    List<List<List<Line>>> rows = new ArrayList<>();
    for (int r = 0; r < lattice.rows(); r++) {
      List<List<Line>> row = new ArrayList<>();
      boolean empty = true;
      for (int c = 0; c < lattice.columns(); c++) {
        int field = r * lattice.columns() + c;
        List<Word> in = lattice.cell(r, c) == field ? words[field] : null;
        if (kept[c]) {
          row.add(in == null ? List.of() : lines(in, page, text));
        }
        empty &= in == null;
      }
      if (!empty || lattice.ys[r + 1] - lattice.ys[r] > NARROW) {
        rows.add(row);
      }
    }
    float[] edges = new float[1 + lattice.columns()];
    int n = 0;
    for (int c = 0; c < lattice.columns(); c++) {
      if (kept[c]) {
        edges[n++] = lattice.xs[c];
      }
    }
    edges[n++] = lattice.right();
    return new Item.Cells(
        page, Arrays.copyOf(edges, n), lattice.top(), lattice.bottom(), rows, Item.Kind.RULED);
  }

  private boolean[] keptColumns() {
    boolean[] kept = new boolean[lattice.columns()];
    for (int c = 0; c < kept.length; c++) {
      kept[c] = lattice.xs[c + 1] - lattice.xs[c] > NARROW;
      for (int r = 0; r < lattice.rows() && !kept[c]; r++) {
        kept[c] = words[r * lattice.columns() + c] != null;
      }
    }
    return kept;
  }

  /** Words as lines from top to bottom, written into the running text. */
  static List<Line> lines(List<Word> words, int page, PlacedText text) {
    List<Line> lines = new ArrayList<>();
    for (Row row : Row.rows(words)) {
      lines.add(Line.write(row, page, text));
    }
    return lines;
  }
}
