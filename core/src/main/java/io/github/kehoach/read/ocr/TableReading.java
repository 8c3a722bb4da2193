package io.github.kehoach.read.ocr;

import io.github.kehoach.read.ocr.Picture.Area;
import io.github.kehoach.read.ocr.Tesseract.Failure;
import io.github.kehoach.read.ocr.Tesseract.Segmentation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the cells of ruled tables. A short cell of which the program is not sure is read again, in
 * another size and as a number: lone figures are what it misreads most.
 */
final class TableReading {

  /** Sure enough: below this one word in three is wrong, above it hardly any. */
  private static final float SURE = 0.9f;

  /** How much surer the second reading must be to be taken. */
  private static final float SURER = 0.05f;

  /** The longest text that may be a number, with its signs. */
  private static final int LONGEST_NUMBER = 14;

  /** One line of print, in inches. */
  private static final double LINE = 0.3;

  private static final Pattern NUMBER = Pattern.compile("[<>(]?\\d[\\d.,/() %<>-]*");

  private final Ruling ruling;
  private final int dpi;
  private final Tesseract tesseract;

  TableReading(Ruling ruling, int dpi, Tesseract tesseract) {
    this.ruling = ruling;
    this.dpi = dpi;
    this.tesseract = tesseract;
  }

  /**
   * Reads cells.
   *
   * @param cells the cells of a page's tables
   * @return their words
   * @throws Failure when reading does not work
   * @throws InterruptedException when this thread is interrupted
   */
  List<Hocr.Item> read(List<Area> cells) throws Failure, InterruptedException {
    List<Hocr.Item> items = new ArrayList<>();
    List<Area> prints = new ArrayList<>();
    int inset = dpi / 50;
    for (Area c : cells) {
      Area inner = new Area(c.x0() + inset, c.y0() + inset, c.x1() - inset, c.y1() - inset);
      Area print = ruling.ink().trim(inner);
      if (print.isEmpty()) {
        continue;
      }
      if (isDash(print)) {
        items.add(dash(print));
      } else if (ruling.ink().count(print) > dpi * dpi / 4000) {
        prints.add(print);
      }
    }
    List<Sheet.Cell> unsure = new ArrayList<>();
    for (Sheet.Cell cell : readSheets(prints, 1, Segmentation.BLOCK)) {
      if (mayBeNumber(cell)) {
        unsure.add(cell);
      } else {
        items.addAll(cell.items());
      }
    }
    items.addAll(readAgain(unsure));
    return items;
  }

  private List<Sheet.Cell> readSheets(List<Area> prints, double scale, Segmentation segmentation)
      throws Failure, InterruptedException {
    List<Sheet.Cell> cells = new ArrayList<>();
    for (Sheet sheet : Sheet.of(ruling.rest(), prints, dpi, scale)) {
      int fine = (int) Math.round(dpi * scale);
      cells.addAll(sheet.cells(tesseract.read(sheet.picture(), fine, segmentation)));
    }
    return cells;
  }

  private boolean mayBeNumber(Sheet.Cell cell) {
    return cell.confidence() < SURE
        && cell.print().height() < dpi * LINE
        && cell.text().length() <= LONGEST_NUMBER;
  }

  private List<Hocr.Item> readAgain(List<Sheet.Cell> unsure) throws Failure, InterruptedException {
    List<Area> prints = unsure.stream().map(Sheet.Cell::print).toList();
    double scale = dpi < 250 ? 1.5 : 0.7;
    List<Sheet.Cell> again = readSheets(prints, scale, Segmentation.NUMBERS);
    List<Hocr.Item> items = new ArrayList<>();
    for (int i = 0; i < unsure.size(); i++) {
      Sheet.Cell second = again.get(i);
      boolean better =
          second.confidence() > unsure.get(i).confidence() + SURER
              && NUMBER.matcher(second.text()).matches();
      items.addAll((better ? second : unsure.get(i)).items());
    }
    return items;
  }

  /** Whether the only print in a cell is a level stroke; programs take it for dust. */
  private boolean isDash(Area print) {
    return print.width() > dpi * 0.02
        && print.width() < dpi * 0.2
        && print.height() * 2 <= print.width()
        && print.height() < dpi * 0.04
        && ruling.ink().count(print) * 10 > print.width() * print.height() * 7;
  }

  private Hocr.Item dash(Area print) {
    // A dash stands in the middle of small letters; a line's size is some eight times its height.
    float size = dpi * 0.16f;
    return new Hocr.Item(
        "-", print.x0(), print.y0(), print.x1(), print.y1(), print.y1() + size / 5, size, 1);
  }
}
