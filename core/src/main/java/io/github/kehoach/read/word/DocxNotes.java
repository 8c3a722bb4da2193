package io.github.kehoach.read.word;

import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.text.NormalizedText;
import io.github.kehoach.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The footnotes and endnotes of a document. They stand at the foot of pages: a note follows what
 * refers to it and is no part of it, and its mark does not become a figure of the text.
 */
final class DocxNotes {

  /**
   * Where a note is referred to.
   *
   * @param kind {@code footnote} or {@code endnote}
   * @param id its identifier
   */
  record Mark(String kind, String id) {}

  private final Map<Mark, NormalizedText> texts = new HashMap<>();
  private final Map<Mark, Integer> numbers = new HashMap<>();

  /** Keeps a note's text. */
  void add(Mark mark, List<Element> content) {
    NormalizedText text = text(content);
    if (!text.isEmpty()) {
      texts.put(mark, text);
    }
  }

  /** The text of a note on one line. */
  static NormalizedText text(List<Element> content) {
    NormalizedText text = NormalizedText.EMPTY;
    for (Element e : content) {
      if (e instanceof Paragraph p) {
        text = text.join(p.text());
      } else if (e instanceof Grid g) {
        for (Grid.Row row : g.rows()) {
          for (Grid.Cell cell : row.cells()) {
            for (Paragraph p : cell.paragraphs()) {
              text = text.join(p.text());
            }
          }
        }
      }
    }
    return text;
  }

  /** Puts the notes that were referred to below what refers to them. */
  void flush(List<Mark> marks, Flow flow) {
    for (Mark mark : marks) {
      NormalizedText text = texts.get(mark);
      if (text != null && !numbers.containsKey(mark)) {
        int n =
            1 + (int) numbers.keySet().stream().filter(m -> m.kind().equals(mark.kind())).count();
        numbers.put(mark, n);
        NumberFormat format =
            mark.kind().equals("footnote") ? NumberFormat.DECIMAL : NumberFormat.LOWER_ROMAN;
        flow.add(new Furniture(Normalizer.unplaced(format.print(n)).join(text)));
      }
    }
    marks.clear();
  }
}
