package io.github.kehoach.read.word;

import java.util.List;

/**
 * The columns of a table whose rows have cells of their own widths: the widest row defines them,
 * the cells of the others go to the column that starts nearest to them.
 */
final class DocColumns {

  private final int width;

  /** Where each column starts; empty where no row says so. */
  private final int[] starts;

  private DocColumns(int width, int[] starts) {
    this.width = width;
    this.starts = starts;
  }

  static DocColumns of(List<DocItem.Row> rows) {
    int width = 0;
    int[] starts = {};
    for (DocItem.Row row : rows) {
      int cells = row.cells().size();
      boolean placed = row.edges().length > cells;
      if (cells > width || cells == width && starts.length == 0 && placed) {
        width = cells;
        starts = placed ? row.edges() : new int[0];
      }
    }
    return new DocColumns(width, starts);
  }

  int width() {
    return width;
  }

  /** The column of each cell of a row, ascending. */
  int[] columns(DocItem.Row row) {
    int cells = row.cells().size();
    boolean placed = starts.length >= width && row.edges().length > cells && cells < width;
    int[] columns = new int[cells];
    int next = 0;
    for (int i = 0; i < cells; i++) {
      int column = next;
      // As many columns are left as there are cells still to come.
      int last = width - (cells - i);
      while (placed && column < last && isNearer(column + 1, column, row.edges()[i])) {
        column++;
      }
      columns[i] = column;
      next = column + 1;
    }
    return columns;
  }

  private boolean isNearer(int column, int than, int x) {
    return Math.abs(starts[column] - x) < Math.abs(starts[than] - x);
  }
}
