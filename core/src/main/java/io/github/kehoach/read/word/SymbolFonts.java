package io.github.kehoach.read.word;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The signs of fonts that have pictures in the place of letters: Symbol, Wingdings and their kin.
 * Word keeps their characters in the private use area at U+F000.
 */
final class SymbolFonts {

  /** Where the private characters of symbol fonts start. */
  static final char PRIVATE = '\uf000';

  private SymbolFonts() {}

  /**
   * Whether a font has signs in the place of letters.
   *
   * @param font its name, or null where nothing names one
   * @return true for Symbol, Wingdings, Webdings
   */
  static boolean isSymbolic(@Nullable String font) {
    if (font == null) {
      return false;
    }
    String name = font.toLowerCase(Locale.ROOT);
    return name.equals("symbol") || name.startsWith("wingdings") || name.equals("webdings");
  }

  /**
   * The label of a list whose sign is in a font of its own.
   *
   * @param label as the file has it
   * @param font the font of the label, or null where nothing names one
   * @return as printed, in Unicode
   */
  static String bullet(String label, @Nullable String font) {
    // Courier New has no ring: Word's lists use its small letter.
    if (label.equals("o") && font != null && font.startsWith("Courier")) {
      return "◦";
    }
    StringBuilder out = new StringBuilder(label);
    boolean symbolic = isSymbolic(font);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (symbolic && c > ' ' && c <= '\u00ff' || isPrivate(c)) {
        char sign = sign(c & 0xff, font);
        // Whatever the picture is, it is a bullet.
        out.setCharAt(i, isPrivate(sign) ? '•' : sign);
      }
    }
    return out.toString();
  }

  /**
   * A text as its font prints it. Letters and figures stay: a run that keeps the font of a sign
   * before it is not meant to be Greek.
   *
   * @param text as the file has it
   * @param font its font, or null where nothing names one
   * @return in Unicode; the same where no character of it is a sign
   */
  static String print(String text, @Nullable String font) {
    boolean symbolic = isSymbolic(font);
    int i = 0;
    while (i < text.length() && !(symbolic || isPrivate(text.charAt(i)))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (; i < out.length(); i++) {
      char c = out.charAt(i);
      if (symbolic && c > '\u00a0' && c <= '\u00ff' || isPrivate(c)) {
        out.setCharAt(i, sign(c & 0xff, font));
      }
    }
    return out.toString();
  }

  private static boolean isPrivate(char c) {
    return c >= PRIVATE + ' ' && c <= PRIVATE + 0xff;
  }

  /**
   * The sign at a place of a symbol font.
   *
   * @param code its place, 0 to 255
   * @param font the font; Symbol where nothing names one
   * @return the sign, or the private character where Unicode has none that we know
   */
  static char sign(int code, @Nullable String font) {
    String name = font == null ? "" : font.toLowerCase(Locale.ROOT);
    if (name.startsWith("wingdings")) {
      return wingdings(code);
    }
    return symbol(code);
  }

  /** What lists and plans use of Symbol; its figures, brackets and marks are those of ASCII. */
  private static char symbol(int code) {
    return switch (code) {
      case 0x2d -> '-';
      case 0xa3 -> '≤';
      case 0xa5 -> '∞';
      case 0xa7 -> '▪';
      case 0xa8 -> '♦';
      case 0xae, 0xe0 -> '→';
      case 0xb0 -> '°';
      case 0xb1 -> '±';
      case 0xb3 -> '≥';
      case 0xb4 -> '×';
      case 0xb7 -> '•';
      case 0xb8 -> '÷';
      case 0xb9 -> '≠';
      case 0xbb -> '≈';
      case 0xbc -> '…';
      case 0xd8 -> '➢';
      case 0xde -> '⇒';
      case 0xfc -> '✓';
      default -> code < 0x40 ? (char) code : greek(code);
    };
  }

  private static char greek(int code) {
    return switch (code) {
      case 0x44 -> 'Δ';
      case 0x53 -> 'Σ';
      case 0x57 -> 'Ω';
      case 0x61 -> 'α';
      case 0x62 -> 'β';
      case 0x67 -> 'γ';
      case 0x6d -> 'μ';
      case 0x70 -> 'π';
      default -> (char) (PRIVATE + code);
    };
  }

  private static char wingdings(int code) {
    return switch (code) {
      case 0x6c, 0x9f -> '●';
      case 0x6d, 0xa1 -> '○';
      case 0x6e -> '■';
      case 0x6f, 0xa8 -> '□';
      case 0x71, 0x72 -> '❑';
      case 0x73, 0x74, 0x75 -> '♦';
      case 0x76 -> '❖';
      case 0x9e -> '·';
      case 0xa7 -> '▪';
      case 0xd8 -> '➢';
      case 0xe0, 0xe8 -> '→';
      case 0xf0 -> '⇒';
      case 0xfb -> '✗';
      case 0xfc -> '✓';
      case 0xfe -> '☑';
      default -> code == 0x2d || code == 0x2b || code == 0x2a ? (char) code : other(code);
    };
  }

  private static char other(int code) {
    return (char) (PRIVATE + code);
  }
}
