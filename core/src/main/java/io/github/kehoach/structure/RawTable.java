package io.github.kehoach.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose pieces are joined and whose header is known.
 *
 * @param id {@code t1}
 * @param caption a title of its own, or null
 * @param appendix label of its appendix, or null in the body
 * @param section path of the section that it stands in, or null
 * @param headings what stands above it: its appendix's title, then the headings of its sections,
 *     innermost first
 * @param header one string a column
 * @param headerPlaces the passages of each of these
 * @param rows body rows, as wide as the header
 * @param headerCells passages of the caption, the header and its copies
 * @param cutRows rows that had more or fewer cells than the header
 */
public record RawTable(
    String id,
    @Nullable Passage caption,
    @Nullable String appendix,
    @Nullable String section,
    List<Heading> headings,
    List<String> header,
    List<List<Passage>> headerPlaces,
    List<Row> rows,
    List<Passage> headerCells,
    List<CutRow> cutRows) {

  /** Copies the lists. */
  public RawTable {
    headings = List.copyOf(headings);
    header = List.copyOf(header);
    headerPlaces = List.copyOf(headerPlaces);
    rows = List.copyOf(rows);
    headerCells = List.copyOf(headerCells);
    cutRows = List.copyOf(cutRows);
  }

  /**
   * A title above the table.
   *
   * @param text on one line
   * @param passages the blocks that hold it
   */
  public record Heading(String text, List<Passage> passages) {

    /** Copies the list. */
    public Heading {
      passages = List.copyOf(passages);
    }
  }

  /**
   * A row that was fitted to the header.
   *
   * @param row its index
   * @param cells how many cells it had
   */
  public record CutRow(int row, int cells) {}

  /**
   * A row.
   *
   * @param cells one for each column
   */
  public record Row(List<Cell> cells) {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }

    /**
     * The text of a cell.
     *
     * @param column its index
     * @return its text, or {@code ""}
     */
    public String text(int column) {
      return column < 0 ? "" : cells.get(column).text();
    }
  }

  /**
   * A cell.
   *
   * @param text on one line
   * @param passages the blocks that hold it
   */
  public record Cell(String text, List<Passage> passages) {

    /** A cell without text. */
    public static final Cell EMPTY = new Cell("", List.of());

    /** Copies the list. */
    public Cell {
      passages = List.copyOf(passages);
    }
  }
}
