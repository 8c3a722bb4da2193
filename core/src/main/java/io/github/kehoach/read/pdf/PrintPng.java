package io.github.kehoach.read.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page of print as PNG in four shades. Java's own writer takes several times as long, most
 * of it to bring four pixels of a byte through a general raster, one by one.
 */
final class PrintPng {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private static final int BITS = 2;

  private static final byte WHITE = (byte) 0xff;

  /** The next levels take half as long again for a tenth less. */
  private static final int LEVEL = 1;

  private static final int MOST_OF_CHUNK = 1 << 16;

  /** From this share of pixels that are neither black nor white on, a page is no mere print. */
  private static final double SHADED = 0.2;

  /** What counts pixels that are neither black nor white lies above what is a byte of pixels. */
  private static final int COUNT = 1 << 16;

  /** By a pixel's place among four: what each grey adds to their byte, and to the count. */
  private static final int[][] PIXELS = pixels();

  private PrintPng() {}

  private static int[][] pixels() {
    int[][] out = new int[4][256];
    for (int grey = 0; grey < 256; grey++) {
      int shade = (grey * 3 + 127) / 255;
      int between = grey > 50 && grey < 205 ? COUNT : 0;
      for (int place = 0; place < 4; place++) {
        out[place][grey] = shade << (6 - 2 * place) | between;
      }
    }
    return out;
  }

  /** The file of a picture of bytes of grey; null where it has more shades than print has. */
  static byte @Nullable [] of(int width, int height, byte[] grey) {
    byte[] rows = packed(width, height, grey);
    if (rows == null) {
      return null;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    out.writeBytes(SIGNATURE);
    ByteBuffer head = ByteBuffer.allocate(13);
    head.putInt(width).putInt(height).put((byte) BITS);
    chunk(out, "IHDR", head.array(), head.capacity());
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(rows);
      deflater.finish();
      byte[] part = new byte[MOST_OF_CHUNK];
      while (!deflater.finished()) {
        chunk(out, "IDAT", part, deflater.deflate(part));
      }
    } finally {
      deflater.end();
    }
    chunk(out, "IEND", new byte[0], 0);
    return out.toByteArray();
  }

  /** Rows of a byte for "no filter" and four pixels a byte. */
  private static byte @Nullable [] packed(int width, int height, byte[] grey) {
    int row = 1 + (width + 3) / 4;
    byte[] out = new byte[row * height];
    Arrays.fill(out, WHITE);
    byte[] white = new byte[width];
    Arrays.fill(white, WHITE);
    long between = 0;
    for (int y = 0; y < height; y++) {
      int from = y * width;
      int to = y * row;
      out[to] = 0;
      // Half of the rows of a page are white.
      if (!Arrays.equals(grey, from, from + width, white, 0, width)) {
        between += row(grey, from, width, out, to + 1);
      }
    }
    return between < SHADED * grey.length ? out : null;
  }

  /** Packs a row; gives how many of its pixels are neither black nor white. */
  private static int row(byte[] grey, int from, int width, byte[] out, int to) {
    int[] first = PIXELS[0];
    int[] second = PIXELS[1];
    int[] third = PIXELS[2];
    int[] fourth = PIXELS[3];
    int between = 0;
    int end = from + width - 3;
    int at = from;
    int put = to;
    for (; at < end; at += 4) {
      byte a = grey[at];
      byte b = grey[at + 1];
      byte c = grey[at + 2];
      byte d = grey[at + 3];
      if ((a & b & c & d) != WHITE) {
        int four = first[a & 0xff] + second[b & 0xff] + third[c & 0xff] + fourth[d & 0xff];
        out[put] = (byte) four;
        between += four >>> 16;
      }
      put++;
    }
    int rest = 0;
    for (int i = 0; i < 4; i++) {
      rest += PIXELS[i][at + i < from + width ? grey[at + i] & 0xff : 255];
    }
    if (at < from + width) {
      out[put] = (byte) rest;
    }
    return between + (rest >>> 16);
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data, int length) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(8).putInt(length).put(name).array());
    out.write(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
