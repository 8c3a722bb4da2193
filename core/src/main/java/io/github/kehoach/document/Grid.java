package io.github.kehoach.document;

import java.util.List;

/**
 * Text laid out in rows and columns: a table, or a layout such as a two-column head.
 *
 * @param rows its rows, top to bottom
 */
public record Grid(List<Row> rows) implements Element {

  /** Copies the rows. */
  public Grid {
    rows = List.copyOf(rows);
  }

  /**
   * How many columns the widest row has.
   *
   * @return the width
   */
  public int width() {
    return rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
  }

  /**
   * A row.
   *
   * @param cells its cells, left to right; cells that a merged one covers are empty
   */
  public record Row(List<Cell> cells) {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param paragraphs its paragraphs, none when it is empty
   */
  public record Cell(List<Paragraph> paragraphs) {

    /** A cell without text. */
    public static final Cell EMPTY = new Cell(List.of());

    /** Copies the paragraphs. */
    public Cell {
      paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Whether the cell holds no text.
     *
     * @return true when it is empty
     */
    public boolean isEmpty() {
      return paragraphs.isEmpty();
    }

    /**
     * The text of the cell on one line.
     *
     * @return its paragraphs joined, or {@code ""}
     */
    public String text() {
      if (paragraphs.size() == 1) {
        return paragraphs.get(0).text().value();
      }
      StringBuilder out = new StringBuilder();
      for (Paragraph p : paragraphs) {
        if (out.length() > 0) {
          out.append(' ');
        }
        out.append(p.text().value());
      }
      return out.toString();
    }
  }
}
