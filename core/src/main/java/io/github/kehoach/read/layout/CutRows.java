package io.github.kehoach.read.layout;

import io.github.kehoach.document.Element;
import java.util.List;

/** Joins rows that a page break cut. */
final class CutRows {
  private CutRows() {}

  static List<Element> join(List<Element> elements) {
    return elements;
  }
}
