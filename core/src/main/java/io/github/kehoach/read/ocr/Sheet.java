package io.github.kehoach.read.ocr;

import io.github.kehoach.read.ocr.Picture.Area;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture put together from parts of another, one below the other. So the cells of a table are
 * read in one go, without letters of neighbouring cells coming together, and without lone figures
 * being taken for dust, as they are where they stand apart on the page; and columns of different
 * type sizes are read each by itself.
 */
final class Sheet {

  /** The tallest sheet; what does not fit goes on another. */
  private static final int TALLEST = 12_000;

  private final Picture picture;
  private final List<Piece> pieces;
  private final int margin;
  private final double scale;

  private Sheet(Picture picture, List<Piece> pieces, int margin, double scale) {
    this.picture = picture;
    this.pieces = pieces;
    this.margin = margin;
    this.scale = scale;
  }

  /** A part and how far down it lies on the sheet. */
  private record Piece(Area from, int y) {}

  /**
   * What was read in a part.
   *
   * @param print the part
   * @param items its words, at the places where they stand in the source
   */
  record Part(Area print, List<Hocr.Item> items) {

    /** How sure the least sure word is; 0 where nothing was read. */
    float confidence() {
      return (float) items.stream().mapToDouble(Hocr.Item::confidence).min().orElse(0);
    }
  }

  /**
   * Puts sheets together.
   *
   * @param source the picture with the parts
   * @param parts the parts
   * @param dpi pixels an inch
   * @param scale how many times larger the sheet is to be
   * @return the sheets, none where there are no parts
   */
  static List<Sheet> of(Picture source, List<Area> parts, int dpi, double scale) {
    int margin = dpi / 10;
    List<Sheet> sheets = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    int y = margin;
    for (Area a : parts) {
      if (!pieces.isEmpty() && (y + a.height() + margin) * scale > TALLEST) {
        sheets.add(put(source, pieces, margin, scale));
        pieces = new ArrayList<>();
        y = margin;
      }
      pieces.add(new Piece(a, y));
      y += a.height() + margin;
    }
    if (!pieces.isEmpty()) {
      sheets.add(put(source, pieces, margin, scale));
    }
    return sheets;
  }

  private static Sheet put(Picture source, List<Piece> pieces, int margin, double scale) {
    int width = pieces.stream().mapToInt(p -> p.from().width()).max().orElse(1);
    Piece last = pieces.get(pieces.size() - 1);
    Picture picture = Picture.blank(width + 2 * margin, last.y() + last.from().height() + margin);
    pieces.forEach(p -> picture.paste(source, p.from(), margin, p.y()));
    return new Sheet(
        scale == 1 ? picture : picture.scaled(scale), List.copyOf(pieces), margin, scale);
  }

  Picture picture() {
    return picture;
  }

  /** Gives the words of the sheet back to its parts. */
  List<Part> parts(List<Hocr.Item> items) {
    List<Part> parts = new ArrayList<>();
    pieces.forEach(p -> parts.add(new Part(p.from(), new ArrayList<>())));
    for (Hocr.Item item : items) {
      double middle = (item.y0() + item.y1()) / 2.0 / scale;
      int at = 0;
      while (at + 1 < pieces.size() && middle > pieces.get(at + 1).y() - margin / 2.0) {
        at++;
      }
      Piece p = pieces.get(at);
      Hocr.Item home = item.scaled(1 / scale, p.from().x0() - margin, p.from().y0() - p.y());
      parts.get(at).items().add(home);
    }
    return parts;
  }
}
