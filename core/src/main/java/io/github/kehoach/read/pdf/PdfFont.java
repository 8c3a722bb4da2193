package io.github.kehoach.read.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What reading needs of a font: the letters and the widths of its codes. Read from the font's
 * dictionary alone; the font program is opened only where the dictionary does not tell the letters.
 */
final class PdfFont {

  /** What a code is read as when nothing tells its letter. */
  static final String UNMAPPED = "\ufffd";

  private static final int PAGE = 256;

  /** Tells the letters of a code; null where it does not know. */
  interface Letters {
    @Nullable String of(int code, int bytes);
  }

  /** Tells the width of a code in thousandths of the font size. */
  interface Widths {
    double of(int code);
  }

  final String name;
  final boolean bold;

  /** Whether codes have one byte each. */
  final boolean simple;

  /** The font's height above the baseline and its depth below, in parts of its size. */
  final float ascent;

  final float descent;

  /** What one unit of glyph space is in text space; only Type 3 fonts have another than 0.001. */
  final double unit;

  /** What the nominal size must be multiplied by to compare with other fonts. */
  final double scale;

  private final Codes codes;
  private final Letters letters;
  private final Widths widths;
  private final String[] @Nullable [] texts = new String[PAGE][];
  private final float[] @Nullable [] advances = new float[PAGE][];

  /** How many codes were shown that nothing tells the letter of. */
  int unmapped;

  PdfFont(
      String name,
      boolean bold,
      Codes codes,
      Letters letters,
      Widths widths,
      float ascent,
      float descent,
      double unit,
      double scale) {
    this.name = name;
    this.bold = bold;
    this.codes = codes;
    this.simple = codes == Codes.BYTES;
    this.letters = letters;
    this.widths = widths;
    this.ascent = ascent;
    this.descent = descent;
    this.unit = unit;
    this.scale = scale;
  }

  /** Cuts a string into codes. */
  interface Codes {

    /** One byte a code. */
    Codes BYTES = (b, at, end) -> 1;

    /** Two bytes a code. */
    Codes PAIRS = (b, at, end) -> Math.min(2, end - at);

    /** How many bytes the code at a place has. */
    int length(byte[] b, int at, int end);
  }

  int codeLength(byte[] b, int at, int end) {
    return codes.length(b, at, end);
  }

  /** The letters of a code; {@link #UNMAPPED} where nothing tells them. */
  String text(int code, int bytes) {
    if (code < 0 || code >= PAGE * PAGE) {
      return lookUp(code, bytes);
    }
    String[] page = texts[code >> 8];
    if (page == null) {
      page = new String[PAGE];
      texts[code >> 8] = page;
    }
    String text = page[code & 0xff];
    if (text == null) {
      text = lookUp(code, bytes);
      page[code & 0xff] = text;
    }
    return text;
  }

  private String lookUp(int code, int bytes) {
    String text = letters.of(code, bytes);
    return text == null ? UNMAPPED : text;
  }

  /** How far a code moves on, in parts of the font size. */
  float width(int code) {
    if (code < 0 || code >= PAGE * PAGE) {
      return (float) (widths.of(code) * unit);
    }
    float[] page = advances[code >> 8];
    if (page == null) {
      page = new float[PAGE];
      java.util.Arrays.fill(page, Float.NaN);
      advances[code >> 8] = page;
    }
    float width = page[code & 0xff];
    if (Float.isNaN(width)) {
      width = (float) (widths.of(code) * unit);
      page[code & 0xff] = width;
    }
    return width;
  }
}
