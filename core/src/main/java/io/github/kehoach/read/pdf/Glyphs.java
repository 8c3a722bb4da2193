package io.github.kehoach.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The glyphs of one page in the order of its content, in arrays: a page has thousands of them. Each
 * stands in a frame turned so that its text runs to the right.
 */
final class Glyphs {

  /** Text directions: to the right, down, to the left, up, askew. */
  static final int SKEWED = 4;

  float[] x0 = new float[4096];
  float[] x1 = new float[4096];
  float[] y = new float[4096];
  float[] size = new float[4096];

  /** A character, or -1 - i for {@link #strings}{@code [i]}. */
  int[] text = new int[4096];

  byte[] direction = new byte[4096];
  byte[] flags = new byte[4096];
  short[] font = new short[4096];
  final List<String> strings = new ArrayList<>();
  final List<PdfFont> fonts = new ArrayList<>();
  int count;

  static final byte BOLD = 1;
  static final byte INVISIBLE = 2;
  static final byte SPACE = 4;
  static final byte UNMAPPED = 8;
  static final byte RAISED = 16;
  static final byte WHITE = 32;

  void clear() {
    count = 0;
    strings.clear();
    fonts.clear();
  }

  /** The index of a font among those of this page. */
  int fontIndex(PdfFont f) {
    for (int i = fonts.size() - 1; i >= 0; i--) {
      if (fonts.get(i) == f) {
        return i;
      }
    }
    fonts.add(f);
    return fonts.size() - 1;
  }

  void add(
      float left, float right, float base, float points, int dir, int flag, int fontAt, String s) {
    if (count == x0.length) {
      grow();
    }
    int i = count++;
    x0[i] = left;
    x1[i] = right;
    y[i] = base;
    size[i] = points;
    direction[i] = (byte) dir;
    flags[i] = (byte) flag;
    font[i] = (short) fontAt;
    if (s.length() == 1) {
      text[i] = s.charAt(0);
    } else {
      strings.add(s);
      text[i] = -strings.size();
    }
  }

  String string(int i) {
    return text[i] >= 0 ? String.valueOf((char) text[i]) : strings.get(-1 - text[i]);
  }

  void append(int i, StringBuilder out) {
    if (text[i] >= 0) {
      out.append((char) text[i]);
    } else {
      out.append(strings.get(-1 - text[i]));
    }
  }

  boolean has(int i, byte flag) {
    return (flags[i] & flag) != 0;
  }

  private void grow() {
    int n = 2 * count;
    x0 = Arrays.copyOf(x0, n);
    x1 = Arrays.copyOf(x1, n);
    y = Arrays.copyOf(y, n);
    size = Arrays.copyOf(size, n);
    text = Arrays.copyOf(text, n);
    direction = Arrays.copyOf(direction, n);
    flags = Arrays.copyOf(flags, n);
    font = Arrays.copyOf(font, n);
  }
}
