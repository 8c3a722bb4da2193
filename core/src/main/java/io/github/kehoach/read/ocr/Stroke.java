package io.github.kehoach.read.ocr;

/**
 * A ruling line in pixels, on a picture in which it is level; upright ones are found on the
 * picture's mirror image.
 *
 * @param x0 left end
 * @param y where its middle lies
 * @param x1 right end
 * @param thickness in pixels
 */
record Stroke(int x0, float y, int x1, float thickness) {

  int length() {
    return x1 - x0;
  }

  Stroke withEnds(int left, int right) {
    return new Stroke(left, y, right, thickness);
  }
}
