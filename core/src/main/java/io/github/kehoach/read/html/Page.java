package io.github.kehoach.read.html;

import io.github.kehoach.ExtractionException.Reason;
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

/**
 * What a page holds.
 *
 * @param elements its text and tables
 * @param notes what there is to say about it
 * @param frames whether it is made of frames, whose text is in other files
 * @param linksOnly whether nearly all of its text is in links
 */
record Page(List<Element> elements, List<Note> notes, boolean frames, boolean linksOnly) {

  /** A shorter line ends where its writer wanted it to. */
  private static final int CUT = 50;

  static Page read(PageDecoder.Decoded source, Meter meter) throws UnreadableException {
    org.jsoup.nodes.Document parsed = Parser.htmlParser().parseInput(source.text(), "");
    meter.time();
    StyleSheet styles = new StyleSheet();
    LegacyDecoder decoder = new LegacyDecoder();
    Survey survey = Survey.of(parsed, styles, decoder);
    Clutter clutter = new Clutter(parsed, survey);
    Flow flow = new Walk(styles, survey, clutter, decoder, meter).read(parsed);
    List<Note> notes = new ArrayList<>(LegacyNotes.of(decoder));
    if (source.guessed()) {
      notes.add(
          Note.info(
              DiagnosticCode.GUESSED_ENCODING,
              "The encoding was taken for "
                  + source.charset()
                  + ": the page names none, or another."));
    }
    left(notes, clutter.left(), "Menus, lists of links and the like around the document were");
    left(notes, clutter.hidden(), "Text that is hidden or struck out was");
    return new Page(
        elements(flow),
        notes,
        parsed.selectFirst("frameset, iframe") != null,
        survey.linked(0) * 10L >= survey.letters(0) * 9L);
  }

  private static void left(List<Note> notes, int letters, String what) {
    if (letters > 0) {
      notes.add(
          Note.info(
              DiagnosticCode.OUTSIDE_TEXT,
              String.format(Locale.ROOT, "%s left out (%,d letters).", what, letters)));
    }
  }

  private static List<Element> elements(Flow flow) {
    List<Element> out = new ArrayList<>();
    BrokenLines lines = new BrokenLines();
    String above = "";
    for (Flow.Piece piece : flow.pieces()) {
      if (piece instanceof Flow.Line line) {
        if (line.gap()) {
          lines.blank();
        }
        lines.line(line.text(), line.bold(), !line.broken() && !isCut(above, line.text()));
        above = line.text();
      } else if (piece instanceof Flow.Table table) {
        out.addAll(lines.elements());
        lines = new BrokenLines();
        out.add(table.grid());
      }
    }
    out.addAll(lines.elements());
    return out;
  }

  /** Whether two blocks are one paragraph that a page break of another format cut. */
  private static boolean isCut(String above, String line) {
    if (above.length() < CUT || !Character.isLowerCase(line.codePointAt(0))) {
      return false;
    }
    String end = above.stripTrailing();
    char last = end.charAt(end.length() - 1);
    return Character.isLetterOrDigit(last) || last == ',';
  }

  /** Why there is nothing to read. */
  UnreadableException withoutText() {
    return frames
        ? new UnreadableException(
            Reason.NO_TEXT,
            "the page only frames other files",
            "give the file that is shown in its frame")
        : new UnreadableException(
            Reason.NO_TEXT,
            "the page holds no text: scripts or pictures make up what it shows",
            "open it in a browser and save what it shows, or print it to a PDF file");
  }
}
