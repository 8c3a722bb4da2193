package io.github.kehoach.read.ocr;

import io.github.kehoach.read.ocr.Picture.Area;
import java.util.ArrayList;
import java.util.List;

/**
 * Where text stands in columns beside each other, such as in heads and signatures: strips of the
 * page that have a wide white gutter in common. Read across, lines of different heights would be
 * taken for one.
 */
final class Columns {

  /** The narrowest gutter in inches; words in a justified line do not stand so far apart. */
  private static final double GUTTER = 0.22;

  /** A column is at least this wide. */
  private static final double COLUMN = 0.4;

  /** White between two columns that is lower than this is the space between two lines. */
  private static final double LOWEST = 0.3;

  /** White between two lines is higher than this; between a capital and its mark it is not. */
  private static final double BETWEEN = 0.018;

  private final Ink ink;
  private final int gutter;
  private final int column;
  private final int lowest;
  private final int between;

  private Columns(Ink ink, int dpi) {
    this.ink = ink;
    this.gutter = (int) (dpi * GUTTER);
    this.column = (int) (dpi * COLUMN);
    this.lowest = (int) (dpi * LOWEST);
    this.between = (int) (dpi * BETWEEN);
  }

  /** A strip of the page between two white ones. */
  private record Strip(int y0, int y1) {}

  /**
   * Parts a page into areas that hold one column each.
   *
   * @param ink its print
   * @param dpi pixels an inch
   * @return areas from the top, columns from the left, that together hold all the print
   */
  static List<Area> of(Ink ink, int dpi) {
    return new Columns(ink, dpi).areas();
  }

  private List<Area> areas() {
    List<Strip> strips = strips();
    List<Area> areas = new ArrayList<>();
    int i = 0;
    int plain = 0;
    while (i < strips.size()) {
      int[] shared = gutterOf(strips.get(i));
      int end = i + 1;
      while (shared != null && end < strips.size()) {
        int[] narrowed = narrowed(shared, strips.get(end));
        if (narrowed == null) {
          break;
        }
        shared = narrowed;
        end++;
      }
      Area block = new Area(0, strips.get(i).y0(), ink.width(), strips.get(end - 1).y1());
      if (shared == null || block.height() < lowest) {
        i++;
        continue;
      }
      add(areas, strips, plain, i);
      int middle = (shared[0] + shared[1]) / 2;
      areas.add(new Area(0, block.y0(), middle, block.y1()));
      areas.add(new Area(middle, block.y0(), ink.width(), block.y1()));
      i = end;
      plain = end;
    }
    add(areas, strips, plain, strips.size());
    return areas;
  }

  /** Adds the strips from one to another as one area. */
  private void add(List<Area> areas, List<Strip> strips, int from, int to) {
    if (from < to) {
      areas.add(new Area(0, strips.get(from).y0(), ink.width(), strips.get(to - 1).y1()));
    }
  }

  private List<Strip> strips() {
    List<Strip> strips = new ArrayList<>();
    int start = -1;
    int end = 0;
    for (int y = 0; y < ink.height(); y++) {
      if (!anyInRow(y)) {
        continue;
      }
      if (start >= 0 && y - end > between) {
        strips.add(new Strip(start, end));
        start = -1;
      }
      start = start < 0 ? y : start;
      end = y + 1;
    }
    if (start >= 0) {
      strips.add(new Strip(start, end));
    }
    return strips;
  }

  private boolean anyInRow(int y) {
    for (int x = 0; x < ink.width(); x++) {
      if (ink.at(x, y)) {
        return true;
      }
    }
    return false;
  }

  private boolean[] filled(Strip strip) {
    boolean[] filled = new boolean[ink.width()];
    for (int y = strip.y0(); y < strip.y1(); y++) {
      for (int x = 0; x < filled.length; x++) {
        filled[x] |= ink.at(x, y);
      }
    }
    return filled;
  }

  /** The widest gutter between two columns of a strip: its left and right edge; null for none. */
  private int @org.jspecify.annotations.Nullable [] gutterOf(Strip strip) {
    boolean[] filled = filled(strip);
    int first = 0;
    while (first < filled.length && !filled[first]) {
      first++;
    }
    int last = filled.length - 1;
    while (last > first && !filled[last]) {
      last--;
    }
    int[] widest = null;
    int white = first;
    for (int x = first; x <= last; x++) {
      if (filled[x]) {
        boolean wide = x - white >= gutter && white - first >= column && last - x >= column;
        if (wide && (widest == null || x - white > widest[1] - widest[0])) {
          widest = new int[] {white, x};
        }
        white = x + 1;
      }
    }
    return widest;
  }

  /** What a strip leaves of a gutter: its widest white part; null where that is too narrow. */
  private int @org.jspecify.annotations.Nullable [] narrowed(int[] shared, Strip strip) {
    boolean[] filled = filled(strip);
    int[] widest = null;
    int white = shared[0];
    for (int x = shared[0]; x <= shared[1]; x++) {
      if (x == shared[1] || filled[x]) {
        if (x - white >= gutter && (widest == null || x - white > widest[1] - widest[0])) {
          widest = new int[] {white, x};
        }
        white = x + 1;
      }
    }
    return widest;
  }
}
