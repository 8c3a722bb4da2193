package io.github.kehoach.read;

import io.github.kehoach.document.Paragraph;
import io.github.kehoach.text.Continuation;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Markers;

/**
 * Tells what a line break inside a paragraph means: writers set it to part the lines of a head or a
 * title, and files that were made from wrapped text have it in the middle of sentences.
 */
public final class LineBreaks {

  private LineBreaks() {}

  /**
   * Whether a line goes on with the sentence of the line above it.
   *
   * @param before the upper line, or all lines above that are one paragraph
   * @param next the lower line
   * @return true when both are one paragraph
   */
  public static boolean continues(Paragraph before, Paragraph next) {
    CharSequence text = before.text();
    if (text.isEmpty() || next.text().isEmpty() || Markers.at(next.text()).isPresent()) {
      return false;
    }
    boolean finished = Continuation.isFinished(text);
    boolean capitals = Folding.isCapitals(text);
    if (Character.isLowerCase(next.text().charAt(0))) {
      return !finished && !capitals;
    }
    return isHeadingRest(text, before.bold(), next.text(), next.bold())
        || !finished && !capitals && Continuation.isOpen(text, next.text());
  }

  /**
   * Whether a line is the rest of a heading that is printed in capitals or bold as a whole.
   *
   * @param before the heading's lines above it
   * @param bold whether they are bold
   * @param next the line
   * @param nextBold whether it is bold
   * @return true when both are one heading
   */
  public static boolean isHeadingRest(
      CharSequence before, boolean bold, CharSequence next, boolean nextBold) {
    boolean capitals = Folding.isCapitals(next);
    boolean alike = capitals ? Folding.isCapitals(before) : bold && nextBold;
    return alike
        && Markers.at(next).isEmpty()
        && Markers.at(before).filter(m -> m.content() < before.length()).isPresent()
        && !Continuation.isFinished(before);
  }
}
