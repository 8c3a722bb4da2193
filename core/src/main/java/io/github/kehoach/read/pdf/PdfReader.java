package io.github.kehoach.read.pdf;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.document.Document;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF file into the neutral document. */
public final class PdfReader {

  private static final int NEAR_END = 4096;

  private PdfReader() {}

  /**
   * Reads a file.
   *
   * @param bytes its content
   * @param meter counts what it takes
   * @param options whether and how pages without text are read by OCR
   * @return its elements
   * @throws UnreadableException when it cannot be read at all
   */
  public static Document read(byte[] bytes, Meter meter, ExtractionOptions options)
      throws UnreadableException {
    try (PDDocument document = open(bytes)) {
      return new PdfPages(document, meter, options).read(isWhole(bytes));
    } catch (IOException e) {
      throw new UnreadableException(
          Reason.CORRUPT, "the file is damaged", "save or download it anew", e);
    }
  }

  /** Whether the mark of the end stands near the end, where readers look for it. */
  private static boolean isWhole(byte[] bytes) {
    int from = Math.max(0, bytes.length - NEAR_END);
    String end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return end.contains("%%EOF");
  }

  private static PDDocument open(byte[] bytes) throws UnreadableException {
    try {
      return Loader.loadPDF(
          new RandomAccessReadBuffer(bytes), IOUtils.createMemoryOnlyStreamCache());
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          Reason.ENCRYPTED, "the file is protected by a password", "save it without one", e);
    } catch (IOException | RuntimeException e) {
      // PDFBox throws many kinds on broken files.
      throw new UnreadableException(
          Reason.CORRUPT, "the file is damaged: its pages cannot be found", "save it anew", e);
    }
  }
}
