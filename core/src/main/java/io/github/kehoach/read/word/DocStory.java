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
  private final Meter meter;
  private final DocLists lists;
  private final DocAnchors anchors;
  private final ListLabels labels = new ListLabels();
  private final DocRuns runs;

  /** The items of the story that is being read, and the tables that are open in it. */
  private List<DocItem> out = new ArrayList<>();

  private Deque<DocTable> open = new ArrayDeque<>();
  private boolean gap;

  DocStory(DocFile file, Meter meter) throws UnreadableException {
    this.file = file;
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
  List<DocItem> body() throws UnreadableException {
    read(file.start(SubdocumentType.MAIN), file.end(SubdocumentType.MAIN), true);
    for (DocAnchors.Story story : anchors.loose()) {
      read(story.from(), story.to(), false);
    }
    return out;
  }

  /** How many characters were left out because they are hidden. */
  int hidden() {
    return runs.hidden();
  }

  private void read(int from, int to, boolean anchoring) throws UnreadableException {
    DocDraft draft = new DocDraft();
    for (int i = file.paragraphAt(from); i < file.paragraphCount(); i++) {
      DocParagraph p = file.paragraph(i);
      if (p.start() >= to) {
        break;
      }
      int start = Math.max(from, p.start());
      int end = Math.min(to, p.end());
      if (end <= start) {
        continue;
      }
      meter.characters(end - start);
      draft = paragraph(p, start, end, draft, anchoring);
    }
    finish(draft);
    closeTables(0);
  }

  /** Reads a paragraph; returns what goes on in the next one because its mark is not printed. */
  private DocDraft paragraph(DocParagraph p, int start, int end, DocDraft draft, boolean anchoring)
      throws UnreadableException {
    char mark = file.text().charAt(end - 1);
    // A cell's end is one even where the properties of its paragraph are lost.
    int depth = Math.max(p.depth(), mark == CELL_END ? 1 : 0);
    meter.depth(depth);
    if (depth < open.size()) {
      finish(draft);
      draft = new DocDraft();
    }
    closeTables(depth);
    while (open.size() < depth) {
      open.push(new DocTable());
    }
    if (depth > 0 && p.endsRow()) {
      open.element().endRow(file.rowEdges(p));
      gap = false;
      return new DocDraft();
    }
    boolean marked = isMark(mark);
    if (!draft.labelled() && !runs.isGone(start, end, p.style())) {
      label(p, start, draft);
    }
    runs.read(start, marked ? end - 1 : end, p.style(), draft);
    boolean endsCell = mark == CELL_END || p.endsInnerCell();
    if (!endsCell && marked && runs.isGone(end - 1, end, p.style())) {
      return draft;
    }
    finish(draft);
    if (anchoring) {
      anchored(draft);
    }
    if (endsCell && depth > 0) {
      open.element().endCell();
      gap = false;
    }
    if (mark == '\f') {
      gap = true;
    }
    return new DocDraft();
  }

  private static boolean isMark(char c) {
    return c == '\r' || c == CELL_END || c == '\f';
  }

  /** Puts the label of a list in front; the paragraph counts even where it is empty. */
  private void label(DocParagraph p, int start, DocDraft draft) throws UnreadableException {
    ListDefinition list = lists.list(p.list());
    if (list == null || p.pageBreak() && start + 1 >= p.end()) {
      return;
    }
    ListLevel level = list.level(p.level());
    draft.label(labels.next(list, p.level()), level);
  }

  /** Hands a paragraph on; an empty one is the gap above the next. */
  private void finish(DocDraft draft) {
    if (draft.isEmpty(!open.isEmpty())) {
      gap |= open.isEmpty();
      return;
    }
    add(draft.build(gap));
    gap = false;
  }

  private void add(DocItem item) {
    if (open.isEmpty()) {
      out.add(item);
    } else {
      open.element().add(item);
    }
  }

  /** Boxes and notes come behind the paragraph that they are anchored in, in the same cell. */
  private void anchored(DocDraft draft) throws UnreadableException {
    for (int place : draft.anchors()) {
      for (DocAnchors.Story story : anchors.at(place)) {
        List<DocItem> around = out;
        Deque<DocTable> tables = open;
        out = new ArrayList<>();
        open = new ArrayDeque<>();
        read(story.from(), story.to(), false);
        List<DocItem> inside = out;
        out = around;
        open = tables;
        inside.forEach(this::add);
      }
    }
  }

  private void closeTables(int depth) {
    while (open.size() > depth) {
      DocItem.Table table = open.pop().finish();
      if (!table.rows().isEmpty()) {
        add(table);
        gap = false;
      }
    }
  }
}
