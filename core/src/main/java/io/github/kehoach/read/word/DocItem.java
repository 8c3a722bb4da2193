package io.github.kehoach.read.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a story of a binary Word file holds, before its text is decoded. */
sealed interface DocItem {

  /**
   * A paragraph.
   *
   * @param runs its text, its label first
   * @param bold whether all of its text is bold
   * @param gap whether a blank line or a page break stands above it
   */
  record Text(List<Run> runs, boolean bold, boolean gap) implements DocItem {

    /** Copies the runs. */
    public Text {
      runs = List.copyOf(runs);
    }
  }

  /**
   * Characters in one font.
   *
   * @param font its name, or null
   * @param caps whether small letters are printed as capitals
   * @param text the characters
   */
  record Run(@Nullable String font, boolean caps, String text) {}

  /**
   * A table.
   *
   * @param rows its rows
   */
  record Table(List<Row> rows) implements DocItem {

    /** Copies the rows. */
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row.
   *
   * @param cells what each cell holds
   * @param edges where the cells start and end; empty where that is not known
   */
  record Row(List<List<DocItem>> cells, int[] edges) {

    /** Copies the cells. */
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }
}
