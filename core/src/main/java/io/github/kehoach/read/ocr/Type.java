package io.github.kehoach.read.ocr;

import io.github.kehoach.read.ocr.Picture.Area;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Estimates how large and how bold the type of a line is, from how wide its words came out and how
 * thick its strokes are. Boxes of words tell less: their height changes with the letters and marks
 * in them.
 */
final class Type {

  /** What a word's box lacks of the room that its letters take, at both ends together. */
  private static final float BEARINGS = 0.05f;

  /** Bold letters are wider. */
  private static final float BOLD_WIDER = 1.06f;

  /** Bold strokes are at least this part of the type's size thick. */
  private static final float THICK = 0.13f;

  /** How much thicker bold strokes are than those of most print on the page. */
  private static final float THICKER = 1.2f;

  /** Fewer letters than this do not tell their size. */
  private static final int FEW = 5;

  /** Widths of letters in a serif typeface, in thousandths of its size, by their first letter. */
  private static final String[] WIDTHS = {
    "250 .,",
    "278 ijlt/:;!'",
    "333 frI-()`",
    "389 sJ",
    "444 acez\"",
    "500 bdđghknopquvxy0123456789–",
    "556 FPS",
    "564 <>+=",
    "611 ELTZ",
    "667 BCR",
    "722 wADĐGHKNOQUVXY",
    "778 m",
    "833 %",
    "889 M",
    "944 W",
  };

  private static final int USUAL = 500;
  private static final int LETTERS = 0x2100;
  private static final short[] TABLE = table();

  private Type() {}

  /**
   * The type of a line.
   *
   * @param items its words
   * @param size in pixels
   * @param stroke how thick its strokes are, as a part of its size
   * @param bold whether that is thicker than usual on its page
   */
  record Line(List<Hocr.Item> items, float size, double stroke, boolean bold) {}

  /**
   * Looks at the lines of a page.
   *
   * @param lines their words
   * @param ink the print
   * @return their types, in the same order
   */
  static List<Line> of(Collection<List<Hocr.Item>> lines, Ink ink) {
    List<Line> raw = new ArrayList<>();
    for (List<Hocr.Item> items : lines) {
      double wide = 0;
      double units = 0;
      for (Hocr.Item item : items) {
        wide += item.x1() - item.x0();
        units += units(item.text()) - BEARINGS;
      }
      float size = (float) (wide / Math.max(0.2, units));
      raw.add(new Line(items, size, stroke(items, ink) / size, false));
    }
    List<Line> telling = raw.stream().filter(l -> letters(l) >= FEW).toList();
    double usualStroke = quantile(telling.stream().map(Line::stroke).toList(), 0.25);
    double usualSize = quantile(telling.stream().map(l -> (double) l.size()).toList(), 0.5);
    List<Line> out = new ArrayList<>();
    for (Line l : raw) {
      boolean bold = l.stroke() > THICK && l.stroke() > THICKER * usualStroke;
      float size = bold ? l.size() / BOLD_WIDER : l.size();
      boolean vague = letters(l) < FEW && usualSize > 0;
      out.add(new Line(l.items(), vague ? (float) usualSize : size, l.stroke(), bold));
    }
    return out;
  }

  private static int letters(Line line) {
    return line.items().stream().mapToInt(i -> i.text().length()).sum();
  }

  private static double quantile(List<Double> values, double part) {
    return values.isEmpty()
        ? 0
        : values.stream().sorted().toList().get((int) (part * (values.size() - 1)));
  }

  /** The mean length of level runs of ink in words. */
  private static double stroke(List<Hocr.Item> line, Ink ink) {
    int dark = 0;
    int runs = 0;
    for (Hocr.Item item : line) {
      Area a = new Area(item.x0(), item.y0(), item.x1(), item.y1());
      for (int y = a.y0(); y < a.y1(); y++) {
        for (int x = a.x0(); x < a.x1(); x++) {
          if (ink.at(x, y)) {
            dark++;
            runs += ink.at(x - 1, y) ? 0 : 1;
          }
        }
      }
    }
    return runs == 0 ? 0 : (double) dark / runs;
  }

  private static double units(String text) {
    int sum = 0;
    String letters = Normalizer.normalize(text, Normalizer.Form.NFD);
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        sum += c < LETTERS && TABLE[c] > 0 ? TABLE[c] : USUAL;
      }
    }
    return sum / 1000.0;
  }

  private static short[] table() {
    short[] table = new short[LETTERS];
    for (String group : WIDTHS) {
      for (char c : group.substring(4).toCharArray()) {
        table[c] = Short.parseShort(group.substring(0, 3));
      }
    }
    return table;
  }
}
