package io.github.kehoach.read.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/**
 * Turns a picture in colours to grey by its red part alone: red seals, which lie on top of names
 * and offices, turn white, while black and blue print stays dark.
 */
final class Shades {

  private Shades() {}

  static Picture of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] out = new byte[width * height];
    boolean whole = image.getRaster().getParent() == null;
    switch (whole ? image.getType() : BufferedImage.TYPE_CUSTOM) {
      case BufferedImage.TYPE_3BYTE_BGR -> {
        byte[] from = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < out.length; i++) {
          out[i] = from[3 * i + 2];
        }
      }
      case BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB -> {
        int[] from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < out.length; i++) {
          out[i] = (byte) (from[i] >> 16);
        }
      }
      default -> {
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
          image.getRGB(0, y, width, 1, row, 0, width);
          for (int x = 0; x < width; x++) {
            out[y * width + x] = (byte) (row[x] >> 16);
          }
        }
      }
    }
    return new Picture(width, height, out);
  }
}
