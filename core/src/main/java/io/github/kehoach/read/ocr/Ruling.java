package io.github.kehoach.read.ocr;

import io.github.kehoach.read.ocr.StrokeFinder.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The ruling lines of a picture, level and upright, whose ends meet.
 *
 * @param level lines from left to right
 * @param upright lines from top to bottom, in swapped coordinates
 * @param rest the picture without them
 * @param ink the print without them
 */
record Ruling(List<Stroke> level, List<Stroke> upright, Picture rest, Ink ink) {

  /** The shortest level line, in inches: the rule below an issuer's name is about half an inch. */
  private static final double LEVEL = 0.3;

  /** The shortest upright line: the height of a row with one line of small type. */
  private static final double UPRIGHT = 0.18;

  /** An upright line this long, in inches, is taller than any letter and needs no other to it. */
  private static final double TALL = 0.6;

  /**
   * Takes the lines out of a picture.
   *
   * @param picture the picture, left as it is
   * @param ink its print
   * @param dpi pixels an inch
   * @return the lines and the rest
   */
  static Ruling of(Picture picture, Ink ink, int dpi) {
    StrokeFinder levelFinder = new StrokeFinder(ink, dpi, LEVEL);
    List<Line> level = levelFinder.find();
    StrokeFinder uprightFinder = new StrokeFinder(ink.transposed(), dpi, UPRIGHT);
    List<Line> upright = uprightFinder.find();
    int reach = Math.max(4, dpi / 25);
    upright.removeIf(
        u ->
            u.stroke().length() < dpi * TALL
                && level.stream().noneMatch(l -> meet(l.stroke(), u.stroke(), reach)));
    Picture rest = new Picture(picture.width(), picture.height(), picture.pixels().clone());
    level.forEach(l -> levelFinder.erase(l, rest, false));
    upright.forEach(l -> uprightFinder.erase(l, rest, true));
    List<Stroke> levels = level.stream().map(Line::stroke).toList();
    List<Stroke> uprights = upright.stream().map(Line::stroke).toList();
    return new Ruling(
        snapped(levels, uprights, reach), snapped(uprights, levels, reach), rest, Ink.of(rest));
  }

  static boolean meet(Stroke level, Stroke upright, int reach) {
    return upright.y() > level.x0() - reach
        && upright.y() < level.x1() + reach
        && level.y() > upright.x0() - reach
        && level.y() < upright.x1() + reach;
  }

  /** Lines whose ends lie exactly on the lines across that they nearly reach. */
  private static List<Stroke> snapped(List<Stroke> lines, List<Stroke> across, int reach) {
    List<Stroke> out = new ArrayList<>();
    for (Stroke s : lines) {
      int left = s.x0();
      int right = s.x1();
      for (Stroke a : across) {
        if (s.y() > a.x0() - reach && s.y() < a.x1() + reach) {
          left = Math.abs(a.y() - s.x0()) <= reach ? Math.round(a.y()) : left;
          right = Math.abs(a.y() - s.x1()) <= reach ? Math.round(a.y()) : right;
        }
      }
      out.add(s.withEnds(left, right));
    }
    return out;
  }
}
