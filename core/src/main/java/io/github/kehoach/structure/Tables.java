package io.github.kehoach.structure;

import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.plan.BlockKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the pieces of tables, finds their headers and drops the copies of these. */
final class Tables {

  private final Passages passages;
  private final List<RawTable> found = new ArrayList<>();

  Tables(Passages passages) {
    this.passages = passages;
  }

  List<RawTable> all() {
    return List.copyOf(found);
  }

  int count() {
    return found.size();
  }

  /** The tables behind the first ones. */
  List<RawTable> since(int first) {
    return List.copyOf(found.subList(first, found.size()));
  }

  /** Rows of pieces that have become passages. */
  private record Piece(List<List<RawTable.Cell>> rows, int width) {}

  /**
   * Adds grids that stand in a row.
   *
   * @return paragraphs of grids that are no tables: frames with a single row or column
   */
  List<Paragraph> add(
      List<Element> pieces,
      @Nullable Passage above,
      @Nullable String appendix,
      @Nullable String section,
      List<RawTable.Heading> headings) {
    List<Paragraph> loose = new ArrayList<>();
    List<Piece> run = new ArrayList<>();
    for (Element e : pieces) {
      if (e instanceof Furniture f) {
        passages.add(f);
      } else if (e instanceof Grid grid) {
        if (run.isEmpty() && (grid.width() < 2 || grid.rows().size() < 2)) {
          grid.rows().forEach(r -> r.cells().forEach(c -> loose.addAll(c.paragraphs())));
          continue;
        }
        Piece piece = piece(grid);
        if (!run.isEmpty() && !continues(run.get(0), piece)) {
          table(run, above, appendix, section, headings);
          run.clear();
        }
        run.add(piece);
      }
    }
    if (!run.isEmpty()) {
      table(run, above, appendix, section, headings);
    }
    return loose;
  }

  private Piece piece(Grid grid) {
    List<List<RawTable.Cell>> rows = new ArrayList<>();
    int width = 0;
    for (Grid.Row row : grid.rows()) {
      List<RawTable.Cell> cells = new ArrayList<>();
      int filled = 0;
      for (Grid.Cell cell : row.cells()) {
        List<Passage> own = new ArrayList<>();
        for (Paragraph p : cell.paragraphs()) {
          own.add(passages.add(p, BlockKind.CELL));
        }
        cells.add(own.isEmpty() ? RawTable.Cell.EMPTY : new RawTable.Cell(cell.text(), own));
        filled += own.isEmpty() ? 0 : 1;
      }
      if (filled > 0) {
        rows.add(cells);
        width = Math.max(width, cells.size());
      }
    }
    return new Piece(rows, width);
  }

  private static List<String> texts(List<RawTable.Cell> row) {
    return row.stream().map(RawTable.Cell::text).toList();
  }

  private static boolean continues(Piece first, Piece next) {
    if (first.rows().isEmpty() || next.rows().isEmpty()) {
      return true;
    }
    return first.width() == next.width()
        || HeaderRows.repeats(
            texts(next.rows().get(0)), HeaderRows.keys(texts(first.rows().get(0))));
  }

  private void table(
      List<Piece> pieces,
      @Nullable Passage above,
      @Nullable String appendix,
      @Nullable String section,
      List<RawTable.Heading> headings) {
    List<List<RawTable.Cell>> rows = new ArrayList<>();
    pieces.forEach(p -> rows.addAll(p.rows()));
    if (rows.isEmpty()) {
      return;
    }
    Passage caption = above;
    List<Passage> headerCells = new ArrayList<>();
    int at = 0;
    if (rows.size() > 2 && rows.get(0).size() > 1 && isTitleRow(rows.get(0))) {
      caption = rows.get(0).get(0).passages().get(0);
      rows.get(0).forEach(c -> headerCells.addAll(c.passages()));
      at = 1;
    }
    List<String> first = texts(rows.get(at));
    List<List<Passage>> places = HeaderRows.places(rows.get(at), List.of());
    rows.get(at).forEach(c -> headerCells.addAll(c.passages()));
    at++;
    List<String> header = first;
    List<String> second = List.of();
    if (at < rows.size() && HeaderRows.isSecond(first, texts(rows.get(at)))) {
      second = texts(rows.get(at));
      rows.get(at).forEach(c -> headerCells.addAll(c.passages()));
      header = HeaderRows.merge(first, second);
      places = HeaderRows.places(rows.get(at - 1), rows.get(at));
      at++;
    }
    while (header.size() > 1
        && header.get(header.size() - 1).isEmpty()
        && emptyBelow(rows, at, header.size() - 1)) {
      header = header.subList(0, header.size() - 1);
      places = places.subList(0, header.size());
    }
    List<String> firstKeys = HeaderRows.keys(first);
    List<String> secondKeys = HeaderRows.keys(second);
    List<RawTable.Row> body = new ArrayList<>();
    List<RawTable.CutRow> cut = new ArrayList<>();
    boolean afterHeader = false;
    for (; at < rows.size(); at++) {
      List<String> texts = texts(rows.get(at));
      boolean copy = HeaderRows.repeats(texts, firstKeys);
      if (copy
          || HeaderRows.isColumnNumbers(texts)
          || (afterHeader && !second.isEmpty() && HeaderRows.repeats(texts, secondKeys))) {
        afterHeader = copy;
        rows.get(at).forEach(c -> headerCells.addAll(c.passages()));
        continue;
      }
      afterHeader = false;
      List<RawTable.Cell> cells = fit(rows.get(at), header.size());
      if (isCut(rows.get(at), header.size())) {
        cut.add(new RawTable.CutRow(body.size(), rows.get(at).size()));
      }
      body.add(new RawTable.Row(cells));
    }
    found.add(
        new RawTable(
            "t" + (found.size() + 1),
            caption,
            appendix,
            section,
            headings,
            header,
            places,
            body,
            headerCells,
            cut));
  }

  private static boolean isTitleRow(List<RawTable.Cell> row) {
    return !row.get(0).text().isEmpty()
        && row.get(0).text().length() > 12
        && row.stream().skip(1).allMatch(c -> c.text().isEmpty());
  }

  private static boolean emptyBelow(List<List<RawTable.Cell>> rows, int from, int column) {
    return rows.subList(from, rows.size()).stream()
        .allMatch(r -> r.size() <= column || r.get(column).text().isEmpty());
  }

  private static boolean isCut(List<RawTable.Cell> row, int width) {
    if (row.size() > width) {
      return row.subList(width, row.size()).stream().anyMatch(c -> !c.text().isEmpty());
    }
    return row.size() < width && row.size() > 2;
  }

  /** A row as wide as the header: padded, or with what sticks out in its last cell. */
  private static List<RawTable.Cell> fit(List<RawTable.Cell> row, int width) {
    List<RawTable.Cell> cells = new ArrayList<>(row.subList(0, Math.min(row.size(), width)));
    while (cells.size() < width) {
      cells.add(RawTable.Cell.EMPTY);
    }
    for (RawTable.Cell more : row.subList(Math.min(row.size(), width), row.size())) {
      if (!more.text().isEmpty()) {
        RawTable.Cell last = cells.get(width - 1);
        List<Passage> own = new ArrayList<>(last.passages());
        own.addAll(more.passages());
        String text = last.text().isEmpty() ? more.text() : last.text() + " " + more.text();
        cells.set(width - 1, new RawTable.Cell(text, own));
      }
    }
    return cells;
  }
}
