package io.github.kehoach.read.ocr;

import io.github.kehoach.read.ocr.Picture.Area;
import io.github.kehoach.read.ocr.Sheet.Part;
import io.github.kehoach.read.ocr.Tesseract.Failure;
import io.github.kehoach.read.ocr.Tesseract.Segmentation;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads parts of a page, and those of which the program is not sure once more in another size: what
 * is misread in one is mostly read in the other, and its confidence tells which.
 */
final class PartReader {

  /** How much surer a second reading must be where it parts the words differently. */
  private static final float SURER = 0.05f;

  /** The resolution, in pixels an inch, above which print is rather made smaller. */
  private static final int COMMON = 250;

  private static final double[] FINER = {1.5, 0.75, 2};
  private static final double[] COARSER = {0.7, 1.4, 0.5};

  private final Ruling ruling;
  private final int dpi;
  private final Tesseract tesseract;

  /** So many lines were read before; each line of a page has a number of its own. */
  private int lines;

  PartReader(Ruling ruling, int dpi, Tesseract tesseract) {
    this.ruling = ruling;
    this.dpi = dpi;
    this.tesseract = tesseract;
  }

  /**
   * Reads parts.
   *
   * @param prints the parts
   * @param scale how many times larger they are to be
   * @param segmentation how text lies in them
   * @return what was read in each
   * @throws Failure when reading does not work
   * @throws InterruptedException when this thread is interrupted
   */
  List<Part> read(Picture source, List<Area> prints, double scale, Segmentation segmentation)
      throws Failure, InterruptedException {
    List<Part> parts = new ArrayList<>();
    for (Sheet sheet : Sheet.of(source, prints, dpi, scale)) {
      int fine = (int) Math.round(dpi * scale);
      List<Hocr.Item> items = new ArrayList<>();
      int before = lines;
      for (Hocr.Item item : tesseract.read(sheet.picture(), fine, segmentation)) {
        items.add(item.onLine(before + item.line()));
        lines = Math.max(lines, before + item.line());
      }
      parts.addAll(sheet.parts(items));
    }
    return parts;
  }

  /**
   * Reads those parts again that are not sure, in one size after the other until they are.
   *
   * @param parts what was read
   * @param sure from which confidence on words are sure
   * @param sizes in how many other sizes to read at most
   * @return all words, in the order of the parts
   * @throws Failure when reading does not work
   * @throws InterruptedException when this thread is interrupted
   */
  List<Hocr.Item> settled(List<Part> parts, float sure, int sizes)
      throws Failure, InterruptedException {
    List<Part> best = new ArrayList<>(parts);
    double[] scales = dpi < COMMON ? FINER : COARSER;
    for (int round = 0; round < sizes; round++) {
      List<Integer> unsure = new ArrayList<>();
      List<Area> prints = new ArrayList<>();
      for (int i = 0; i < best.size(); i++) {
        if (best.get(i).confidence() < sure) {
          unsure.add(i);
          prints.add(best.get(i).print());
        }
      }
      List<Part> again = read(ruling.rest(), prints, scales[round], Segmentation.BLOCK);
      for (int i = 0; i < again.size(); i++) {
        best.set(unsure.get(i), better(best.get(unsure.get(i)), again.get(i)));
      }
    }
    List<Hocr.Item> items = new ArrayList<>();
    best.forEach(p -> items.addAll(p.items()));
    return items;
  }

  private static Part better(Part first, Part second) {
    if (first.items().size() != second.items().size()) {
      return second.confidence() > first.confidence() + SURER ? second : first;
    }
    List<Hocr.Item> items = new ArrayList<>();
    for (int i = 0; i < first.items().size(); i++) {
      Hocr.Item a = first.items().get(i);
      Hocr.Item b = second.items().get(i);
      boolean same = a.x0() < b.x1() && b.x0() < a.x1();
      items.add(same && b.confidence() > a.confidence() ? a.as(b) : a);
    }
    return new Part(first.print(), items);
  }
}
