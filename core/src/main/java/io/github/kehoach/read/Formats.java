package io.github.kehoach.read;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.document.Document;
import io.github.kehoach.read.html.HtmlReader;
import io.github.kehoach.read.html.MhtReader;
import io.github.kehoach.read.pdf.PdfReader;
import io.github.kehoach.read.text.TextReader;
import io.github.kehoach.read.word.OdtReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds a source's format by its content and reads it. */
public final class Formats {

  /** Formats that are told by their first bytes and are not read. */
  private static final List<Signature> FOREIGN =
      List.of(
          new Signature("\u00db\u00a5", "a file of Word 2", "save it as .docx"),
          new Signature("\t\u0000\u0004\u0000", "a file of Excel 2", "save it as .xlsx"),
          new Signature("\t\u0002\u0006\u0000", "a file of Excel 3", "save it as .xlsx"),
          new Signature("\t\u0004\u0006\u0000", "a file of Excel 4", "save it as .xlsx"),
          new Signature("{\\rtf", "an RTF file", "save it as .docx"),
          new Signature("\u0089PNG", "a picture", "put it into a PDF file"),
          new Signature("\u00ff\u00d8\u00ff", "a picture", "put it into a PDF file"),
          new Signature("GIF8", "a picture", "put it into a PDF file"),
          new Signature("II*\u0000", "a picture", "put it into a PDF file"),
          new Signature("MM\u0000*", "a picture", "put it into a PDF file"),
          new Signature("\u001f\u008b", "a compressed file", "unpack it first"),
          new Signature("Rar!", "a compressed file", "unpack it first"),
          new Signature("7z\u00bc\u00af", "a compressed file", "unpack it first"));

  private static final int SNIFF = 1024;

  private Formats() {}

  private record Signature(String start, String what, String remedy) {}

  /**
   * Whether a source is a PDF file.
   *
   * @param bytes its content
   * @return true for PDF
   */
  public static boolean isPdf(byte[] bytes) {
    return isPdf(start(bytes));
  }

  private static boolean isPdf(String start) {
    // The specification wants it at the start; readers accept it within the first kilobyte.
    return start.contains("%PDF-");
  }

  private static String start(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, SNIFF), StandardCharsets.ISO_8859_1);
  }

  /**
   * Reads a source that nobody cancels.
   *
   * @param bytes its content
   * @param options how much to take on, and whether to read pictures
   * @return the neutral document
   * @throws UnreadableException when it cannot be read at all
   */
  public static Document read(byte[] bytes, ExtractionOptions options) throws UnreadableException {
    return read(bytes, options, new Meter(options.limits()));
  }

  /**
   * Reads a source.
   *
   * @param bytes its content
   * @param options whether to read pictures
   * @param meter counts what it takes
   * @return the neutral document
   * @throws UnreadableException when it cannot be read at all
   */
  public static Document read(byte[] bytes, ExtractionOptions options, Meter meter)
      throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException(
          Reason.NO_TEXT, "the file is empty", "check where it came from");
    }
    String start = start(bytes);
    if (isPdf(start)) {
      return PdfReader.read(bytes, meter, options);
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return PackedFormats.readArchive(bytes, meter);
    }
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return PackedFormats.readCompound(bytes, meter);
    }
    for (Signature s : FOREIGN) {
      if (start.startsWith(s.start())) {
        throw new UnreadableException(
            Reason.UNSUPPORTED, "this is " + s.what() + ", which is not read", s.remedy());
      }
    }
    if (start.contains("<office:document ")) {
      return OdtReader.readFlat(bytes, meter);
    }
    if (start.contains("<?mso-application") || start.contains("<pkg:package")) {
      throw new UnreadableException(
          Reason.UNSUPPORTED,
          "this is an Office file saved as XML, which is not read",
          "save it as .docx or .xlsx");
    }
    if (MhtReader.accepts(start)) {
      return MhtReader.read(bytes, meter);
    }
    if (HtmlReader.accepts(bytes, start)) {
      return HtmlReader.read(bytes, meter);
    }
    return TextReader.read(bytes, meter);
  }
}
