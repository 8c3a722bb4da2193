package io.github.kehoach.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Files that are larger than any plan, made of the samples. */
final class LargeFiles {

  private static final int PAGES = 1000;
  private static final int DOCX_BYTES = 20_000_000;
  private static final int DOCX_TEXT = 2_000_000;
  private static final int PICTURE = 100_000;
  private static final int ROWS = 100_000;
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private LargeFiles() {}

  /** 1,000 pages: those of a sample, again and again. */
  static void pdf(Path sample, Path file) throws IOException {
    try (PDDocument in = Loader.loadPDF(sample.toFile());
        PDDocument out = new PDDocument()) {
      for (int i = 0; i < PAGES; i++) {
        out.importPage(in.getPage(i % in.getNumberOfPages()));
      }
      out.save(file.toFile());
    }
  }

  /** 20 MB: some 800 pages of text and tables, and pictures that fill the rest. */
  static void docx(Path sample, Path file) throws IOException {
    String text = new String(LongPlan.of(sample).bytes(DOCX_TEXT), StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Default Extension="rels" \
          ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
          <Default Extension="jpeg" ContentType="image/jpeg"/>\
          <Override PartName="/word/document.xml" ContentType=\
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
          </Types>""");
      put(
          zip,
          "_rels/.rels",
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
          <Relationship Id="rId1" Type=\
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
          Target="word/document.xml"/></Relationships>""");
      put(zip, "word/document.xml", body(text));
      Random random = new Random(1);
      byte[] picture = new byte[PICTURE];
      zip.setLevel(Deflater.NO_COMPRESSION);
      StringBuilder relations =
          new StringBuilder(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Relationships"
                  + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
      zip.flush();
      for (int i = 1; Files.size(file) < DOCX_BYTES; i++) {
        random.nextBytes(picture);
        zip.putNextEntry(new ZipEntry("word/media/image" + i + ".jpeg"));
        zip.write(picture);
        zip.closeEntry();
        zip.flush();
        relations.append(
            "<Relationship Id=\"rId%1$d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/image%1$d.jpeg\"/>"
                .formatted(i));
      }
      put(zip, "word/_rels/document.xml.rels", relations.append("</Relationships>").toString());
    }
  }

  private static void put(ZipOutputStream zip, String name, String part) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(part.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** A line is a paragraph, or a row where tabs part its cells. */
  private static String body(String text) {
    StringBuilder out = new StringBuilder();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:document xmlns:w=\"");
    out.append(MAIN).append("\"><w:body>");
    boolean table = false;
    for (String line : text.split("\n")) {
      boolean row = line.indexOf('\t') >= 0;
      if (row != table) {
        out.append(row ? "<w:tbl>" : "</w:tbl>");
        table = row;
      }
      if (row) {
        out.append("<w:tr>");
        for (String cell : line.split("\t", -1)) {
          out.append("<w:tc>");
          paragraph(out, cell);
          out.append("</w:tc>");
        }
        out.append("</w:tr>");
      } else {
        paragraph(out, line);
      }
    }
    return out.append(table ? "</w:tbl>" : "").append("</w:body></w:document>").toString();
  }

  private static void paragraph(StringBuilder out, String text) {
    out.append("<w:p><w:pPr><w:spacing w:before=\"60\" w:after=\"60\"/><w:jc w:val=\"both\"/>");
    out.append("</w:pPr><w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">");
    out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    out.append("</w:t></w:r></w:p>");
  }

  /** 100,000 rows of a list of works. */
  static void xlsx(Path file) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("Danh mục");
      sheet.createRow(0).createCell(0).setCellValue("Phụ lục");
      sheet.createRow(1).createCell(0).setCellValue("DANH MỤC CÔNG TRÌNH");
      String[] header = {"TT", "Tên công trình", "Địa điểm", "Chiều dài (km)", "Ghi chú"};
      Row top = sheet.createRow(2);
      for (int c = 0; c < header.length; c++) {
        top.createCell(c).setCellValue(header[c]);
      }
      for (int r = 1; r <= ROWS; r++) {
        Row row = sheet.createRow(r + 2);
        row.createCell(0).setCellValue(r);
        row.createCell(1).setCellValue("Cải tạo, nâng cấp tuyến đường liên xã số " + r);
        row.createCell(2).setCellValue("Xã " + (r % 100 + 1));
        row.createCell(3).setCellValue(r % 97 / 10.0);
        row.createCell(4).setCellValue(r % 3 == 0 ? "Chuyển tiếp" : "");
      }
      book.write(out);
    }
  }
}
