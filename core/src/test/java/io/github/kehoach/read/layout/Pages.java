package io.github.kehoach.read.layout;

import java.util.ArrayList;
import java.util.List;

/** Builds pages of words in a typewriter's letters, each half as wide as it is high. */
final class Pages {

  static final float SIZE = 12;
  private static final float LETTER = SIZE / 2;

  private final List<Word> words = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private float width = 600;
  private float height = 800;

  /** A line of words whose first one starts at a place. */
  Pages line(float x, float baseline, String text) {
    return line(x, baseline, text, false);
  }

  Pages bold(float x, float baseline, String text) {
    return line(x, baseline, text, true);
  }

  private Pages line(float x, float baseline, String text, boolean bold) {
    float at = x;
    for (String word : text.split(" ")) {
      float end = at + word.length() * LETTER;
      words.add(
          new Word(word, at, baseline - SIZE, end, baseline + 3, baseline, SIZE, bold, false, -1));
      at = end + LETTER;
    }
    return this;
  }

  /** A line in smaller letters. */
  Pages small(float x, float baseline, float size, String text) {
    float at = x;
    for (String word : text.split(" ")) {
      float end = at + word.length() * size / 2;
      words.add(
          new Word(word, at, baseline - size, end, baseline + 1, baseline, size, false, false, -1));
      at = end + size / 2;
    }
    return this;
  }

  /** A line of words around a place. */
  Pages centred(float middle, float baseline, String text) {
    return line(middle - width(text) / 2, baseline, text);
  }

  static float width(String text) {
    return text.length() * LETTER;
  }

  Pages level(float y, float x0, float x1) {
    rules.add(new Rule(x0, y, x1, y));
    return this;
  }

  Pages upright(float x, float y0, float y1) {
    rules.add(new Rule(x, y0, x, y1));
    return this;
  }

  /** All lines of a table. */
  Pages lattice(float[] xs, float[] ys) {
    for (float y : ys) {
      level(y, xs[0], xs[xs.length - 1]);
    }
    for (float x : xs) {
      upright(x, ys[0], ys[ys.length - 1]);
    }
    return this;
  }

  Page page(int number) {
    return new Page(number, width, height, words, rules);
  }
}
