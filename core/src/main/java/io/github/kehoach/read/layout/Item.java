package io.github.kehoach.read.layout;

import java.util.List;

/** A piece of a page in reading order. */
sealed interface Item {

  /**
   * A line of running text.
   *
   * @param line the line
   */
  record Text(Line line) implements Item {}

  /**
   * A line that is no text of the document.
   *
   * @param line the line
   */
  record Aside(Line line) implements Item {}

  /**
   * Text in columns: a part of a table, or a layout.
   *
   * @param page from 1
   * @param edges where its columns start and the last one ends
   * @param top upper edge
   * @param bottom lower edge
   * @param rows for each row, for each column, the lines of the cell; a cell that another one
   *     covers has none
   * @param kind what shows the columns
   */
  record Cells(
      int page, float[] edges, float top, float bottom, List<List<List<Line>>> rows, Kind kind)
      implements Item {

    /** Whether it is a table; else a layout of one row. */
    boolean table() {
      return kind != Kind.LAYOUT;
    }
  }

  /** What shows the columns of {@link Cells}. */
  enum Kind {
    /** Lines: a table. */
    RULED,
    /** Gutters alone: a table. */
    ALIGNED,
    /** A gutter between two blocks of text. */
    LAYOUT
  }
}
