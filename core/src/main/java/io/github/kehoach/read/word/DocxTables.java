package io.github.kehoach.read.word;

import io.github.kehoach.document.Element;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.XmlStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads tables (ECMA-376, part 1, 17.4), cell by cell along the columns of their grid. */
final class DocxTables {

  private final DocxBody body;

  DocxTables(DocxBody body) {
    this.body = body;
  }

  /** The properties of a cell. */
  static final class Cell {

    private int span = 1;

    /** {@code restart} or {@code continue}, or null where it is not merged downwards. */
    private @Nullable String vertical;

    private @Nullable String horizontal;

    void read(XmlStream xml) throws UnreadableException {
      int depth = xml.depth();
      while (xml.nextChild(depth)) {
        switch (xml.name()) {
          case "gridSpan" -> span = xml.number("val", 1);
          case "vMerge" -> vertical = merge(xml);
          case "hMerge" -> horizontal = merge(xml);
          default -> {
            // Widths, borders and the like do not matter.
          }
        }
      }
    }

    private static String merge(XmlStream xml) {
      return "restart".equals(WordMl.value(xml)) ? "restart" : "continue";
    }
  }

  /** A table while it is read. */
  private final class Draft {

    final List<Integer> widths = new ArrayList<>();
    @Nullable TableBuilder builder;

    /** The grid columns in which a cell of the row above goes on downwards. */
    BitSet above = new BitSet();

    TableBuilder builder() {
      TableBuilder made = builder;
      if (made == null) {
        made = new TableBuilder(widths, body.meter());
        builder = made;
      }
      return made;
    }
  }

  /**
   * Reads a table that the stream is at the start of.
   *
   * @return its grid, or what is in it where it is a frame
   */
  List<Element> read(XmlStream xml) throws UnreadableException {
    Draft table = new Draft();
    int depth = xml.depth();
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
      if (!xml.isStart() || !WordMl.isHere(xml)) {
        continue;
      }
      switch (xml.name()) {
        case "gridCol" -> table.widths.add(xml.number("w", 0));
        case "tr" -> row(xml, table);
        case "tblPr", "tblGridChange", "sdtPr", "sdtEndPr", "customXmlPr", "del", "moveFrom" ->
            xml.skip();
        default -> {
          // What encloses rows is entered.
        }
      }
    }
    return table.builder().finish();
  }

  private void row(XmlStream xml, Draft table) throws UnreadableException {
    TableBuilder builder = table.builder();
    BitSet below = new BitSet();
    boolean started = false;
    boolean merging = false;
    int depth = xml.depth();
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
      if (!xml.isStart() || !WordMl.isHere(xml)) {
        continue;
      }
      switch (xml.name()) {
        case "trPr" -> {
          RowProperties row = RowProperties.read(xml);
          if (row.removed() || row.hidden()) {
            leaveOut(xml, depth, row.hidden());
            return;
          }
          builder.row();
          started = true;
          builder.leave(row.before());
        }
        case "tc" -> {
          if (!started) {
            builder.row();
            started = true;
          }
          merging = cell(xml, table, below, merging);
        }
        case "tblPrEx", "sdtPr", "sdtEndPr", "customXmlPr", "del", "moveFrom" -> xml.skip();
        default -> {
          // What encloses cells is entered.
        }
      }
    }
    table.above = below;
  }

  /** Passes over a row that is not printed. */
  private void leaveOut(XmlStream xml, int depth, boolean hidden) throws UnreadableException {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
      if (hidden && xml.isText()) {
        xml.text(text);
      }
    }
    body.hide(text.length());
  }

  /**
   * Reads a cell.
   *
   * @param merging whether the cell on its left goes on to the right
   * @return whether this one does
   */
  private boolean cell(XmlStream xml, Draft table, BitSet below, boolean merging)
      throws UnreadableException {
    TableBuilder builder = table.builder();
    Cell cell = new Cell();
    Flow flow = new Flow();
    body.blocks(xml, flow, cell);
    int column = builder.column();
    boolean goesDown = cell.vertical != null;
    boolean goesRight = cell.horizontal != null;
    // A cell that continues nothing is printed as one of its own.
    boolean covered =
        "continue".equals(cell.vertical) && table.above.get(column)
            || "continue".equals(cell.horizontal) && merging;
    if (goesDown) {
      below.set(column);
    }
    if (covered) {
      hide(flow);
    }
    builder.cell(cell.span, covered ? List.of() : flow.elements());
    return goesRight;
  }

  /** What stands in a covered cell is not printed. */
  private void hide(Flow flow) {
    for (Element e : flow.elements()) {
      if (e instanceof Paragraph p) {
        body.hide(p.text().length());
      } else if (e instanceof Grid g) {
        g.rows().forEach(r -> r.cells().forEach(c -> body.hide(c.text().length())));
      }
    }
  }

  /** The properties of a row. */
  private record RowProperties(int before, boolean removed, boolean hidden) {

    static RowProperties read(XmlStream xml) throws UnreadableException {
      int before = 0;
      boolean removed = false;
      boolean hidden = false;
      int depth = xml.depth();
      while (xml.nextChild(depth)) {
        switch (xml.name()) {
          case "gridBefore" -> before = xml.number("val", 0);
          case "del" -> removed = true;
          case "hidden" -> hidden = WordMl.isOn(xml);
          default -> {
            // Heights and the like do not matter.
          }
        }
      }
      return new RowProperties(before, removed, hidden);
    }
  }
}
