package io.github.kehoach.bench;

import io.github.kehoach.PlanExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;

/** What is measured: a file's bytes in, a result out. */
@FunctionalInterface
interface Work {

  /** Does it; what comes back is only to keep the work from being left out. */
  Object on(byte[] file) throws IOException;

  /** All records of a file. */
  static Work records() {
    PlanExtractor extractor = PlanExtractor.create();
    return file -> extractor.extract(file, "plan");
  }

  /** What other libraries do with a file of a format: its text, no more. */
  static Work peer(String format) {
    return switch (format) {
      case "pdf" -> Work::pdfbox;
      case "docx", "txt" -> Work::xwpf;
      case "doc" -> Work::hwpf;
      case "html" -> file -> Jsoup.parse(new String(file, StandardCharsets.UTF_8));
      case "xlsx" -> Work::xssf;
      default -> throw new IllegalArgumentException(format);
    };
  }

  private static Object pdfbox(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static Object xwpf(byte[] file) throws IOException {
    try (InputStream in = new ByteArrayInputStream(file);
        XWPFDocument document = new XWPFDocument(in);
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  private static Object hwpf(byte[] file) throws IOException {
    try (InputStream in = new ByteArrayInputStream(file);
        WordExtractor extractor = new WordExtractor(in)) {
      return extractor.getText();
    }
  }

  private static Object xssf(byte[] file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      return book.getSheetAt(0).getLastRowNum();
    }
  }
}
