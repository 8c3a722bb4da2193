package io.github.kehoach.make;

import io.github.kehoach.make.Piece.AppendixHead;
import io.github.kehoach.make.Piece.Line;
import io.github.kehoach.make.Piece.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Sets the appendices of a plan as a workbook, a sheet each: title lines over the table's width,
 * numbers as numbers with a format that prints them as the plan does, texts where it does not.
 */
final class SheetWriter {

  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(\\.\\d{3})*(,\\d{1,2})?|\\d+(,\\d{1,2})?");
  private static final int COLUMNS = 150;

  private final Workbook book;
  private final Set<Habit> habits;
  private final Map<String, CellStyle> styles = new HashMap<>();
  private org.apache.poi.ss.usermodel.@org.jspecify.annotations.Nullable Sheet sheet;
  private int next;
  private int width = 6;

  private SheetWriter(Workbook book, Set<Habit> habits) {
    this.book = book;
    this.habits = habits;
  }

  /** Whether a plan has appendices with tables. */
  static boolean applies(List<Piece> script) {
    boolean appendix = false;
    for (Piece piece : script) {
      appendix |= piece instanceof AppendixHead;
      if (appendix && piece instanceof Sheet) {
        return true;
      }
    }
    return false;
  }

  /** Fills a workbook with the appendices. */
  static byte[] write(Workbook book, List<Piece> script, Set<Habit> habits) throws IOException {
    SheetWriter writer = new SheetWriter(book, habits);
    for (int i = 0; i < script.size(); i++) {
      writer.add(script.get(i), script.subList(i + 1, script.size()));
    }
    writer.hide();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  private void add(Piece piece, List<Piece> rest) {
    if (piece instanceof AppendixHead head) {
      open(head.lines().get(0));
      width =
          rest.stream()
              .filter(Sheet.class::isInstance)
              .findFirst()
              .map(s -> ((Sheet) s).width())
              .orElse(6);
      for (String line : head.lines()) {
        merged(line, line.startsWith("(") ? "italic" : "title");
      }
      next++;
    } else if (sheet != null && piece instanceof Sheet table) {
      table(table);
      next++;
    } else if (sheet != null && piece instanceof Line line) {
      merged(line.text(), "note");
    }
  }

  private void open(String label) {
    String name = label;
    for (int copy = 2; book.getSheet(name) != null; copy++) {
      name = label + " (" + copy + ")";
    }
    sheet = book.createSheet(name);
    sheet.getPrintSetup().setPaperSize((short) 9);
    sheet.getPrintSetup().setLandscape(habits.contains(Habit.LANDSCAPE));
    next = 0;
  }

  /** A list that its author hid: it is no part of the plan. */
  private void hide() {
    if (habits.contains(Habit.MERGED_DOWN)) {
      org.apache.poi.ss.usermodel.Sheet list = book.createSheet("DanhMuc");
      list.createRow(0).createCell(0).setCellValue("Đơn vị tính");
      list.createRow(1).createCell(0).setCellValue("Tỷ đồng");
      book.setSheetHidden(book.getSheetIndex(list), true);
    }
  }

  private void merged(String text, String look) {
    Cell cell = row().createCell(0);
    cell.setCellValue(text);
    cell.setCellStyle(style(look, "General"));
    sheet().addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, width - 1));
  }

  private Row row() {
    return sheet().createRow(next++);
  }

  private org.apache.poi.ss.usermodel.Sheet sheet() {
    return java.util.Objects.requireNonNull(sheet);
  }

  private void table(Sheet table) {
    List<Integer> widths = table.widths(COLUMNS, 1, 2);
    for (int c = 0; c < table.width(); c++) {
      sheet().setColumnWidth(c, widths.get(c) * 256);
    }
    header(table);
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = row();
      boolean group = table.isGroup(r);
      for (int c = 0; c < table.width(); c++) {
        value(row.createCell(c), table.rows().get(r).get(c), group);
      }
      if (group && habits.contains(Habit.MERGED_GROUPS)) {
        sheet().addMergedRegion(new CellRangeAddress(next - 1, next - 1, 1, table.width() - 1));
      }
    }
  }

  private void header(Sheet table) {
    Row upper = row();
    int first = next - 1;
    List<String> texts = table.upper();
    List<String> under = table.lower();
    for (int c = 0; c < texts.size(); c++) {
      Cell cell = upper.createCell(c);
      cell.setCellStyle(style("header", "General"));
      boolean covered = c > 0 && !under.get(c).isEmpty() && texts.get(c).equals(texts.get(c - 1));
      if (!covered) {
        cell.setCellValue(texts.get(c));
        int end = c;
        while (end + 1 < texts.size()
            && !under.get(c).isEmpty()
            && !under.get(end + 1).isEmpty()
            && texts.get(end + 1).equals(texts.get(c))) {
          end++;
        }
        if (end > c) {
          sheet().addMergedRegion(new CellRangeAddress(first, first, c, end));
        }
      }
    }
    if (table.stacked()) {
      Row lower = row();
      for (int c = 0; c < under.size(); c++) {
        Cell cell = lower.createCell(c);
        cell.setCellStyle(style("header", "General"));
        if (under.get(c).isEmpty()) {
          sheet().addMergedRegion(new CellRangeAddress(first, first + 1, c, c));
        } else {
          cell.setCellValue(under.get(c));
        }
      }
    }
  }

  /** A number where its format gives back the digits that the plan prints. */
  private void value(Cell cell, String text, boolean group) {
    String look = group ? "group" : "cell";
    boolean padded = text.length() > 1 && text.startsWith("0") && !text.startsWith("0,");
    if (NUMBER.matcher(text).matches() && text.length() < 15) {
      int comma = text.indexOf(',');
      String decimals = comma < 0 ? "" : "." + "0".repeat(text.length() - comma - 1);
      boolean thousands = text.contains(".");
      String format =
          padded
              ? "0".repeat(text.length())
              : (thousands ? "#,##0" : decimals.isEmpty() ? "General" : "0") + decimals;
      cell.setCellValue(Double.parseDouble(text.replace(".", "").replace(',', '.')));
      cell.setCellStyle(style(look, format));
    } else {
      cell.setCellStyle(style(look, "General"));
      if (!text.isEmpty()) {
        cell.setCellValue(text);
      }
    }
  }

  private CellStyle style(String look, String format) {
    return styles.computeIfAbsent(
        look + format,
        key -> {
          Font font = book.createFont();
          font.setFontName("Times New Roman");
          font.setFontHeightInPoints((short) 12);
          font.setBold(look.equals("title") || look.equals("header") || look.equals("group"));
          font.setItalic(look.equals("italic"));
          CellStyle style = book.createCellStyle();
          style.setFont(font);
          style.setWrapText(true);
          style.setVerticalAlignment(VerticalAlignment.CENTER);
          style.setDataFormat(book.createDataFormat().getFormat(format));
          if (look.equals("title") || look.equals("italic") || look.equals("header")) {
            style.setAlignment(HorizontalAlignment.CENTER);
          }
          if (look.equals("header") || look.equals("cell") || look.equals("group")) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
          }
          return style;
        });
  }
}
