package io.github.kehoach.read.ocr;

import io.github.kehoach.read.ocr.Picture.Area;
import java.util.ArrayList;
import java.util.List;

/** The print of table cells: what is to be read, and what is seen without reading. */
final class TableReading {

  private final Ink ink;
  private final int dpi;
  private final List<Area> prints = new ArrayList<>();
  private final List<Hocr.Item> dashes = new ArrayList<>();

  /**
   * Looks at cells.
   *
   * @param ink the print of the page without its lines
   * @param dpi pixels an inch
   * @param cells the cells of its tables
   */
  TableReading(Ink ink, int dpi, List<Area> cells) {
    this.ink = ink;
    this.dpi = dpi;
    int inset = dpi / 50;
    for (Area c : cells) {
      Area print =
          ink.trim(new Area(c.x0() + inset, c.y0() + inset, c.x1() - inset, c.y1() - inset));
      if (print.isEmpty()) {
        continue;
      }
      if (isDash(print)) {
        dashes.add(dash(print));
      } else if (ink.count(print) > dpi * dpi / 4000) {
        prints.add(print);
      }
    }
  }

  /** The parts of the cells that are printed on and must be read. */
  List<Area> prints() {
    return prints;
  }

  /** Dashes that stand alone in their cells. */
  List<Hocr.Item> dashes() {
    return dashes;
  }

  /** Whether the only print in a cell is a level stroke; programs take it for dust. */
  private boolean isDash(Area print) {
    return print.width() > dpi * 0.02
        && print.width() < dpi * 0.2
        && print.height() * 2 <= print.width()
        && print.height() < dpi * 0.04
        && ink.count(print) * 10 > print.width() * print.height() * 7;
  }

  private Hocr.Item dash(Area print) {
    // Each is a line of its own; those that are read count from 1.
    int line = -1 - dashes.size();
    // It stands in the middle of small letters, a fifth of the type's size above where they stand.
    float size = dpi * 0.16f;
    return new Hocr.Item(
        "-", print.x0(), print.y0(), print.x1(), print.y1(), print.y1() + size / 5, size, 1, line);
  }
}
