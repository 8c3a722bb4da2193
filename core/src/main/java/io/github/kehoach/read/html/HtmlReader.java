package io.github.kehoach.read.html;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.Document;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.util.Locale;

/** Reads a web page into the neutral document. */
public final class HtmlReader {

  private HtmlReader() {}

  /**
   * Whether a file is one for this reader.
   *
   * @param bytes its content
   * @param start its first bytes, one character a byte
   * @return true when it is
   */
  public static boolean accepts(byte[] bytes, String start) {
    String head = start.strip().toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html") || head.startsWith("<html");
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
        "this is a web page, which is not read yet",
        "save its text as a .txt file");
  }
}
