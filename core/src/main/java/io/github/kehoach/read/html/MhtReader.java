package io.github.kehoach.read.html;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.Document;
import io.github.kehoach.document.Element;
import io.github.kehoach.document.Note;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a web archive (.mht) into the neutral document: a MIME message whose parts are a page and
 * what it shows (RFC 2557).
 */
public final class MhtReader {

  private MhtReader() {}

  /**
   * Whether a file is one for this reader.
   *
   * @param start its first bytes, one character a byte
   * @return true when it is
   */
  public static boolean accepts(String start) {
    String head = start.strip().toLowerCase(Locale.ROOT);
    int colon = head.indexOf(':');
    boolean field = colon > 0 && isName(head.substring(0, colon));
    return field
        && (head.startsWith("mime-version:")
            || head.contains("\nmime-version:")
            || head.startsWith("content-type: multipart/related")
            || head.contains("\ncontent-type: multipart/related"));
  }

  private static boolean isName(String text) {
    return text.length() < 40
        && text.chars().allMatch(c -> c == '-' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
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
    List<Mime.Part> pages = new ArrayList<>();
    for (Mime.Part part : Mime.leaves(bytes, meter)) {
      boolean page = part.type().equals("text/html") || part.type().equals("application/xhtml+xml");
      if (page && part.root()) {
        pages.add(0, part);
      } else if (page) {
        pages.add(part);
      }
    }
    if (pages.isEmpty()) {
      throw new UnreadableException(
          Reason.NO_TEXT, "the web archive holds no page", "save the page anew");
    }
    Page root = page(pages.get(0), meter);
    List<Element> elements = new ArrayList<>(root.elements());
    List<Note> notes = new ArrayList<>(root.notes());
    if (root.elements().isEmpty() || root.frames() && root.linksOnly()) {
      // A page of frames: each sheet of a workbook is a page of its own, its tabs are links.
      for (Mime.Part part : pages.subList(1, pages.size())) {
        Page page = page(part, meter);
        if (!page.linksOnly()) {
          elements.addAll(page.elements());
          notes.addAll(page.notes());
        }
      }
    }
    if (elements.isEmpty()) {
      throw root.withoutText();
    }
    return Document.unpaged("multipart/related", elements, notes);
  }

  private static Page page(Mime.Part part, Meter meter) throws UnreadableException {
    @Nullable String charset = part.charset().isEmpty() ? null : part.charset();
    return Page.read(PageDecoder.decode(part.body(), charset), meter);
  }
}
