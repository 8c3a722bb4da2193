package io.github.kehoach.read.layout;

import java.util.List;

/**
 * What stands on a page, whoever read it: the glyphs of a PDF or the words that OCR found.
 *
 * @param number from 1
 * @param width in points, of the page as it is read
 * @param height in points
 * @param words its words, in the order of the source
 * @param rules its ruling lines
 * @param turns quarters by which it was turned clockwise to be read, 0 to 3
 */
public record Page(
    int number, float width, float height, List<Word> words, List<Rule> rules, int turns) {

  /**
   * A page that is read as it lies.
   *
   * @param number from 1
   * @param width in points
   * @param height in points
   * @param words its words, in the order of the source
   * @param rules its ruling lines
   */
  public Page(int number, float width, float height, List<Word> words, List<Rule> rules) {
    this(number, width, height, words, rules, 0);
  }

  /** Copies the lists. */
  public Page {
    words = List.copyOf(words);
    rules = List.copyOf(rules);
  }
}
