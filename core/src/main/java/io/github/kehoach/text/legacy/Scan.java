package io.github.kehoach.text.legacy;

/**
 * A fast look at the characters of a run, to leave Unicode text alone at the price of reading it.
 *
 * @param suspects characters that do not stand inside words of Vietnamese in Unicode
 * @param unicode letters that only Unicode has
 * @param high letters that Western encodings have too, suspects included
 */
record Scan(int suspects, int unicode, int high) {

  private static final Scan NOTHING = new Scan(0, 0, 0);

  private static final byte NEUTRAL = 0;
  private static final byte SUSPECT = 1;
  private static final byte UNICODE = 2;
  private static final byte LATIN = 3;

  private static final int SIZE = 0x2600;
  private static final byte[] KINDS = new byte[SIZE];

  static {
    for (int c = 0x80; c < SIZE; c++) {
      for (Carrier carrier : Carrier.values()) {
        if (carrier.byteOf((char) c) >= 0x80) {
          KINDS[c] = SUSPECT;
        }
      }
    }
    put(NEUTRAL, "\u00a0\u00b0\u00b2\u00b3‘’“”–—…•‐‑");
    put(LATIN, "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýÐð");
    put(UNICODE, "ĂăĐđĨĩŨũƠơƯư\u0300\u0301\u0302\u0303\u0306\u0309\u0323");
    for (int c = 0x1ea0; c <= 0x1ef9; c++) {
      KINDS[c] = UNICODE;
    }
  }

  private static void put(byte kind, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      KINDS[characters.charAt(i)] = kind;
    }
  }

  static Scan of(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) < 0x80) {
      i++;
    }
    return i == to ? NOTHING : count(text, i, to);
  }

  private static Scan count(CharSequence text, int from, int to) {
    int suspects = 0;
    int unicode = 0;
    int high = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      switch (kind(c)) {
        case UNICODE -> unicode++;
        case LATIN -> {
          high++;
          suspects += i > 0 && isMarkBehind(text.charAt(i - 1), c) ? 1 : 0;
        }
        case SUSPECT -> {
          high++;
          boolean inWord =
              (i > 0 && isLetter(text.charAt(i - 1)))
                  || (i + 1 < text.length() && isLetter(text.charAt(i + 1)));
          suspects += inWord ? 1 : 0;
        }
        default -> {
          // Neither for nor against.
        }
      }
    }
    return new Scan(suspects, unicode, high);
  }

  private static byte kind(char c) {
    if (c < SIZE) {
      return KINDS[c];
    }
    return (c >= '\uf080' && c <= '\uf0ff') || c == 'ﬁ' || c == 'ﬂ' ? SUSPECT : NEUTRAL;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= 0x80 && (kind(c) == LATIN || kind(c) == SUSPECT));
  }

  /** Pairs as in {@code caáp}: VNI writes the marks of a letter behind it. */
  private static boolean isMarkBehind(char before, char c) {
    return switch (before) {
      case 'a', 'A', 'e', 'E', 'ô', 'Ô' -> "àáâãèéêõùúÀÁÂÃÈÉÊÕÙÚ".indexOf(c) >= 0;
      default -> false;
    };
  }
}
