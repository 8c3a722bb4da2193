package io.github.kehoach.read.ocr;

import io.github.kehoach.read.layout.Page;
import io.github.kehoach.read.layout.Rule;
import io.github.kehoach.read.layout.Word;
import io.github.kehoach.read.ocr.PagePictures.Placed;
import io.github.kehoach.read.ocr.Picture.Area;
import io.github.kehoach.read.ocr.Tesseract.Failure;
import io.github.kehoach.read.ocr.Tesseract.Segmentation;
import java.util.ArrayList;
import java.util.List;

/** Reads one page's picture. */
final class Reading {

  /** A page with less ink than this share is blank but for dust. */
  private static final double BLANK = 0.0002;

  /** Slopes below this do not part a line's ends by a pixel or two, and turning costs sharpness. */
  private static final double LEVEL = 0.001;

  private Reading() {}

  /**
   * Reads a page.
   *
   * @param number of the page, from 1
   * @param placed its picture
   * @param tesseract reads pictures
   * @return its words and lines
   * @throws Failure when reading does not work
   * @throws InterruptedException when this thread is interrupted
   */
  static Page read(int number, Placed placed, Tesseract tesseract)
      throws Failure, InterruptedException {
    Picture picture = placed.picture();
    Ink ink = Ink.of(picture);
    int dark = ink.count(new Area(0, 0, picture.width(), picture.height()));
    if (dark < BLANK * picture.width() * picture.height()) {
      return new Page(number, placed.width(), placed.height(), List.of(), List.of());
    }
    double slope = Skew.of(ink);
    if (Math.abs(slope) > LEVEL) {
      picture = picture.levelled(slope);
      ink = Ink.of(picture);
    }
    Ruling ruling = Ruling.of(picture, ink, placed.dpi());
    List<Area> cells = new ArrayList<>();
    Picture around = ruling.rest();
    for (List<Area> table : Cells.of(ruling, placed.dpi())) {
      cells.addAll(table);
    }
    List<Hocr.Item> items = new ArrayList<>();
    if (!cells.isEmpty()) {
      items.addAll(new TableReading(ruling, placed.dpi(), tesseract).read(cells));
      around = new Picture(around.width(), around.height(), around.pixels().clone());
      cells.forEach(around::clear);
    }
    items.addAll(tesseract.read(around, placed.dpi(), Segmentation.PAGE));
    return page(number, placed, items, ruling);
  }

  private static Page page(int number, Placed p, List<Hocr.Item> items, Ruling ruling) {
    List<Word> words = new ArrayList<>();
    for (Hocr.Item i : items) {
      words.add(
          new Word(
              i.text(),
              x(p, i.x0()),
              y(p, i.y0()),
              x(p, i.x1()),
              y(p, i.y1()),
              y(p, i.baseline()),
              (float) (i.size() * p.scaleY()),
              false,
              false,
              i.confidence()));
    }
    List<Rule> rules = new ArrayList<>();
    for (Stroke s : ruling.level()) {
      float half = s.thickness() / 2;
      rules.add(new Rule(x(p, s.x0()), y(p, s.y() - half), x(p, s.x1()), y(p, s.y() + half)));
    }
    for (Stroke s : ruling.upright()) {
      float half = s.thickness() / 2;
      rules.add(new Rule(x(p, s.y() - half), y(p, s.x0()), x(p, s.y() + half), y(p, s.x1())));
    }
    return new Page(number, p.width(), p.height(), words, rules);
  }

  private static float x(Placed p, float pixels) {
    return (float) (p.x0() + pixels * p.scaleX());
  }

  private static float y(Placed p, float pixels) {
    return (float) (p.y0() + pixels * p.scaleY());
  }
}
