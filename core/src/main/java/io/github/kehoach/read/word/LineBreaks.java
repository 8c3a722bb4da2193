package io.github.kehoach.read.word;

import io.github.kehoach.text.Continuation;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Markers;
import io.github.kehoach.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph at its line breaks. Typists break lines where they mean paragraphs, and also
 * within a sentence to make it look well; only the words tell.
 */
final class LineBreaks {

  /** The character that stands for a line break in a paragraph. */
  static final char BREAK = 0x0b;

  private LineBreaks() {}

  /**
   * The paragraphs that a text is meant to be.
   *
   * @param text decoded text
   * @return its pieces in order, with those that continue each other joined
   */
  static List<String> cut(String text) {
    if (text.indexOf(BREAK) < 0) {
      return List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int to = text.indexOf(BREAK, from);
      to = to < 0 ? text.length() : to;
      String line = text.substring(from, to).strip();
      from = to + 1;
      if (line.isEmpty()) {
        continue;
      }
      int last = pieces.size() - 1;
      if (last >= 0 && continues(pieces.get(last), line)) {
        pieces.set(last, pieces.get(last) + " " + line);
      } else {
        pieces.add(line);
      }
    }
    return pieces;
  }

  private static boolean continues(String before, String line) {
    if (Markers.at(Normalizer.unplaced(line)).isPresent() || Continuation.isFinished(before)) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    return last == ',' || Character.isLowerCase(line.charAt(0)) && !Folding.isCapitals(before);
  }
}
