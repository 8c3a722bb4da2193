package io.github.kehoach.read.pdf;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.document.Document;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;

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
    throw new UnreadableException(
        Reason.UNSUPPORTED,
        "this is a PDF file, which is not read yet",
        "save its text as a .txt file");
  }
}
