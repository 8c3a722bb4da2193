package io.github.kehoach.read.html;

import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.read.text.BrokenLines;
import io.github.kehoach.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** What stands below each other on a page or in a cell: lines and tables. */
final class Flow {

  /** A line or a table. */
  sealed interface Piece permits Line, Table {}

  /**
   * A line.
   *
   * @param text with its spaces
   * @param bold whether all of it is
   * @param gap whether space is left above it
   * @param broken whether only a line break parts it from the line above
   */
  record Line(String text, boolean bold, boolean gap, boolean broken) implements Piece {}

  /** A table. */
  record Table(Grid grid) implements Piece {}

  private List<Piece> pieces = new ArrayList<>();
  private int letters;
  private int lines;
  private boolean hasTable;

  void add(Line line) {
    pieces.add(line);
    letters += line.text().length();
    lines++;
  }

  void add(Grid grid, int size) {
    pieces.add(new Table(grid));
    letters += size;
    hasTable = true;
  }

  /** Adds what another flow holds, which is not used any more. */
  void take(Flow other) {
    if (pieces.isEmpty()) {
      pieces = other.pieces;
    } else {
      pieces.addAll(other.pieces);
    }
    letters += other.letters;
    lines += other.lines;
    hasTable |= other.hasTable;
  }

  List<Piece> pieces() {
    return pieces;
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** How long its text is. */
  int letters() {
    return letters;
  }

  int lines() {
    return lines;
  }

  boolean hasTable() {
    return hasTable;
  }

  /** This flow as the content of a cell: tables in it give their cells in turn. */
  Grid.Cell cell() {
    if (pieces.isEmpty()) {
      return Grid.Cell.EMPTY;
    }
    if (pieces.size() == 1 && pieces.get(0) instanceof Line line) {
      return new Grid.Cell(
          new Paragraph(Normalizer.unplaced(line.text()), line.bold(), false).pieces());
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    BrokenLines lines = new BrokenLines();
    for (Piece piece : pieces) {
      if (piece instanceof Line line) {
        lines.line(line.text(), line.bold(), !line.broken());
      } else if (piece instanceof Table table) {
        paragraphs.addAll(lines.paragraphs());
        lines = new BrokenLines();
        table.grid().rows().forEach(r -> r.cells().forEach(c -> paragraphs.addAll(c.paragraphs())));
      }
    }
    paragraphs.addAll(lines.paragraphs());
    return paragraphs.isEmpty() ? Grid.Cell.EMPTY : new Grid.Cell(paragraphs);
  }
}
