package io.github.kehoach.read.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How a page is looked at: its crop box, turned as {@code /Rotate} says, in points from its top
 * left corner.
 *
 * @param width in points
 * @param height in points
 * @param matrix from the page's user space to it
 */
record PageFrame(float width, float height, Affine matrix) {

  static PageFrame of(PDPage page) {
    PDRectangle box = page.getCropBox();
    float unit = page.getUserUnit() > 0 ? page.getUserUnit() : 1;
    double w = box.getWidth();
    double h = box.getHeight();
    Affine up = Affine.move(-box.getLowerLeftX(), -box.getLowerLeftY());
    Affine turned =
        switch (Math.floorMod(page.getRotation(), 360)) {
          case 90 -> new Affine(0, 1, 1, 0, 0, 0);
          case 180 -> new Affine(-1, 0, 0, 1, w, 0);
          case 270 -> new Affine(0, -1, -1, 0, h, w);
          default -> new Affine(1, 0, 0, -1, 0, h);
        };
    boolean side = Math.floorMod(page.getRotation(), 180) == 90;
    Affine matrix = up.then(turned).then(new Affine(unit, 0, 0, unit, 0, 0));
    return new PageFrame((float) (side ? h : w) * unit, (float) (side ? w : h) * unit, matrix);
  }
}
