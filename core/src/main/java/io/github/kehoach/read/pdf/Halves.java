package io.github.kehoach.read.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** Halves a picture so that every pixel counts: four become their mean. */
final class Halves {

  private Halves() {}

  /** The half of a picture of bytes of grey; a last odd row or column is dropped. */
  static BufferedImage of(BufferedImage grey) {
    int from = grey.getWidth();
    int width = from / 2;
    int height = grey.getHeight() / 2;
    if (width == 0 || height == 0) {
      return grey;
    }
    byte[] in = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] out = ((DataBufferByte) half.getRaster().getDataBuffer()).getData();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = 2 * y * from + 2 * x;
        int sum = (in[at] & 0xff) + (in[at + 1] & 0xff) + (in[at + from] & 0xff);
        out[y * width + x] = (byte) ((sum + (in[at + from + 1] & 0xff) + 2) / 4);
      }
    }
    return half;
  }
}
