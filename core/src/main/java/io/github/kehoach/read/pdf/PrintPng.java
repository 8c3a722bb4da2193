package io.github.kehoach.read.pdf;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a page of print as PNG in four shades. Java's own writer takes several times as long, most
 * of it to bring four pixels of a byte through a general raster, one by one.
 */
final class PrintPng {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private static final int BITS = 2;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private static final long EIGHT_WHITE = -1L;

  /** A level more takes a fifth longer for a fiftieth less. */
  private static final int LEVEL = 4;

  private static final int MOST_OF_CHUNK = 1 << 16;

  private PrintPng() {}

  /** The file of a picture of bytes of grey. */
  static byte[] of(int width, int height, byte[] grey) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    out.writeBytes(SIGNATURE);
    ByteBuffer head = ByteBuffer.allocate(13);
    head.putInt(width).putInt(height).put((byte) BITS);
    chunk(out, "IHDR", head.array(), head.capacity());
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(packed(width, height, grey));
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

  /** Rows of a byte for "no filter" and four pixels a byte. Most of a page is white. */
  private static byte[] packed(int width, int height, byte[] grey) {
    int row = 1 + (width + 3) / 4;
    byte[] out = new byte[row * height];
    Arrays.fill(out, (byte) 0xff);
    int whole = width - width % 8;
    for (int y = 0; y < height; y++) {
      int from = y * width;
      int to = y * row;
      out[to++] = 0;
      for (int x = 0; x < whole; x += 8) {
        long eight = (long) EIGHT.get(grey, from + x);
        if (eight != EIGHT_WHITE) {
          out[to] = four((int) (eight >>> 32));
          out[to + 1] = four((int) eight);
        }
        to += 2;
      }
      for (int x = whole; x < width; x++) {
        int shift = 6 - 2 * (x % 4);
        int shade = shade(grey[from + x] & 0xff);
        int at = y * row + 1 + x / 4;
        out[at] = (byte) (out[at] & ~(3 << shift) | shade << shift);
      }
    }
    return out;
  }

  private static byte four(int pixels) {
    return (byte)
        (shade(pixels >>> 24) << 6
            | shade(pixels >>> 16 & 0xff) << 4
            | shade(pixels >>> 8 & 0xff) << 2
            | shade(pixels & 0xff));
  }

  /** The closest of four shades: (3 * grey + 127) / 255 without a division. */
  private static int shade(int grey) {
    return (grey * 3 + 127) * 257 >>> 16;
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
