package io.github.kehoach.text.legacy;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * VNI for Windows: a letter and, behind it, one byte for its marks ({@code toån} for {@code tổn});
 * a few letters have bytes of their own.
 */
final class Vni implements Encoding {

  /** Letters of their own, and their bytes as windows-1252 has them. */
  private static final String OWN = "ñđÑĐôơÔƠöưÖƯììÌÌííÍÍæỉÆỈóĩÓĨòịÒỊîỵÎỴ";

  /** Bytes of marks as windows-1252 has them, small and capital, and the marks. */
  private static final String[][] MARKS = {
    {"øØ", "\u0300"},
    {"ùÙ", "\u0301"},
    {"ûÛ", "\u0309"},
    {"õÕ", "\u0303"},
    {"ïÏ", "\u0323"},
    {"âÂ", "\u0302"},
    {"àÀ", "\u0302\u0300"},
    {"áÁ", "\u0302\u0301"},
    {"åÅ", "\u0302\u0309"},
    {"ãÃ", "\u0302\u0303"},
    {"äÄ", "\u0302\u0323"},
    {"êÊ", "\u0306"},
    {"èÈ", "\u0306\u0300"},
    {"éÉ", "\u0306\u0301"},
    {"úÚ", "\u0306\u0309"},
    {"üÜ", "\u0306\u0303"},
    {"ëË", "\u0306\u0323"},
  };

  static final Vni INSTANCE = new Vni();

  private final char[] own = new char[256];
  private final String[] marks = new String[256];

  /**
   * The letter for an ASCII vowel (some programs write even {@code iù}), {@code ô} or {@code ö} and
   * a mark's byte; 0 for none.
   */
  private final char[][] composed = new char[256][];

  private Vni() {
    for (int i = 0; i < OWN.length(); i += 2) {
      own[OWN.charAt(i)] = OWN.charAt(i + 1);
    }
    for (String[] row : MARKS) {
      marks[row[0].charAt(0)] = row[1];
      marks[row[0].charAt(1)] = row[1];
    }
    for (char base : "aeiouyAEIOUYôÔöÖ".toCharArray()) {
      char letter = own[base] == 0 ? base : own[base];
      composed[base] = new char[256];
      for (int b = 0; b < 256; b++) {
        if (marks[b] != null) {
          String whole = Normalizer.normalize(letter + marks[b], Form.NFC);
          composed[base][b] = whole.length() == 1 ? whole.charAt(0) : 0;
        }
      }
    }
  }

  @Override
  public String label() {
    return "VNI";
  }

  @Override
  public boolean decode(int[] bytes, int from, int to, CharSequence source, StringBuilder out) {
    boolean clean = true;
    for (int i = from; i < to; i++) {
      int b = bytes[i];
      if (b >= 0 && composed[b] != null && i + 1 < to && bytes[i + 1] >= 0) {
        char letter = composed[b][bytes[i + 1]];
        if (letter != 0) {
          out.append(letter);
          i++;
          continue;
        }
      }
      if (b >= 0 && own[b] != 0) {
        out.append(own[b]);
      } else {
        out.append(source.charAt(i));
        clean &= b >= 0 && b < 0x80;
      }
    }
    return clean;
  }

  /** The combining marks that a mark's byte stands for where its letter is in another run. */
  String marksOf(int b) {
    return b >= 0 && marks[b] != null ? marks[b] : "";
  }

  /** Whether a byte is a whole letter. */
  boolean isOwn(int b) {
    return b >= 0 && own[b] != 0;
  }

  @Override
  public boolean isLetter(int b) {
    return b >= 0x80 && (own[b] != 0 || marks[b] != null);
  }
}
