package io.github.kehoach.mend;

import java.text.Normalizer;

/** Vietnamese letters taken apart: the plain letter, its quality (â, ơ, đ) and its tone. */
final class Letters {

  private static final int COUNT = 0x1f00;
  private static final char[] PLAIN = new char[COUNT];
  private static final char[] TONELESS = new char[COUNT];
  private static final byte[] TONES = new byte[COUNT];
  private static final String MARKS = "\u0300\u0301\u0303\u0309\u0323";

  static {
    for (char c = 0; c < COUNT; c++) {
      char lower = Character.toLowerCase(c);
      String parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
      StringBuilder rest = new StringBuilder();
      for (char p : parts.toCharArray()) {
        int tone = MARKS.indexOf(p);
        if (tone >= 0) {
          TONES[c] = (byte) (tone + 1);
        } else {
          rest.append(p);
        }
      }
      String toneless = Normalizer.normalize(rest, Normalizer.Form.NFC);
      TONELESS[c] = toneless.length() == 1 ? toneless.charAt(0) : lower;
      PLAIN[c] = lower == 'đ' ? 'd' : rest.length() > 0 ? rest.charAt(0) : lower;
    }
  }

  private Letters() {}

  /** The letter without marks, in small. */
  static char plain(char c) {
    return c < COUNT ? PLAIN[c] : c;
  }

  /** The letter without its tone, in small. */
  static char toneless(char c) {
    return c < COUNT ? TONELESS[c] : c;
  }

  /** The tone that a letter carries, 0 for none. */
  static int tone(char c) {
    return c < COUNT ? TONES[c] : 0;
  }

  /** A text's letters without marks, in small. */
  static String plain(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(plain(text.charAt(i)));
    }
    return out.toString();
  }
}
