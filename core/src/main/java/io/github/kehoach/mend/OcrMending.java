package io.github.kehoach.mend;

import io.github.kehoach.document.Document;
import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Geometry;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Note;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.Severity;
import io.github.kehoach.plan.TextLayer;
import io.github.kehoach.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/** Mends a document that OCR read, and says what it mended. */
public final class OcrMending {

  /** The most places that are told one by one. */
  private static final int TOLD = 50;

  private final Document document;
  private final List<Note> notes = new ArrayList<>();
  private int count;

  private OcrMending(Document document) {
    this.document = document;
  }

  /**
   * Mends a document.
   *
   * @param document a document of any format
   * @return the same where no OCR was at work, else the document with its known phrases put right
   *     and a note for each
   */
  public static Document of(Document document) {
    return document.textLayer() == TextLayer.OCR || document.textLayer() == TextLayer.MIXED
        ? new OcrMending(document).mended()
        : document;
  }

  private Document mended() {
    List<Element> elements = new ArrayList<>(document.elements().size());
    for (Element e : document.elements()) {
      if (e instanceof Paragraph p) {
        elements.add(mended(p));
      } else if (e instanceof Grid g) {
        elements.add(mended(g));
      } else {
        elements.add(e instanceof Furniture f ? new Furniture(mended(f.text())) : e);
      }
    }
    if (count > TOLD) {
      notes.add(
          Note.info(
              DiagnosticCode.OCR_SUSPECT, count - TOLD + " more misread phrases were put right."));
    }
    List<Note> all = new ArrayList<>(document.notes());
    all.addAll(notes);
    return new Document(
        document.mediaType(),
        document.pageCount(),
        document.textLayer(),
        elements,
        document.geometry(),
        all);
  }

  private Paragraph mended(Paragraph p) {
    NormalizedText text = mended(p.text());
    return text == p.text() ? p : new Paragraph(text, p.bold(), p.gapBefore());
  }

  private Grid mended(Grid grid) {
    List<Grid.Row> rows = new ArrayList<>(grid.rows().size());
    for (Grid.Row row : grid.rows()) {
      List<Grid.Cell> cells = new ArrayList<>(row.cells().size());
      for (Grid.Cell cell : row.cells()) {
        cells.add(
            cell.isEmpty()
                ? cell
                : new Grid.Cell(cell.paragraphs().stream().map(this::mended).toList()));
      }
      rows.add(new Grid.Row(cells));
    }
    return new Grid(rows);
  }

  private NormalizedText mended(NormalizedText text) {
    List<LostMarks.Change> changes = LostMarks.find(text);
    if (changes.isEmpty()) {
      return text;
    }
    List<Geometry.Place> places =
        document.geometry().places(text.sourceStart(0), text.sourceEnd(text.length()));
    boolean read = places.stream().anyMatch(p -> p.confidence() != null);
    if (document.textLayer() == TextLayer.MIXED && !read) {
      return text;
    }
    for (LostMarks.Change c : changes) {
      if (++count <= TOLD) {
        notes.add(
            new Note(
                Severity.INFO,
                DiagnosticCode.OCR_SUSPECT,
                "\u201c"
                    + text.value().substring(c.start(), c.end())
                    + "\u201d was read and \u201c"
                    + c.mended()
                    + "\u201d taken.",
                places.isEmpty() ? null : places.get(0).page()));
      }
    }
    return LostMarks.apply(text, changes);
  }
}
