package io.github.kehoach.read.word;

import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.XmlStream;
import io.github.kehoach.read.word.DocxParagraph.Format;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paragraphs and tables of a story: the body, a note, a text box, a cell (ECMA-376, part
 * 1, clause 17). What is only around them, such as content controls and insertions, is entered.
 */
final class DocxBody {

  private final DocxSettings settings;
  private final RunDecoder decoder;
  private final Meter meter;
  private final DocxNotes notes;
  private final ListLabels labels = new ListLabels();
  private final StringBuilder buffer = new StringBuilder();
  private final List<DocxNotes.Mark> noteMarks = new ArrayList<>();
  private final DocxTables tables;
  private int inTables;
  private int hidden;
  private int chunks;

  /** Grows with all that is read: of two forms of one content the first that gives any is taken. */
  private long produced;

  DocxBody(DocxSettings settings, RunDecoder decoder, DocxNotes notes, Meter meter) {
    this.settings = settings;
    this.decoder = decoder;
    this.notes = notes;
    this.meter = meter;
    this.tables = new DocxTables(this);
  }

  /** How many characters were left out because they are hidden. */
  int hidden() {
    return hidden;
  }

  /** How many documents in other formats are embedded in the text. */
  int chunks() {
    return chunks;
  }

  Meter meter() {
    return meter;
  }

  /** Counts text that is not printed. */
  void hide(int characters) {
    hidden += characters;
  }

  /**
   * Reads what is in the element that the stream is at the start of, to its end.
   *
   * @param flow where it goes
   * @param cell the cell that it is, or null
   */
  void blocks(XmlStream xml, Flow flow, DocxTables.@Nullable Cell cell) throws UnreadableException {
    DocxParagraph open = null;
    int depth = xml.depth();
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
      if (!xml.isStart()) {
        continue;
      }
      if (WordMl.isAlternate(xml)) {
        alternate(xml, () -> blocks(xml, flow, cell));
        continue;
      }
      if (!WordMl.isHere(xml)) {
        continue;
      }
      switch (xml.name()) {
        case "p" -> open = paragraph(xml, flow, cell != null, open);
        case "tbl" -> {
          finish(open, flow, cell != null);
          open = null;
          table(xml, flow);
        }
        case "tcPr" -> {
          if (cell != null) {
            cell.read(xml);
          } else {
            xml.skip();
          }
        }
        case "altChunk" -> chunks++;
        case "sdtPr", "sdtEndPr", "customXmlPr", "sectPr", "del", "moveFrom" -> xml.skip();
        default -> {
          // What encloses paragraphs is entered.
        }
      }
    }
    finish(open, flow, cell != null);
  }

  private void table(XmlStream xml, Flow flow) throws UnreadableException {
    inTables++;
    flow.addAll(tables.read(xml));
    inTables--;
    produced++;
    if (inTables == 0) {
      notes.flush(noteMarks, flow);
    }
  }

  /** What reads one form of a content that is there in several. */
  @FunctionalInterface
  private interface Content {
    void read() throws UnreadableException;
  }

  /** Of a content that is there in several forms, the first that gives anything. */
  private void alternate(XmlStream xml, Content content) throws UnreadableException {
    int depth = xml.depth();
    boolean taken = false;
    while (xml.nextChild(depth)) {
      if (taken) {
        xml.skip();
      } else {
        long before = produced;
        content.read();
        taken = produced > before;
      }
    }
  }

  /**
   * Reads a paragraph.
   *
   * @param open a paragraph whose mark was removed, so that this one goes on in it
   * @return the paragraph if its own mark was removed, else null
   */
  private @Nullable DocxParagraph paragraph(
      XmlStream xml, Flow flow, boolean inCell, @Nullable DocxParagraph open)
      throws UnreadableException {
    DocxParagraph p = open == null ? new DocxParagraph(new ParagraphBuilder(decoder)) : open;
    p.goOn();
    content(xml, p, null);
    begin(p);
    if (p.properties.mark().removed()) {
      return p;
    }
    finish(p, flow, inCell);
    return null;
  }

  private void finish(@Nullable DocxParagraph p, Flow flow, boolean inCell)
      throws UnreadableException {
    if (p == null) {
      return;
    }
    Boolean own = p.properties.onNewPage();
    Boolean newPage = own == null ? p.style.paragraph().onNewPage() : own;
    if (Boolean.TRUE.equals(newPage)) {
      flow.gap();
    }
    if (p.style.contents()) {
      contents(p, flow);
    } else {
      p.text.finish(flow, inCell);
    }
    flow.addAll(p.boxes.elements());
    noteMarks.addAll(p.notes);
    if (inTables == 0) {
      notes.flush(noteMarks, flow);
    }
    if (p.properties.endsSection()) {
      flow.gap();
    }
  }

  /** A line of a table of contents repeats a heading: it is no text of its own. */
  private static void contents(DocxParagraph p, Flow flow) throws UnreadableException {
    Flow lines = new Flow();
    p.text.finish(lines, false);
    for (Element e : lines.elements()) {
      if (e instanceof Paragraph line) {
        flow.add(new Furniture(line.text()));
      }
    }
  }

  /** Settles the style and the label of a paragraph, once its properties are known. */
  private void begin(DocxParagraph p) throws UnreadableException {
    if (p.begun) {
      return;
    }
    p.begun = true;
    p.style = settings.styles().paragraph(p.properties.style());
    RunProperties mark = p.properties.mark();
    if (mark.removed() || Boolean.TRUE.equals(mark.hidden())) {
      return;
    }
    ListDefinition list = settings.list(p.properties, p.style);
    if (list == null) {
      p.text.label("", ListLevel.SILENT);
    } else {
      int level = settings.level(list, p.properties, p.style);
      p.text.label(labels.next(list, level), list.level(level));
    }
  }

  /**
   * Reads what is in a paragraph or a run, to the end of the element that the stream is at.
   *
   * @param outer the format of the run that it is in, or null outside of runs
   */
  private void content(XmlStream xml, DocxParagraph p, @Nullable Format outer)
      throws UnreadableException {
    Format format = outer;
    int depth = xml.depth();
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
      if (!xml.isStart()) {
        continue;
      }
      boolean here = WordMl.isHere(xml);
      String name = xml.name();
      if (here && name.equals("pPr")) {
        p.properties = ParagraphProperties.read(xml);
        continue;
      }
      begin(p);
      if (here && name.equals("rPr")) {
        format = settings.format(RunProperties.read(xml), p.style);
      } else if (here && name.equals("r")) {
        content(xml, p, settings.format(RunProperties.NONE, p.style));
      } else if (here) {
        element(xml, name, p, format);
      } else if (WordMl.isAlternate(xml)) {
        Format inside = format;
        alternate(xml, () -> content(xml, p, inside));
      } else if (name.equals("t") && WordMl.isMath(xml)) {
        text(xml, p, format);
      }
    }
  }

  private void element(XmlStream xml, String name, DocxParagraph p, @Nullable Format format)
      throws UnreadableException {
    switch (name) {
      case "t" -> text(xml, p, format);
      case "tab", "ptab" -> {
        if (format != null) {
          p.text.space();
        }
      }
      case "br" -> lineBreak(xml, p, format);
      case "cr" -> {
        if (isPrinted(p, format)) {
          p.text.lineBreak();
        }
      }
      case "noBreakHyphen" -> add("-", p, format);
      case "sym" -> symbol(xml, p, format);
      case "fldChar" -> {
        String kind = xml.attribute("fldCharType");
        p.field(kind == null ? "" : kind);
      }
      case "footnoteReference" -> note(xml, "footnote", p);
      case "endnoteReference" -> note(xml, "endnote", p);
      case "txbxContent" -> {
        // A box does not stand where it is anchored: what refers to notes in it is the paragraph.
        inTables++;
        blocks(xml, p.boxes, null);
        inTables--;
      }
      case "del",
          "moveFrom",
          "delText",
          "instrText",
          "delInstrText",
          "fldData",
          "ffData",
          "rt",
          "sdtPr",
          "sdtEndPr",
          "customXmlPr",
          "smartTagPr" ->
          xml.skip();
      default -> {
        // What encloses runs is entered; marks of where something starts say nothing.
      }
    }
  }

  private void note(XmlStream xml, String kind, DocxParagraph p) {
    String id = xml.attribute("id");
    if (id != null) {
      p.notes.add(new DocxNotes.Mark(kind, id));
    }
  }

  private static boolean isPrinted(DocxParagraph p, @Nullable Format format) {
    return (format == null || !format.hidden()) && !p.isInCode();
  }

  private void lineBreak(XmlStream xml, DocxParagraph p, @Nullable Format format)
      throws UnreadableException {
    if (!isPrinted(p, format)) {
      return;
    }
    String type = xml.attribute("type");
    if ("page".equals(type) || "column".equals(type)) {
      p.text.pageBreak();
    } else {
      p.text.lineBreak();
    }
  }

  private void symbol(XmlStream xml, DocxParagraph p, @Nullable Format format)
      throws UnreadableException {
    String code = xml.attribute("char");
    String font = xml.attribute("font");
    if (code == null || code.length() > 4) {
      return;
    }
    try {
      char c = (char) Integer.parseInt(code, 16);
      boolean sign = SymbolFonts.isSymbolic(font) && c <= '\u00ff';
      char placed = sign ? (char) (SymbolFonts.PRIVATE + c) : c;
      Format of = format == null ? settings.format(RunProperties.NONE, p.style) : format;
      add(String.valueOf(placed), p, new Format(font, of.bold(), of.capitals(), of.hidden()));
    } catch (NumberFormatException e) {
      // A sign without a code is none.
      produced++;
    }
  }

  private void text(XmlStream xml, DocxParagraph p, @Nullable Format format)
      throws UnreadableException {
    buffer.setLength(0);
    int depth = xml.depth();
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
      if (xml.isText()) {
        xml.text(buffer);
      }
    }
    add(buffer, p, format);
  }

  private void add(CharSequence text, DocxParagraph p, @Nullable Format format)
      throws UnreadableException {
    produced += text.length();
    if (p.isInCode()) {
      return;
    }
    Format of = format == null ? settings.format(RunProperties.NONE, p.style) : format;
    if (of.hidden()) {
      hide(text.length());
    } else {
      p.text.text(text, of.font(), of.bold(), of.capitals());
    }
  }
}
