package io.github.kehoach.read.ocr;

import io.github.kehoach.read.layout.Page;
import io.github.kehoach.read.layout.Rule;
import io.github.kehoach.read.layout.Word;
import io.github.kehoach.read.ocr.PagePictures.Placed;
import io.github.kehoach.read.ocr.Picture.Area;
import io.github.kehoach.read.ocr.Sheet.Part;
import io.github.kehoach.read.ocr.Tesseract.Failure;
import io.github.kehoach.read.ocr.Tesseract.Segmentation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one page's picture. */
final class Reading {

  /** A page with less ink than this share is blank but for dust. */
  private static final double BLANK = 0.0002;

  /** Slopes below this do not part a line's ends by a pixel or two, and turning costs sharpness. */
  private static final double LEVEL = 0.001;

  /** From this confidence on, words in tables are right but for few. */
  private static final float SURE_CELL = 0.9f;

  /** In running text lesser confidence will do: context helps the program. */
  private static final float SURE_LINE = 0.8f;

  private static final float DUST = 0.35f;

  private static final Set<String> DASHES = Set.of("-", "\u2013", "+");

  /** How far a line's letters and their marks reach above where they stand, in their size. */
  private static final float ASCENT = 0.89f;

  /** How far they reach below. */
  private static final float DESCENT = 0.22f;

  /** The ink of a letter, in square inches. */
  private static final double LETTER = 0.0037;

  /** On a page with ink for fewer letters than this it does not matter how it lies. */
  private static final double FEW = 60;

  /** Where fewer than this part of the expected letters is read, the page may lie on its side. */
  private static final double PART = 0.4;

  /** Letters of which the program is less sure than this on the whole make no sense. */
  private static final double DOUBTFUL = 0.7;

  private final Placed placed;
  private final int dpi;
  private final Ruling ruling;
  private final Tesseract tesseract;
  private final PartReader reader;

  private Reading(Placed placed, Ink ink, Tesseract tesseract) {
    this.placed = placed;
    this.dpi = placed.dpi();
    this.tesseract = tesseract;
    double slope = Skew.of(ink);
    Picture level = placed.picture();
    Ink levelInk = ink;
    if (Math.abs(slope) > LEVEL) {
      level = level.levelled(slope);
      levelInk = Ink.of(level);
    }
    this.ruling = Ruling.of(level, levelInk, dpi);
    this.reader = new PartReader(ruling, dpi, tesseract);
  }

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
    Reading reading = new Reading(placed, ink, tesseract);
    List<Hocr.Item> items = reading.items();
    int turned = 0;
    double expected = dark / (LETTER * placed.dpi() * placed.dpi());
    if (expected > FEW && sense(items) < PART * expected) {
      int turns = reading.bestTurns(items);
      if (turns > 0) {
        Placed upright = placed.turned(turns);
        reading = new Reading(upright, Ink.of(upright.picture()), tesseract);
        items = reading.items();
        turned = turns;
      }
    }
    return reading.page(number, items, turned);
  }

  /** How many letters were read, for what that is worth; none where it makes no sense. */
  private static double sense(List<Hocr.Item> items) {
    double sure = 0;
    int letters = 0;
    for (Hocr.Item i : items) {
      sure += i.confidence() * i.text().length();
      letters += i.text().length();
    }
    return sure < DOUBTFUL * letters ? 0 : sure;
  }

  /** How many quarters a page that makes no sense as it lies is best turned. */
  private int bestTurns(List<Hocr.Item> items) throws Failure, InterruptedException {
    int best = 0;
    double most = sense(items);
    for (int turns = 1; turns < 4; turns++) {
      Picture turned = placed.picture().quarterTurns(turns);
      double sense = sense(tesseract.read(turned, dpi, Segmentation.PAGE));
      if (sense > most) {
        most = sense;
        best = turns;
      }
    }
    return best;
  }

  private List<Hocr.Item> items() throws Failure, InterruptedException {
    List<Area> cells = new ArrayList<>();
    Cells.of(ruling, dpi).forEach(cells::addAll);
    TableReading table = new TableReading(ruling.ink(), dpi, cells);
    List<Hocr.Item> items = new ArrayList<>(table.dashes());
    List<Part> parts = reader.read(ruling.rest(), table.prints(), 1, Segmentation.BLOCK);
    items.addAll(reader.settled(parts, SURE_CELL, 3));
    Picture around = ruling.rest();
    Ink ink = ruling.ink();
    if (!cells.isEmpty()) {
      around = new Picture(around.width(), around.height(), around.pixels().clone());
      cells.forEach(around::clear);
      ink = Ink.of(around);
    }
    items.addAll(text(around, ink));
    items.removeIf(Reading::isDust);
    List<Hocr.Item> checked = new ArrayList<>();
    for (List<Hocr.Item> line : lines(items)) {
      boolean alone = line.size() == 1;
      for (Hocr.Item item : Capitals.mended(LineEnds.mended(line))) {
        checked.add(Comparators.checked(Stems.checked(item, alone, ruling.ink()), ruling.ink()));
      }
    }
    return checked;
  }

  /** Reads what stands outside of tables. */
  private List<Hocr.Item> text(Picture around, Ink ink) throws Failure, InterruptedException {
    List<Hocr.Item> items = new ArrayList<>();
    List<Area> columns = Columns.of(ink, dpi);
    for (Part p : reader.read(around, columns, 1, Segmentation.PAGE)) {
      items.addAll(p.items());
    }
    return reader.settled(
        lines(items).stream().map(l -> new Part(around(l, ink), l)).toList(), SURE_LINE, 2);
  }

  private static Collection<List<Hocr.Item>> lines(List<Hocr.Item> items) {
    Map<Integer, List<Hocr.Item>> lines = new LinkedHashMap<>();
    items.forEach(i -> lines.computeIfAbsent(i.line(), n -> new ArrayList<>()).add(i));
    return lines.values();
  }

  /** The area of a line of words. */
  private static Area around(List<Hocr.Item> line, Ink ink) {
    int margin = 2;
    int x0 = line.stream().mapToInt(Hocr.Item::x0).min().orElse(0) - margin;
    int y0 = line.stream().mapToInt(Hocr.Item::y0).min().orElse(0) - margin;
    int x1 = line.stream().mapToInt(Hocr.Item::x1).max().orElse(0) + margin;
    int y1 = line.stream().mapToInt(Hocr.Item::y1).max().orElse(0) + margin;
    return new Area(
        Math.max(0, x0), Math.max(0, y0), Math.min(ink.width(), x1), Math.min(ink.height(), y1));
  }

  /** Whether a word is what the program makes of dust: signs without a letter, hardly sure. */
  private static boolean isDust(Hocr.Item item) {
    return item.confidence() < DUST
        && !DASHES.contains(item.text())
        && item.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private Page page(int number, List<Hocr.Item> items, int turns) {
    Placed p = placed;
    List<Word> words = new ArrayList<>();
    for (Type.Line line : Type.of(lines(items), ruling.ink())) {
      float size = (float) (line.size() * p.scaleY());
      List<Float> baselines = line.items().stream().map(Hocr.Item::baseline).sorted().toList();
      float baseline = y(p, baselines.get(baselines.size() / 2));
      for (Hocr.Item i : line.items()) {
        words.add(
            new Word(
                i.text(),
                x(p, i.x0()),
                baseline - ASCENT * size,
                x(p, i.x1()),
                baseline + DESCENT * size,
                baseline,
                size,
                line.bold(),
                false,
                i.confidence()));
      }
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
    return new Page(number, p.width(), p.height(), words, rules, turns);
  }

  private static float x(Placed p, float pixels) {
    return (float) (p.x0() + pixels * p.scaleX());
  }

  private static float y(Placed p, float pixels) {
    return (float) (p.y0() + pixels * p.scaleY());
  }
}
