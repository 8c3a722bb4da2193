package io.github.kehoach.structure;

import io.github.kehoach.document.Element;
import java.util.List;

/**
 * Where the parts of a document start, as indices of elements, each part ending where the next one
 * starts.
 *
 * @param start the head
 * @param type the type line, or where the head ends when there is none
 * @param typed whether there is a type line
 * @param title one past the title: the preamble
 * @param body the body
 * @param closing recipients and signature
 * @param tail what follows them: appendices
 * @param end one past the document
 */
record Bounds(
    int start, int type, boolean typed, int title, int body, int closing, int tail, int end) {

  /** Finds the parts of a document; one that is missing is empty. */
  static Bounds of(List<Element> elements) {
    HeadFinder heads = new HeadFinder(elements);
    int found = heads.start();
    int type = found < 0 ? -1 : heads.typeLine(found);
    boolean typed = type >= 0;
    int start = Math.max(0, found);
    int headEnd = typed ? type : heads.headEnd(start);
    int titleEnd = typed ? heads.titleEnd(type) : heads.bareTitleEnd(start, headEnd);
    boolean administrative = typed || headEnd > start;
    int body = administrative ? heads.bodyStart(titleEnd) : start;
    EndFinder ends = new EndFinder(elements);
    int closing = ends.closing(body);
    int tail = ends.tail(closing);
    return new Bounds(start, headEnd, typed, titleEnd, body, closing, tail, ends.end(tail));
  }
}
