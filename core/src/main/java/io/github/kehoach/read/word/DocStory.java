package io.github.kehoach.read.word;

import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.model.SubdocumentType;

/** Reads the stories of a binary Word file: paragraphs with their labels, and tables. */
final class DocStory {

  private static final char CELL_END = 0x07;

  private final DocFile file;
  private final RunDecoder decoder;
  private final Meter meter;
  private final DocLists lists;
  private final DocAnchors anchors;
  private final DocxNotes notes = new DocxNotes();
  private final ListLabels labels = new ListLabels();
  private final DocRuns runs;

  /** What the story that is being read has given, and the tables that are open in it. */
  private Flow out = new Flow();

  private Deque<DocTable> open = new ArrayDeque<>();

  DocStory(DocFile file, RunDecoder decoder, Meter meter) throws UnreadableException {
    this.file = file;
    this.decoder = decoder;
    this.meter = meter;
    this.lists = new DocLists(file);
    this.anchors = DocAnchors.of(file);
    BitSet codes = new BitSet();
    for (SubdocumentType type : SubdocumentType.ORDERED) {
      DocFields.mark(file.text(), file.start(type), file.end(type), codes);
    }
    this.runs = new DocRuns(file, codes);
  }

  /** Reads the body, with boxes and notes behind the paragraphs that they are anchored in. */
  Flow body() throws UnreadableException {
    read(file.start(SubdocumentType.MAIN), file.end(SubdocumentType.MAIN), true);
    for (DocAnchors.Story story : anchors.loose()) {
      out.addAll(apart(story).elements());
    }
    return out;
  }

  /** How many characters were left out because they are hidden. */
  int hidden() {
    return runs.hidden();
  }

  private void read(int from, int to, boolean anchoring) throws UnreadableException {
    DocDraft draft = draft();
    for (int i = file.paragraphAt(from); i < file.paragraphCount(); i++) {
      DocParagraph p = file.paragraph(i);
      if (p.start() >= to) {
        break;
      }
      int start = Math.max(from, p.start());
      int end = Math.min(to, p.end());
      if (start < end) {
        draft = paragraph(p, start, end, draft, anchoring);
      }
    }
    if (draft.text.hasText()) {
      finish(draft, anchoring);
    }
    closeTables(0);
  }

  private DocDraft draft() {
    return new DocDraft(new ParagraphBuilder(decoder));
  }

  /** What is read now goes there. */
  private Flow flow() {
    return open.isEmpty() ? out : open.element().cell();
  }

  /** Reads a paragraph; returns what goes on in the next one because its mark is not printed. */
  private DocDraft paragraph(DocParagraph p, int start, int end, DocDraft before, boolean anchoring)
      throws UnreadableException {
    char mark = file.text().charAt(end - 1);
    // A cell's end is one even where the properties of its paragraph are lost.
    int depth = Math.max(p.depth(), mark == CELL_END ? 1 : 0);
    meter.depth(depth);
    DocDraft draft = before;
    if (depth != open.size() && draft.text.hasText()) {
      finish(draft, anchoring);
      draft = draft();
    }
    closeTables(depth);
    while (open.size() < depth) {
      open.push(new DocTable());
    }
    if (depth > 0 && p.endsRow()) {
      open.element().endRow(file.rowEdges(p));
      return draft();
    }
    boolean marked = mark == '\r' || mark == CELL_END || mark == '\f';
    if (!draft.isLabelled() && !runs.isGone(start, end, p.style())) {
      label(p, start, end, draft);
    }
    if (p.format().getFPageBreakBefore() && !draft.text.hasText()) {
      flow().gap();
    }
    runs.read(start, marked ? end - 1 : end, p.style(), draft);
    boolean endsCell = mark == CELL_END || p.endsInnerCell();
    if (!endsCell && marked && runs.isGone(end - 1, end, p.style())) {
      return draft;
    }
    finish(draft, anchoring);
    if (mark == '\f') {
      flow().gap();
    }
    if (endsCell && depth > 0) {
      open.element().endCell();
    }
    return draft();
  }

  /** Puts the label of a list in front; the paragraph counts even where it is empty. */
  private void label(DocParagraph p, int start, int end, DocDraft draft)
      throws UnreadableException {
    ListDefinition list = lists.list(p.list());
    if (list == null || p.pageBreak() && start + 1 >= end) {
      return;
    }
    draft.label(labels.next(list, p.level()), list.level(p.level()));
  }

  private void finish(DocDraft draft, boolean anchoring) throws UnreadableException {
    Flow flow = flow();
    draft.text.finish(flow, !open.isEmpty());
    if (!anchoring) {
      return;
    }
    List<DocxNotes.Mark> marks = new ArrayList<>();
    for (int place : draft.anchors) {
      for (DocAnchors.Story story : anchors.at(place)) {
        Flow inside = apart(story);
        if (story.kind().isEmpty()) {
          flow.addAll(inside.elements());
        } else {
          DocxNotes.Mark note = new DocxNotes.Mark(story.kind(), Integer.toString(place));
          notes.add(note, inside.elements());
          marks.add(note);
        }
      }
    }
    notes.flush(marks, flow);
  }

  /** Reads a story that is anchored in another one. */
  private Flow apart(DocAnchors.Story story) throws UnreadableException {
    Flow around = out;
    Deque<DocTable> tables = open;
    out = new Flow();
    open = new ArrayDeque<>();
    read(story.from(), story.to(), false);
    Flow inside = out;
    out = around;
    open = tables;
    return inside;
  }

  private void closeTables(int depth) throws UnreadableException {
    while (open.size() > depth) {
      DocTable table = open.pop();
      flow().addAll(table.finish(meter));
    }
  }
}
