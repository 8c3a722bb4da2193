package io.github.kehoach.read.word;

import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.XmlStream;
import io.github.kehoach.text.NormalizedText;
import io.github.kehoach.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs, lists and tables of an OpenDocument text (ISO/IEC 26300-1, clause 5). */
final class OdtBody {

  private final OdtStyles styles;
  private final RunDecoder decoder;
  private final Meter meter;
  private final OdtLists lists;
  private final OdtTables tables = new OdtTables(this);
  private final List<Furniture> notes = new ArrayList<>();
  private final StringBuilder buffer = new StringBuilder();
  private int inTables;
  private int hidden;

  OdtBody(OdtStyles styles, RunDecoder decoder, Meter meter) {
    this.styles = styles;
    this.decoder = decoder;
    this.meter = meter;
    this.lists = new OdtLists(styles);
  }

  /** How many characters were left out because they are hidden. */
  int hidden() {
    return hidden;
  }

  Meter meter() {
    return meter;
  }

  OdtStyles styles() {
    return styles;
  }

  /** Passes over an element that is not printed. */
  void hide(XmlStream xml) throws UnreadableException {
    buffer.setLength(0);
    int depth = xml.depth();
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
      if (xml.isText()) {
        xml.text(buffer);
      }
    }
    hidden += buffer.length();
  }

  /** Reads what stands apart from the text around it: a cell, a box, a note. */
  void apart(XmlStream xml, Flow flow) throws UnreadableException {
    OdtLists.Suspended before = lists.suspend();
    inTables++;
    blocks(xml, flow, true);
    inTables--;
    lists.resume(before);
  }

  /**
   * Reads what is in the element that the stream is at the start of, to its end.
   *
   * @param inCell whether a number alone is printed
   */
  void blocks(XmlStream xml, Flow flow, boolean inCell) throws UnreadableException {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      block(xml, flow, inCell);
    }
  }

  private void block(XmlStream xml, Flow flow, boolean inCell) throws UnreadableException {
    switch (xml.name()) {
      case "p", "h" -> paragraph(xml, flow, inCell);
      case "list" -> list(xml, flow, inCell);
      case "table" -> table(xml, flow);
      case "section" -> {
        String display = xml.attribute("display");
        boolean shown =
            display == null
                || display.equals("true")
                || display.equals("condition") && !"true".equals(xml.attribute("is-hidden"));
        if (shown) {
          blocks(xml, flow, inCell);
        } else {
          hide(xml);
        }
      }
      case "table-of-content",
          "illustration-index",
          "table-index",
          "object-index",
          "user-index",
          "alphabetical-index",
          "bibliography" ->
          index(xml, flow);
      case "frame", "custom-shape", "rect", "g", "text-box", "numbered-paragraph", "a" -> {
        Flow box = new Flow();
        apart(xml, box);
        flow.addAll(box.elements());
      }
      case "soft-page-break" -> {
        // Where a page ended when it was last laid out says nothing of the text.
      }
      default -> xml.skip();
    }
  }

  private void table(XmlStream xml, Flow flow) throws UnreadableException {
    inTables++;
    flow.addAll(tables.read(xml));
    inTables--;
    flushNotes(flow);
  }

  /** The lines of an index repeat headings: they are no text of their own. */
  private void index(XmlStream xml, Flow flow) throws UnreadableException {
    int depth = xml.depth();
    Flow lines = new Flow();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("index-body")) {
        blocks(xml, lines, false);
      } else {
        xml.skip();
      }
    }
    for (Element e : lines.elements()) {
      flow.add(e instanceof Paragraph p ? new Furniture(p.text()) : e);
    }
  }

  private void list(XmlStream xml, Flow flow, boolean inCell) throws UnreadableException {
    String style = xml.attribute("style-name");
    String goesOnFrom = xml.attribute("continue-list");
    boolean goesOn = "true".equals(xml.attribute("continue-numbering"));
    lists.open(xml.attribute("id"), style, goesOn, goesOnFrom);
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "list-item" -> {
          lists.item(true, number(xml, "start-value"), xml.attribute("style-override"));
          blocks(xml, flow, inCell);
        }
        case "list-header" -> {
          lists.item(false, null, null);
          blocks(xml, flow, inCell);
        }
        default -> xml.skip();
      }
    }
    lists.close();
  }

  private static @Nullable Integer number(XmlStream xml, String attribute) {
    int value = xml.number(attribute, Integer.MIN_VALUE);
    return value == Integer.MIN_VALUE ? null : value;
  }

  private void paragraph(XmlStream xml, Flow flow, boolean inCell) throws UnreadableException {
    OdtStyles.Style style = styles.style("paragraph", xml.attribute("style-name"));
    Run run = new Run(new ParagraphBuilder(decoder), new Flow());
    OdtLists.Label label = lists.label(style.list());
    boolean heading =
        xml.name().equals("h")
            && label.text().isEmpty()
            && !"".equals(style.list())
            && !"true".equals(xml.attribute("is-list-header"));
    if (heading) {
      Integer start =
          "true".equals(xml.attribute("restart-numbering")) ? number(xml, "start-value") : null;
      label = lists.heading(xml.number("outline-level", 1), start);
    }
    run.text.label(label.text(), label.level());
    content(xml, run, style);
    if (Boolean.TRUE.equals(style.pageBefore())) {
      flow.gap();
    }
    run.text.finish(flow, inCell);
    flow.addAll(run.boxes.elements());
    if (Boolean.TRUE.equals(style.pageAfter())) {
      flow.gap();
    }
    flushNotes(flow);
  }

  private void flushNotes(Flow flow) {
    if (inTables == 0) {
      notes.forEach(flow::add);
      notes.clear();
    }
  }

  /** A paragraph with the boxes that are anchored in it. */
  private record Run(ParagraphBuilder text, Flow boxes) {}

  /** Reads text, to the end of the element that the stream is at. */
  private void content(XmlStream xml, Run run, OdtStyles.Style style) throws UnreadableException {
    int depth = xml.depth();
    boolean printed = !Boolean.TRUE.equals(style.hidden());
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
      if (xml.isText()) {
        buffer.setLength(0);
        xml.text(buffer);
        add(buffer, run, style, printed);
      } else if (xml.isStart()) {
        element(xml, run, style, printed);
      }
    }
  }

  private void add(CharSequence text, Run run, OdtStyles.Style style, boolean printed)
      throws UnreadableException {
    if (printed) {
      boolean bold = Boolean.TRUE.equals(style.bold());
      boolean capitals = Boolean.TRUE.equals(style.capitals());
      run.text.text(text, styles.font(style.font()), bold, capitals);
    } else {
      hidden += text.length();
    }
  }

  private void element(XmlStream xml, Run run, OdtStyles.Style style, boolean printed)
      throws UnreadableException {
    switch (xml.name()) {
      case "span" -> {
        String name = xml.attribute("style-name");
        OdtStyles.Style inner = name == null ? style : styles.text(name).over(style);
        content(xml, run, inner);
      }
      case "s", "tab" -> run.text.space();
      case "line-break" -> {
        if (printed) {
          run.text.lineBreak();
        }
      }
      case "note" -> note(xml);
      case "frame", "custom-shape", "rect", "ellipse", "g", "text-box" -> apart(xml, run.boxes);
      case "hidden-text", "hidden-paragraph" -> {
        if ("true".equals(xml.attribute("is-hidden"))) {
          hide(xml);
        } else {
          content(xml, run, style);
        }
      }
      case "annotation",
          "annotation-end",
          "number",
          "ruby-text",
          "script",
          "soft-page-break",
          "tracked-changes",
          "title",
          "desc",
          "image",
          "object" ->
          xml.skip();
      default -> content(xml, run, style);
    }
  }

  /** A note stands where it is referred to: its text is kept for below, its mark with it. */
  private void note(XmlStream xml) throws UnreadableException {
    StringBuilder mark = new StringBuilder();
    Flow flow = new Flow();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("note-citation")) {
        int inner = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == inner)) {
          if (xml.isText()) {
            xml.text(mark);
          }
        }
      } else {
        apart(xml, flow);
      }
    }
    NormalizedText text = DocxNotes.text(flow.elements());
    if (!text.isEmpty()) {
      notes.add(new Furniture(Normalizer.unplaced(mark).join(text)));
    }
  }
}
