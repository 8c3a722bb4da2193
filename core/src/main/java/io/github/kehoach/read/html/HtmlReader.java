package io.github.kehoach.read.html;

import io.github.kehoach.document.Document;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;

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
    return HtmlSniffer.isPage(bytes);
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
    Page page = Page.read(PageDecoder.decode(bytes, null), meter);
    if (page.elements().isEmpty()) {
      throw page.withoutText();
    }
    return Document.unpaged("text/html", page.elements(), page.notes());
  }
}
