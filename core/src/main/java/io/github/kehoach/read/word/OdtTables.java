package io.github.kehoach.read.word;

import io.github.kehoach.document.Element;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.XmlStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads tables (ISO/IEC 26300-1, clause 9): cells that others cover are written too. */
final class OdtTables {

  /** More columns than that are not drawn: they stand for the rest of a sheet. */
  private static final int MOST_REPEATED = 63;

  /** More rows than that are the rest of a sheet. */
  private static final int MOST_ROWS = 10_000;

  private final OdtBody body;

  OdtTables(OdtBody body) {
    this.body = body;
  }

  /** A table while it is read. */
  private final class Draft {

    final List<Integer> widths = new ArrayList<>();
    @Nullable TableBuilder builder;

    TableBuilder builder() {
      TableBuilder made = builder;
      if (made == null) {
        made = new TableBuilder(widths, body.meter());
        builder = made;
      }
      return made;
    }
  }

  /** A cell, or several that are alike. */
  private record Cell(int repeated, List<Element> content) {}

  /**
   * Reads a table that the stream is at the start of.
   *
   * @return its grid, or what is in it where it is a frame
   */
  List<Element> read(XmlStream xml) throws UnreadableException {
    Draft table = new Draft();
    int depth = xml.depth();
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "table-column" -> {
          int width = body.styles().width(xml.attribute("style-name"));
          int repeated = Math.min(MOST_REPEATED, xml.number("number-columns-repeated", 1));
          for (int i = 0; i < repeated; i++) {
            table.widths.add(width);
          }
        }
        case "table-row" -> row(xml, table.builder());
        case "table-header-rows",
            "table-rows",
            "table-row-group",
            "table-columns",
            "table-header-columns",
            "table-column-group" -> {
          // What encloses rows or columns is entered.
        }
        default -> xml.skip();
      }
    }
    return table.builder().finish();
  }

  private void row(XmlStream xml, TableBuilder builder) throws UnreadableException {
    String visibility = xml.attribute("visibility");
    if (visibility != null && !visibility.equals("visible")) {
      body.hide(xml);
      return;
    }
    int repeated = Math.min(MOST_ROWS, xml.number("number-rows-repeated", 1));
    List<Cell> cells = new ArrayList<>();
    boolean empty = true;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      boolean covered = xml.name().equals("covered-table-cell");
      if (!covered && !xml.name().equals("table-cell")) {
        xml.skip();
        continue;
      }
      int columns = xml.number("number-columns-repeated", 1);
      Flow flow = new Flow();
      if (covered) {
        body.hide(xml);
      } else {
        body.apart(xml, flow);
      }
      empty &= flow.isEmpty();
      cells.add(new Cell(columns, flow.elements()));
    }
    for (int i = 0; i < (empty ? 1 : repeated); i++) {
      builder.row();
      for (Cell cell : cells) {
        add(cell, builder);
      }
    }
  }

  private static void add(Cell cell, TableBuilder builder) throws UnreadableException {
    if (cell.repeated() > MOST_REPEATED) {
      builder.leave(cell.repeated());
      return;
    }
    for (int i = 0; i < cell.repeated(); i++) {
      builder.cell(1, cell.content());
    }
  }
}
