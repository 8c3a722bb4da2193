package io.github.kehoach.read.layout;

import io.github.kehoach.text.Continuation;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Marker;
import io.github.kehoach.text.Markers;
import java.util.Optional;

/**
 * Tells whether a line of running text goes on with the paragraph of the line above it, by how both
 * are set; by their words only where that leaves a doubt.
 */
final class Flow {

  /** Room between words, in parts of their size. */
  private static final float SPACE = 0.25f;

  /** How exactly lines are set. */
  private static final float EXACT = 2.5f;

  /** An indent that is meant as one. */
  private static final float INDENT = 7f;

  /** How much farther than usual the lines of different paragraphs stand apart. */
  private static final float APART = 1.3f;

  /** Leading where a page does not show it, in parts of the size. */
  private static final float USUAL = 1.4f;

  /** What part of the width a centred line takes when it was wrapped. */
  private static final float LONG = 0.75f;

  private final PlacedText text;

  /** Whether paragraphs start with an indent in this document. */
  private final boolean indented;

  Flow(PlacedText text, boolean indented) {
    this.text = text;
    this.indented = indented;
  }

  /** Whether the room that a line leaves would have held the first word of the next one. */
  static boolean isShort(Line a, Line b, Margins m) {
    float end = a.x1() + SPACE * a.size() + b.firstWord();
    if (isCentred(a, m) && !startsAlike(a, b)) {
      return a.width() + SPACE * a.size() + b.firstWord() < m.width() - EXACT;
    }
    return end < m.right() + 0.5f;
  }

  /** A line around the middle that reaches neither margin. */
  static boolean isCentred(Line line, Margins m) {
    return isAroundMiddle(line, m) && line.x0() > m.left() + EXACT && line.x1() < m.right() - EXACT;
  }

  private static boolean isAroundMiddle(Line line, Margins m) {
    return Math.abs(line.middle() - (m.left() + m.right()) / 2) < 5;
  }

  /**
   * Whether a line goes on.
   *
   * @param first the first line of the paragraph so far
   * @param a its last line
   * @param b the next line
   * @param m the margins of the page of the last line
   * @param n the margins of the page of the next line
   */
  boolean continues(Line first, Line a, Line b, Margins m, Margins n) {
    boolean samePage = a.page() == b.page();
    if (Math.abs(a.size() - b.size()) > 0.12f * Math.max(a.size(), b.size())) {
      return false;
    }
    float step = b.baseline() - a.baseline();
    float leading = m.leading() > 0 ? Math.max(m.leading(), a.size()) : USUAL * a.size();
    if (samePage && (step > APART * leading + 1 || step < 0)) {
      return false;
    }
    boolean centredA = isCentred(a, m) && !(samePage && startsAlike(a, b));
    if (centredA) {
      return samePage
          && a.bold() == b.bold()
          && isAroundMiddle(b, n)
          && (isCentred(b, n) || b.width() > LONG * n.width())
          && (a.width() > LONG * m.width() || !isShort(a, b, m))
          && isCapitals(a) == isCapitals(b);
    }
    if (isShort(a, b, m)) {
      return false;
    }
    if (isCentred(b, n)) {
      return (isFull(a, m) || isAroundMiddle(a, m)) && !isMarked(b) && a.bold() == b.bold();
    }
    if (a.bold() && !b.bold() && first.bold() && !(m.justified() && isFull(a, m))) {
      return false;
    }
    String next = text.text(b.start(), Math.min(b.end(), b.start() + 40));
    Optional<Marker> marker = Markers.at(next);
    boolean lower = Character.isLowerCase(next.charAt(0));
    if (!isFull(a, m) && !lower) {
      return false;
    }
    boolean finished = Continuation.isFinished(text.text(a.start(), a.end()));
    float shift = (b.x0() - n.left()) - (a.x0() - m.left());
    if (shift > INDENT) {
      // Lines below a marker hang; others that step in open a paragraph.
      boolean item = isMarked(a) && (!indented || a.x0() > m.left() + EXACT);
      return a == first && item && marker.isEmpty();
    }
    boolean stepsBack = shift < -EXACT;
    if (marker.isPresent()) {
      boolean opens = !stepsBack || finished;
      return !opens || !finished && lower(next, marker.get());
    }
    if (stepsBack || !finished || lower) {
      return true;
    }
    boolean atMargin = b.x0() < n.left() + EXACT;
    if (a == first && a.x0() > m.left() + INDENT && !atMargin) {
      return false;
    }
    return atMargin ? indented || samePage : samePage || a != first;
  }

  /** Lines that start at one indent and end apart stand around the middle by chance. */
  private static boolean startsAlike(Line a, Line b) {
    return Math.abs(a.x0() - b.x0()) < 1 && Math.abs(a.x1() - b.x1()) > EXACT;
  }

  private boolean isMarked(Line line) {
    return Markers.at(text.text(line.start(), Math.min(line.end(), line.start() + 40))).isPresent();
  }

  private static boolean lower(String text, Marker marker) {
    return marker.content() < text.length() && Character.isLowerCase(text.charAt(marker.content()));
  }

  private static boolean isFull(Line line, Margins m) {
    return !m.justified() || line.x1() > m.right() - EXACT;
  }

  /** Whether a line is in capitals. */
  boolean isCapitals(Line line) {
    return Folding.isCapitals(text.text(line.start(), line.end()));
  }
}
