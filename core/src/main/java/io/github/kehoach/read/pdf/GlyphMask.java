package io.github.kehoach.read.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.jspecify.annotations.Nullable;

/**
 * How much of each pixel a glyph covers, from 0 to 255.
 *
 * @param left of the mask, from the pixel that holds the glyph's origin
 * @param top of the mask, from the pixel that holds the glyph's origin
 * @param width in pixels; 0 where there is nothing to see
 * @param height in pixels
 * @param cover row by row; changed by nobody
 */
record GlyphMask(int left, int top, int width, int height, byte[] cover) {

  /** What is larger is no letter of running text. */
  private static final int MOST_SIDE = 96;

  private static final GlyphMask EMPTY = new GlyphMask(0, 0, 0, 0, new byte[0]);

  /** The mask of a shape around its origin; null where it is too large to be kept. */
  static @Nullable GlyphMask of(Shape glyph) {
    Rectangle bounds = glyph.getBounds();
    if (bounds.isEmpty()) {
      return EMPTY;
    }
    if (bounds.width > MOST_SIDE || bounds.height > MOST_SIDE) {
      return null;
    }
    bounds.grow(1, 1);
    BufferedImage image =
        new BufferedImage(bounds.width, bounds.height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fill(
        AffineTransform.getTranslateInstance(-bounds.x, -bounds.y).createTransformedShape(glyph));
    graphics.dispose();
    byte[] cover = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    return new GlyphMask(bounds.x, bounds.y, bounds.width, bounds.height, cover);
  }

  /** Whether it lies within a rectangle when its origin is at a pixel. */
  boolean isWithin(Rectangle r, int x, int y) {
    return x + left >= r.x
        && y + top >= r.y
        && x + left + width <= r.x + r.width
        && y + top + height <= r.y + r.height;
  }

  /** Draws it in a shade of grey onto bytes of grey; it must lie within them. */
  void draw(byte[] grey, int stride, int x, int y, int shade) {
    int at = 0;
    for (int row = 0; row < height; row++) {
      int to = (y + top + row) * stride + x + left;
      for (int column = 0; column < width; column++) {
        int c = cover[at++] & 0xff;
        if (c != 0) {
          int under = grey[to + column] & 0xff;
          // 257 / 65536 is 1 / 255, and costs no division.
          grey[to + column] = (byte) (under + ((shade - under) * c * 257 + 32_768 >> 16));
        }
      }
    }
  }
}
