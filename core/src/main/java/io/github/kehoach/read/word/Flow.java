package io.github.kehoach.read.word;

import io.github.kehoach.document.Element;
import io.github.kehoach.document.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Elements below each other: of a body, a cell, a text box, a note. */
final class Flow {

  private final List<Element> elements = new ArrayList<>();
  private boolean gap;

  /** A blank line, or the end of a page. */
  void gap() {
    gap = true;
  }

  /** Adds a paragraph, with a gap above it where there was one. */
  void add(Paragraph p) {
    Paragraph placed = gap && !p.gapBefore() ? new Paragraph(p.text(), p.bold(), true) : p;
    elements.addAll(placed.pieces());
    gap = false;
  }

  /** Adds what is no paragraph. */
  void add(Element e) {
    elements.add(e);
    gap = false;
  }

  /** Adds what has its own gaps. */
  void addAll(List<Element> more) {
    for (Element e : more) {
      if (e instanceof Paragraph p) {
        add(p);
      } else {
        add(e);
      }
    }
  }

  boolean isEmpty() {
    return elements.isEmpty();
  }

  List<Element> elements() {
    return elements;
  }
}
