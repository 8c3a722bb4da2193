package io.github.kehoach.text.legacy;

import java.util.Arrays;

/** A way by which the bytes of an old encoding have become characters of a document. */
enum Carrier {
  /** The characters of Western Windows or Latin-1, and their look-alikes. */
  WINDOWS_1252,
  /** The characters of Vietnamese Windows. */
  WINDOWS_1258,
  /** The characters of Western Macintosh: PDF files whose fonts name their glyphs so. */
  MAC_ROMAN;

  private static final int SIZE = 0x2600;

  /** Windows-1252 from 80 to 9F; where it has none, the control character. */
  private static final String WESTERN_HIGH =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

  /** What stands for a byte's character in fonts that draw one glyph for both. */
  private static final int[][] ALIKE = {
    {0x2212, 0xad},
    {0x2010, 0xad},
    {0x2011, 0xad},
    {0x02c9, 0xaf},
    {0x03bc, 0xb5},
    {0x2219, 0xb7},
    {0x22c5, 0xb7},
    {0x0110, 0xd0},
    {0x2215, 0x2f},
  };

  /** Where windows-1258 differs from windows-1252. */
  private static final int[][] VIETNAMESE = {
    {0x0102, 0xc3},
    {0x0300, 0xcc},
    {0x0110, 0xd0},
    {0x0309, 0xd2},
    {0x01a0, 0xd5},
    {0x01af, 0xdd},
    {0x0303, 0xde},
    {0x0103, 0xe3},
    {0x0301, 0xec},
    {0x0111, 0xf0},
    {0x0323, 0xf2},
    {0x01a1, 0xf5},
    {0x01b0, 0xfd},
    {0x20ab, 0xfe},
  };

  private static final String MACINTOSH_HIGH =
      "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
          + "¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

  private static final int[][] MACINTOSH_ALIKE = {
    {0x2126, 0xbd},
    {0x0394, 0xc6},
    {0x03bc, 0xb5},
    {0x02c9, 0xf8},
    {0x2219, 0xe1},
    {0x00a4, 0xdb},
    {0x2215, 0xda},
  };

  private final short[] bytes = new short[SIZE];

  Carrier() {
    Arrays.fill(bytes, (short) -1);
    for (int b = 0; b < 0x80; b++) {
      bytes[b] = (short) b;
    }
  }

  static {
    for (Carrier windows : new Carrier[] {WINDOWS_1252, WINDOWS_1258}) {
      for (int b = 0x80; b < 0x100; b++) {
        windows.bytes[b] = (short) b;
      }
      windows.put(WESTERN_HIGH);
      windows.put(ALIKE);
    }
    for (int[] pair : VIETNAMESE) {
      WINDOWS_1258.bytes[pair[1]] = -1;
    }
    WINDOWS_1258.put(VIETNAMESE);
    MAC_ROMAN.put(MACINTOSH_HIGH);
    MAC_ROMAN.put(MACINTOSH_ALIKE);
  }

  private void put(String high) {
    for (int i = 0; i < high.length(); i++) {
      if (high.charAt(i) < SIZE) {
        bytes[high.charAt(i)] = (short) (0x80 + i);
      }
    }
  }

  private void put(int[][] pairs) {
    for (int[] pair : pairs) {
      bytes[pair[0]] = (short) pair[1];
    }
  }

  /** The byte that a character was, -1 where it was none. */
  int byteOf(char c) {
    if (c < SIZE) {
      return bytes[c];
    }
    if (c >= '\uf020' && c <= '\uf0ff') {
      // Symbol fonts' private area: a font without a known encoding.
      return this == WINDOWS_1258 ? -1 : c - 0xf000;
    }
    if (this == MAC_ROMAN) {
      return c == 'ﬁ' ? 0xde : c == 'ﬂ' ? 0xdf : c == '\uf8ff' ? 0xf0 : -1;
    }
    return -1;
  }
}
