package io.github.kehoach.read.html;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.Document;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;

/** Reads a web archive (.mht) into the neutral document. */
public final class MhtReader {

  private MhtReader() {}

  /**
   * Whether a file is one for this reader.
   *
   * @param start its first bytes, one character a byte
   * @return true when it is
   */
  public static boolean accepts(String start) {
    return start.stripLeading().startsWith("MIME-Version:");
  }

  /**
   * Reads a file.
   *
   * @param bytes its content
   * @param meter counts what it takes
   * @return its elements
   * @throws UnreadableException when it cannot be read at all
   */
  public static Document read(byte[] bytes, Meter meter) throws UnreadableException {
    throw new UnreadableException(
        Reason.UNSUPPORTED,
        "this is a web archive (.mht), which is not read yet",
        "save its text as a .txt file");
  }
}
