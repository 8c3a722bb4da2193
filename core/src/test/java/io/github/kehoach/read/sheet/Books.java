package io.github.kehoach.read.sheet;

import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.Limits;
import io.github.kehoach.document.Document;
import io.github.kehoach.read.Formats;
import io.github.kehoach.read.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Makes workbooks: old ones with POI, new ones from the XML of their parts. */
final class Books {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private Books() {}

  static Document read(byte[] bytes) throws UnreadableException {
    return read(bytes, Limits.DEFAULT);
  }

  static Document read(byte[] bytes, Limits limits) throws UnreadableException {
    return Formats.read(bytes, new ExtractionOptions(limits, false, "tesseract", true));
  }

  static byte[] bytes(Workbook book) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (book) {
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static HSSFWorkbook book() {
    return new HSSFWorkbook();
  }

  /** Fills cells of a row from a column on; null leaves one free. */
  static Row row(Sheet sheet, int index, int column, Object... values) {
    Row row = sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number n) {
        row.createCell(column + i).setCellValue(n.doubleValue());
      } else if (values[i] != null) {
        row.createCell(column + i).setCellValue(values[i].toString());
      }
    }
    return row;
  }

  /** A style with lines on all sides. */
  static CellStyle ruled(Workbook book) {
    CellStyle style = book.createCellStyle();
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }

  /** Gives all cells of some rows a style. */
  static void style(Sheet sheet, int first, int last, CellStyle style) {
    for (int r = first; r <= last; r++) {
      for (Cell cell : sheet.getRow(r)) {
        cell.setCellStyle(style);
      }
    }
  }

  /** A workbook of one sheet without strings and styles. */
  static byte[] sheet(String content) {
    return zip(parts("<sheet name=\"A\" sheetId=\"1\" r:id=\"s1\"/>", content));
  }

  /** The parts of a workbook; a test may change them before they are packed. */
  static Map<String, String> parts(String sheets, String... contents) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "_rels/.rels",
        relations("<Relationship Id=\"m\" Type=\"T/officeDocument\" Target=\"xl/workbook.xml\"/>"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
            .formatted(MAIN, OFFICE, sheets));
    StringBuilder relations = new StringBuilder();
    for (int i = 1; i <= contents.length; i++) {
      parts.put(
          "xl/worksheets/sheet" + i + ".xml",
          "<worksheet xmlns=\"%s\">%s</worksheet>".formatted(MAIN, contents[i - 1]));
      relations.append(
          "<Relationship Id=\"s%d\" Type=\"T/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
              .formatted(i, i));
    }
    relations.append("<Relationship Id=\"y\" Type=\"T/styles\" Target=\"styles.xml\"/>");
    relations.append("<Relationship Id=\"t\" Type=\"T/sharedStrings\" Target=\"strings.xml\"/>");
    parts.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
    return parts;
  }

  private static String relations(String content) {
    return "<Relationships xmlns=\"%s\">%s</Relationships>"
        .formatted(PACKAGE, content.replace("\"T/", "\"" + OFFICE + "/"));
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
