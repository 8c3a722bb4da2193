package io.github.kehoach.read.html;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.Document;
import io.github.kehoach.document.Element;
import io.github.kehoach.document.Note;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.read.LegacyNotes;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.text.BrokenLines;
import io.github.kehoach.text.LegacyDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;

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
    return read(PageDecoder.decode(bytes), "text/html", meter);
  }

  /** Reads a page that is decoded. */
  static Document read(String page, String mediaType, Meter meter) throws UnreadableException {
    org.jsoup.nodes.Document parsed = Parser.htmlParser().parseInput(page, "");
    StyleSheet styles = new StyleSheet();
    LegacyDecoder decoder = new LegacyDecoder();
    Survey survey = Survey.of(parsed, styles, decoder);
    Clutter clutter = new Clutter(parsed, survey);
    Flow flow = new Walk(styles, survey, clutter, decoder, meter).read(parsed);
    List<Element> elements = elements(flow);
    if (elements.isEmpty()) {
      throw new UnreadableException(
          Reason.NO_TEXT,
          "the page holds no text of its own",
          "open it in a browser and save what it shows");
    }
    List<Note> notes = new ArrayList<>(LegacyNotes.of(decoder));
    if (clutter.left() > 0) {
      notes.add(
          Note.info(
              DiagnosticCode.OUTSIDE_TEXT,
              String.format(
                  Locale.ROOT,
                  "Menus, lists of links and the like around the document were left out"
                      + " (%,d letters).",
                  clutter.left())));
    }
    if (clutter.hidden() > 0) {
      notes.add(
          Note.info(
              DiagnosticCode.OUTSIDE_TEXT,
              String.format(
                  Locale.ROOT,
                  "Text that is hidden or struck out was left out (%,d letters).",
                  clutter.hidden())));
    }
    return Document.unpaged(mediaType, elements, notes);
  }

  private static List<Element> elements(Flow flow) {
    List<Element> out = new ArrayList<>();
    BrokenLines lines = new BrokenLines();
    for (Flow.Piece piece : flow.pieces()) {
      if (piece instanceof Flow.Line line) {
        if (line.gap()) {
          lines.blank();
        }
        lines.line(line.text(), line.bold(), !line.broken());
      } else if (piece instanceof Flow.Table table) {
        out.addAll(lines.elements());
        lines = new BrokenLines();
        out.add(table.grid());
      }
    }
    out.addAll(lines.elements());
    return out;
  }
}
