package io.github.kehoach.read.pdf;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.document.Document;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF file into the neutral document. */
public final class PdfReader {

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
      return new PdfPages(document, meter, options).read();
    } catch (IOException e) {
      throw new UnreadableException(
          Reason.CORRUPT, "the file is damaged", "save or download it anew", e);
    }
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
