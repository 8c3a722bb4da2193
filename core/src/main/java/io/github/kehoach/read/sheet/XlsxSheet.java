package io.github.kehoach.read.sheet;

import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.XmlStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Reads the part of a sheet as a stream (ECMA-376, part 1, 18.3). */
final class XlsxSheet {

  private final SheetCells cells;
  private final List<CellValue> strings;
  private int row = -1;
  private int column = -1;

  XlsxSheet(SheetCells cells, List<CellValue> strings) {
    this.cells = cells;
    this.strings = strings;
  }

  SheetCells read(XmlStream xml) throws UnreadableException {
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "col" -> column(xml);
        case "row" -> row(xml);
        case "c" -> cell(xml);
        case "mergeCell" -> merge(xml.attribute("ref"));
        default -> {
          // Everything else is about looks, or about rows and cells inside it.
        }
      }
    }
    return cells;
  }

  private void column(XmlStream xml) {
    String width = xml.attribute("width");
    boolean none = width != null && isZero(width);
    if (none || XlsxStyles.isTrue(xml.attribute("hidden"), false)) {
      cells.hideColumns(xml.number("min", 0) - 1, xml.number("max", 0) - 1);
    }
  }

  private void row(XmlStream xml) {
    // Writers may leave places out: then a row is below the last one, a cell behind the last one.
    row = xml.number("r", row + 2) - 1;
    column = -1;
    String height = xml.attribute("ht");
    boolean none = height != null && isZero(height);
    if (none || XlsxStyles.isTrue(xml.attribute("hidden"), false)) {
      cells.hideRow(row);
    }
  }

  private static boolean isZero(String number) {
    return number.equals("0") || number.equals("0.0");
  }

  private void cell(XmlStream xml) throws UnreadableException {
    String place = xml.attribute("r");
    int own = place == null ? -1 : CellPlace.column(place);
    column = own >= 0 ? own : column + 1;
    int at = place == null ? -1 : CellPlace.row(place);
    row = at >= 0 ? at : row;
    String type = xml.attribute("t");
    int style = xml.number("s", 0);
    CellValue value = value(xml, type == null ? "n" : type);
    if (value != null) {
      cells.add(row, column, value, style);
    }
  }

  /** What a cell holds, or null where it is empty. */
  private @Nullable CellValue value(XmlStream xml, String type) throws UnreadableException {
    int depth = xml.depth();
    StringBuilder stored = new StringBuilder();
    CellValue inline = null;
    while (xml.nextChild(depth)) {
      if (xml.name().equals("v")) {
        XlsxStrings.text(xml, stored);
      } else if (xml.name().equals("is")) {
        inline = XlsxStrings.item(xml);
      } else {
        xml.skip();
      }
    }
    CellValue value = inline != null && stored.length() == 0 ? inline : value(stored, type);
    return value == null || CellValue.isBlank(value) ? null : value;
  }

  private @Nullable CellValue value(StringBuilder stored, String type) {
    String text = stored.toString();
    String bare = text.strip();
    if (bare.isEmpty()) {
      return null;
    }
    return switch (type) {
      case "s" -> shared(bare);
      case "b" -> new CellValue.Text(bare.equals("1") || bare.equals("true") ? "TRUE" : "FALSE");
      case "n" -> number(bare);
      case "d" -> date(bare);
      default -> new CellValue.Text(text);
    };
  }

  private @Nullable CellValue shared(String index) {
    try {
      int i = Integer.parseInt(index);
      return i >= 0 && i < strings.size() ? strings.get(i) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static CellValue number(String text) {
    try {
      double value = Double.parseDouble(text);
      return Double.isFinite(value) ? new CellValue.Number(value) : new CellValue.Text(text);
    } catch (NumberFormatException e) {
      return new CellValue.Text(text);
    }
  }

  private static CellValue date(String text) {
    try {
      LocalDateTime time =
          text.indexOf('T') < 0
              ? LocalDate.parse(text).atStartOfDay()
              : LocalDateTime.parse(text.endsWith("Z") ? text.replace("Z", "") : text);
      return new CellValue.Number(DateUtil.getExcelDate(time));
    } catch (DateTimeException e) {
      return new CellValue.Text(text);
    }
  }

  private void merge(@Nullable String range) throws UnreadableException {
    if (range == null) {
      return;
    }
    int colon = range.indexOf(':');
    String from = colon < 0 ? range : range.substring(0, colon);
    String to = range.substring(colon + 1);
    cells.merge(
        new CellRange(
            CellPlace.row(from), CellPlace.row(to), CellPlace.column(from), CellPlace.column(to)));
  }
}
