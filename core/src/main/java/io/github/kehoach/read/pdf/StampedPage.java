package io.github.kehoach.read.pdf;

import io.github.kehoach.read.layout.Page;
import io.github.kehoach.read.layout.Word;
import java.util.ArrayList;
import java.util.List;

/** A page that OCR read, with the text that was put on it afterwards. */
final class StampedPage {

  private StampedPage() {}

  /**
   * Puts both together. What was put on hides what OCR read below it, or read of itself.
   *
   * @param picture what OCR read
   * @param reading the page's own text
   * @return the page
   */
  static Page of(Page picture, PageReader.Reading reading) {
    List<Word> own = reading.isBlank() ? List.of() : reading.page().words();
    if (own.isEmpty() && reading.asides().isEmpty()) {
      return picture;
    }
    List<Word> words = new ArrayList<>(picture.words());
    words.removeIf(w -> covers(own, w) || covers(reading.asides(), w));
    words.addAll(own);
    return new Page(
        picture.number(),
        picture.width(),
        picture.height(),
        words,
        picture.rules(),
        picture.turns());
  }

  /** Whether the middle of a word lies on one of others. */
  private static boolean covers(List<Word> others, Word word) {
    float x = (word.x0() + word.x1()) / 2;
    float y = (word.top() + word.bottom()) / 2;
    return others.stream().anyMatch(o -> x > o.x0() && x < o.x1() && y > o.top() && y < o.bottom());
  }
}
