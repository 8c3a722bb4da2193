package io.github.kehoach.read.ocr;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A picture in shades of grey, a byte each pixel, 0 black to 255 white, row by row from the top
 * left. Its pixels are changed by nobody but who made them.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels width times height of them
 */
record Picture(int width, int height, byte[] pixels) {

  static final byte WHITE = (byte) 255;

  Picture {
    if (width <= 0 || height <= 0 || pixels.length != width * height) {
      throw new IllegalArgumentException("not a picture: " + width + " by " + height);
    }
  }

  static Picture blank(int width, int height) {
    byte[] pixels = new byte[width * height];
    Arrays.fill(pixels, WHITE);
    return new Picture(width, height, pixels);
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xff;
  }

  /** Copies a part of another picture into this one. */
  void paste(Picture from, Area area, int x, int y) {
    for (int row = 0; row < area.height(); row++) {
      System.arraycopy(
          from.pixels,
          (area.y0() + row) * from.width + area.x0(),
          pixels,
          (y + row) * width + x,
          area.width());
    }
  }

  /** Paints a part white. */
  void clear(Area area) {
    for (int y = area.y0(); y < area.y1(); y++) {
      Arrays.fill(pixels, y * width + area.x0(), y * width + area.x1(), WHITE);
    }
  }

  /** Turns the picture clockwise. */
  Picture quarterTurns(int turns) {
    int t = Math.floorMod(turns, 4);
    if (t == 0) {
      return this;
    }
    int w = t == 2 ? width : height;
    int h = t == 2 ? height : width;
    byte[] out = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int to =
            switch (t) {
              case 1 -> x * w + (w - 1 - y);
              case 2 -> (h - 1 - y) * w + (w - 1 - x);
              default -> (h - 1 - x) * w + y;
            };
        out[to] = pixels[y * width + x];
      }
    }
    return new Picture(w, h, out);
  }

  /** Mirrors the picture at its diagonal: rows become columns. */
  Picture transposed() {
    byte[] out = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        out[x * height + y] = pixels[y * width + x];
      }
    }
    return new Picture(height, width, out);
  }

  /**
   * Turns the picture about its centre by a small angle, with the size kept and white at the
   * corners.
   *
   * @param slope how far the lines of this picture fall over their length; they are level
   *     afterwards
   */
  Picture levelled(double slope) {
    double angle = Math.atan(slope);
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double cx = width / 2.0;
    double cy = height / 2.0;
    byte[] out = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      double dy = y - cy;
      for (int x = 0; x < width; x++) {
        double dx = x - cx;
        out[y * width + x] = between(cx + dx * cos - dy * sin, cy + dx * sin + dy * cos);
      }
    }
    return new Picture(width, height, out);
  }

  /** The shade between four pixels, each by its distance. */
  private byte between(double x, double y) {
    int x0 = (int) Math.floor(x);
    int y0 = (int) Math.floor(y);
    if (x0 < 0 || y0 < 0 || x0 + 1 >= width || y0 + 1 >= height) {
      return WHITE;
    }
    double fx = x - x0;
    double fy = y - y0;
    double upper = at(x0, y0) * (1 - fx) + at(x0 + 1, y0) * fx;
    double lower = at(x0, y0 + 1) * (1 - fx) + at(x0 + 1, y0 + 1) * fx;
    return (byte) Math.round(upper * (1 - fy) + lower * fy);
  }

  /** The picture in another size, smoothly. */
  Picture scaled(double factor) {
    int w = Math.max(1, (int) Math.round(width * factor));
    int h = Math.max(1, (int) Math.round(height * factor));
    byte[] out = new byte[w * h];
    for (int y = 0; y < h; y++) {
      double sy = Math.max(0, Math.min(height - 1.001, (y + 0.5) / factor - 0.5));
      for (int x = 0; x < w; x++) {
        double sx = Math.max(0, Math.min(width - 1.001, (x + 0.5) / factor - 0.5));
        out[y * w + x] = between(sx, sy);
      }
    }
    return new Picture(w, h, out);
  }

  /** What makes a PGM file of the pixels behind it: a form that needs no compression. */
  byte[] pgmHead() {
    return ("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * A rectangle of pixels.
   *
   * @param x0 left edge
   * @param y0 upper edge
   * @param x1 one past the right edge
   * @param y1 one past the lower edge
   */
  record Area(int x0, int y0, int x1, int y1) {

    int width() {
      return x1 - x0;
    }

    int height() {
      return y1 - y0;
    }

    boolean isEmpty() {
      return x1 <= x0 || y1 <= y0;
    }
  }
}
