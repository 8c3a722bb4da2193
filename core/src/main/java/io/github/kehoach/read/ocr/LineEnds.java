package io.github.kehoach.read.ocr;

import io.github.kehoach.text.Markers;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts right what programs make of dust and short strokes in a line: a bullet's dash is read as
 * {@code __-} or {@code =}, a speck before a letter as {@code _}, the dot below a last capital as
 * {@code „}. Such signs begin or end no printed line.
 */
final class LineEnds {

  /** Level strokes, and specks that were taken for one. */
  private static final String STROKES = "-_=~\u2013\u2014\u00ac\u2212";

  /** Signs that begin no line. */
  private static final String SPECKS = ".,;:'`\u00b4\u2018\u2019\u201a\u201e|\u00b7\u00b0^";

  /** Signs that stand apart from all words nowhere in print. */
  private static final String LONE = "'`\u00b4\u2018\u201a\u201e|\u00b7\u00b0^_~\u00ac";

  private static final String CROSSES = "\u2020\u2021";

  private LineEnds() {}

  /**
   * Puts a line right.
   *
   * @param line its words, from left to right
   * @return the same words without specks, a stroke before them as the bullet that it is
   */
  static List<Hocr.Item> mended(List<Hocr.Item> line) {
    List<Hocr.Item> words = new ArrayList<>();
    for (Hocr.Item word : line) {
      boolean first = words.isEmpty();
      if (!isOf(word.text(), first ? SPECKS : LONE)) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      return line;
    }
    String first = words.get(0).text();
    if (words.size() > 1 && isOf(first, CROSSES)) {
      words.set(0, words.get(0).as("+"));
    } else if (words.size() > 1 && isOf(first, STROKES + SPECKS)) {
      if (isMarker(words.get(1).text())) {
        words.remove(0);
      } else {
        words.set(0, words.get(0).as("-"));
      }
    } else if (first.length() > 1 && first.charAt(0) == '_' && !isOf(first, STROKES)) {
      words.set(0, words.get(0).as(first.replaceFirst("^_+", "")));
    }
    return words;
  }

  private static boolean isMarker(String word) {
    return isOf(word, STROKES)
        || word.equals("+")
        || Markers.at(word + " A").filter(m -> !m.isBullet()).isPresent();
  }

  private static boolean isOf(String word, String signs) {
    return word.chars().allMatch(c -> signs.indexOf(c) >= 0);
  }
}
