package io.github.kehoach.read.word;

import io.github.kehoach.document.Element;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * A table while its rows are still coming. Its rows do not share a grid of columns: each says where
 * its own cells start and end, and the grid is what they have in common.
 */
final class DocTable {

  /** What widths are rounded to, in twentieths of a point, so that rows that touch do meet. */
  private static final int ROUND = 20;

  private final List<Row> rows = new ArrayList<>();
  private List<List<Element>> cells = new ArrayList<>();
  private Flow cell = new Flow();

  private record Row(List<List<Element>> cells, int[] edges) {}

  /** What the open cell holds so far. */
  Flow cell() {
    return cell;
  }

  void endCell() {
    cells.add(cell.elements());
    cell = new Flow();
  }

  /**
   * Ends a row; text behind its last cell's end is in a cell whose mark was lost.
   *
   * @param edges where its cells start and end, in twentieths of a point; none where unknown
   */
  void endRow(int[] edges) {
    if (!cell.isEmpty()) {
      endCell();
    }
    if (!cells.isEmpty()) {
      rows.add(new Row(cells, placed(cells.size(), edges)));
      cells = new ArrayList<>();
    }
    cell = new Flow();
  }

  /** Edges that go up and are as many as the row has, or none. */
  private static int[] placed(int cells, int[] edges) {
    if (edges.length <= cells) {
      return new int[0];
    }
    int[] placed = new int[cells + 1];
    for (int i = 0; i <= cells; i++) {
      placed[i] = Math.floorDiv(edges[i] + ROUND / 2, ROUND);
      if (i > 0 && placed[i] <= placed[i - 1]) {
        return new int[0];
      }
    }
    return placed;
  }

  /** Ends the table: its grid, or what it frames. */
  List<Element> finish(Meter meter) throws UnreadableException {
    endRow(new int[0]);
    TreeSet<Integer> all = new TreeSet<>();
    rows.forEach(r -> Arrays.stream(r.edges()).forEach(all::add));
    boolean known = rows.stream().allMatch(r -> r.edges().length > 0);
    int[] edges = all.stream().mapToInt(Integer::intValue).toArray();
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; known && i + 1 < edges.length; i++) {
      widths.add((edges[i + 1] - edges[i]) * ROUND);
    }
    TableBuilder table = new TableBuilder(widths, meter);
    for (Row row : rows) {
      table.row();
      if (known) {
        table.leave(Arrays.binarySearch(edges, row.edges()[0]));
      }
      for (int i = 0; i < row.cells().size(); i++) {
        table.cell(known ? span(edges, row.edges(), i) : 1, row.cells().get(i));
      }
    }
    return table.finish();
  }

  private static int span(int[] edges, int[] own, int cell) {
    return Arrays.binarySearch(edges, own[cell + 1]) - Arrays.binarySearch(edges, own[cell]);
  }
}
