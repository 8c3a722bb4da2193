package io.github.kehoach.read.ocr;

import io.github.kehoach.read.ocr.Picture.Area;

/**
 * Which pixels of a picture are printed on: those that are clearly darker than the paper around
 * them, however dark or unevenly lit that is.
 */
final class Ink {

  /** The side of the squares in which the paper's shade is taken, in pixels. */
  private static final int TILE = 32;

  /** Ink is darker than this share of the paper's shade. */
  private static final double DARKER = 0.68;

  /** What is darker than this is no paper: a photograph, a black edge. */
  private static final int DARKEST_PAPER = 110;

  private final int width;
  private final int height;
  private final boolean[] dark;

  private Ink(int width, int height, boolean[] dark) {
    this.width = width;
    this.height = height;
    this.dark = dark;
  }

  static Ink of(Picture picture) {
    int width = picture.width();
    int height = picture.height();
    int across = (width + TILE - 1) / TILE;
    int down = (height + TILE - 1) / TILE;
    int[] paper = new int[across * down];
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        paper[row * across + column] = paper(picture, column * TILE, row * TILE);
      }
    }
    boolean[] dark = new boolean[width * height];
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        int shade = Math.max(DARKEST_PAPER, around(paper, across, down, column, row));
        mark(picture, dark, column * TILE, row * TILE, (int) (shade * DARKER));
      }
    }
    return new Ink(width, height, dark);
  }

  /** The shade that a fifth of the pixels are lighter than. */
  private static int paper(Picture picture, int x0, int y0) {
    int[] counts = new int[256];
    int x1 = Math.min(picture.width(), x0 + TILE);
    int y1 = Math.min(picture.height(), y0 + TILE);
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        counts[picture.at(x, y)]++;
      }
    }
    int left = (x1 - x0) * (y1 - y0) / 5;
    int shade = 255;
    while (shade > 0 && (left -= counts[shade]) > 0) {
      shade--;
    }
    return shade;
  }

  /** The lightest paper of a square and its neighbours: thick print may fill the square itself. */
  private static int around(int[] paper, int across, int down, int column, int row) {
    int lightest = 0;
    for (int r = Math.max(0, row - 1); r <= Math.min(down - 1, row + 1); r++) {
      for (int c = Math.max(0, column - 1); c <= Math.min(across - 1, column + 1); c++) {
        lightest = Math.max(lightest, paper[r * across + c]);
      }
    }
    return lightest;
  }

  private static void mark(Picture picture, boolean[] dark, int x0, int y0, int below) {
    int x1 = Math.min(picture.width(), x0 + TILE);
    int y1 = Math.min(picture.height(), y0 + TILE);
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        dark[y * picture.width() + x] = picture.at(x, y) < below;
      }
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Whether a pixel is printed on; outside of the picture none is. */
  boolean at(int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < height && dark[y * width + x];
  }

  /** How many pixels of a part are printed on. */
  int count(Area area) {
    int count = 0;
    for (int y = Math.max(0, area.y0()); y < Math.min(height, area.y1()); y++) {
      for (int x = Math.max(0, area.x0()); x < Math.min(width, area.x1()); x++) {
        count += dark[y * width + x] ? 1 : 0;
      }
    }
    return count;
  }

  /** The smallest part of an area that holds all its ink; empty where it has none. */
  Area trim(Area area) {
    int x0 = area.x1();
    int y0 = area.y1();
    int x1 = area.x0();
    int y1 = area.y0();
    for (int y = Math.max(0, area.y0()); y < Math.min(height, area.y1()); y++) {
      for (int x = Math.max(0, area.x0()); x < Math.min(width, area.x1()); x++) {
        if (dark[y * width + x]) {
          x0 = Math.min(x0, x);
          x1 = Math.max(x1, x + 1);
          y0 = Math.min(y0, y);
          y1 = Math.max(y1, y + 1);
        }
      }
    }
    return new Area(x0, y0, x1, y1);
  }

  Ink transposed() {
    boolean[] out = new boolean[dark.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        out[x * height + y] = dark[y * width + x];
      }
    }
    return new Ink(height, width, out);
  }
}
