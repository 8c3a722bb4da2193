package io.github.kehoach.read.pdf;

import io.github.kehoach.read.layout.Page;
import io.github.kehoach.read.layout.Rule;
import io.github.kehoach.read.layout.Word;
import java.util.ArrayList;
import java.util.List;

/** Turns a page upright whose text runs up, down or upside down: a wide table on a tall page. */
final class Turn {

  private Turn() {}

  /**
   * The page as it is read.
   *
   * @param direction the direction of most of its text: 0 to the right, 1 down, 2 to the left, 3 up
   */
  static Page page(int number, PageFrame frame, int direction, List<Word> words, List<Rule> rules) {
    if (direction == 0) {
      return new Page(number, frame.width(), frame.height(), words, rules);
    }
    boolean side = direction != 2;
    float width = side ? frame.height() : frame.width();
    float height = side ? frame.width() : frame.height();
    List<Word> turned = new ArrayList<>(words.size());
    for (Word w : words) {
      float[] b = box(direction, frame, w.x0(), w.top(), w.x1(), w.bottom());
      // How deep the letters reach below the line they stand on.
      float depth = depth(w);
      turned.add(
          new Word(
              w.text(),
              b[0],
              b[1],
              b[2],
              b[3],
              b[3] - depth,
              w.size(),
              w.bold(),
              w.raised(),
              w.confidence()));
    }
    List<Rule> lines = new ArrayList<>(rules.size());
    for (Rule r : rules) {
      float[] b = box(direction, frame, r.x0(), r.y0(), r.x1(), r.y1());
      lines.add(new Rule(b[0], b[1], b[2], b[3]));
    }
    return new Page(number, width, height, turned, lines, 4 - direction);
  }

  private static float depth(Word w) {
    return 0.2f * w.size();
  }

  private static float[] box(int direction, PageFrame f, float x0, float y0, float x1, float y1) {
    return switch (direction) {
      case 1 -> new float[] {y0, f.width() - x1, y1, f.width() - x0};
      case 2 -> new float[] {f.width() - x1, f.height() - y1, f.width() - x0, f.height() - y0};
      default -> new float[] {f.height() - y1, x0, f.height() - y0, x1};
    };
  }
}
