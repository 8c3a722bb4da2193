package io.github.kehoach.text.legacy;

/** Decodes the words of a line that has been found to be in an old encoding. */
final class WordDecoder {

  /** Word's mark for a place where a word may be divided. */
  private static final char OPTIONAL_HYPHEN = '\u001f';

  private final String text;
  private final StringBuilder out;
  private final StringBuilder word = new StringBuilder();

  WordDecoder(String text, StringBuilder out) {
    this.text = text;
    this.out = out;
  }

  void line(int from, int to, Reading reading) {
    String source = text;
    int start = from;
    int end = to;
    if (reading.encoding() == SingleByte.TCVN3 && source.indexOf(OPTIONAL_HYPHEN, from) >= 0) {
      source = hyphensRead(source.substring(from, to));
      start = 0;
      end = source.length();
    }
    int i = start;
    while (i < end) {
      int next = Tokens.end(source, i, end);
      if (next == i) {
        out.append(source.charAt(i++));
      } else if (!Tokens.hasHigh(source, i, next)) {
        out.append(source, i, next);
      } else {
        boolean whole = next - i == source.length();
        word(source.substring(i, next), reading, whole, i == 0);
      }
      i = Math.max(i, next);
    }
  }

  /**
   * The letter ư is a soft hyphen. Word stores some of them as its own mark for one, and sets that
   * mark beside others.
   */
  private static String hyphensRead(String line) {
    StringBuilder read = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != OPTIONAL_HYPHEN) {
        read.append(c);
      } else if (!isHyphen(line, i - 1) && !isHyphen(line, i + 1)) {
        read.append('\u00ad');
      }
    }
    return read.toString();
  }

  private static boolean isHyphen(String line, int at) {
    return at >= 0 && at < line.length() && line.charAt(at) == '\u00ad';
  }

  private void word(String source, Reading reading, boolean whole, boolean first) {
    int n = source.length();
    int[] bytes = new int[n];
    boolean foreign = false;
    for (int i = 0; i < n; i++) {
      bytes[i] = reading.carrier().byteOf(source.charAt(i));
      foreign |= bytes[i] < 0 && Character.isLetter(source.charAt(i));
    }
    if (foreign && Words.isUnicode(source)) {
      out.append(source);
      return;
    }
    if (n == 1 && !whole && !standsAlone(source.charAt(0))) {
      out.append(source);
      return;
    }
    Encoding encoding = reading.encoding();
    int start = 0;
    if (first && encoding instanceof Vni vni) {
      while (start < n && !vni.marksOf(bytes[start]).isEmpty() && !vni.isOwn(bytes[start])) {
        out.append(vni.marksOf(bytes[start++]));
      }
    }
    int from = start;
    int to = n;
    if (!decodes(source, bytes, from, to, encoding)) {
      while (from < to && isPunctuation(source.charAt(from))) {
        from++;
      }
      while (to > from && isPunctuation(source.charAt(to - 1))) {
        to--;
      }
      if (!decodes(source, bytes, from, to, encoding)) {
        from = start;
        to = n;
        decodes(source, bytes, from, to, encoding);
      }
    }
    out.append(source, start, from).append(word).append(source, to, n);
  }

  /** Puts the letters into {@link #word}; tells whether they are a syllable. */
  private boolean decodes(String source, int[] bytes, int from, int to, Encoding encoding) {
    word.setLength(0);
    encoding.decode(bytes, from, to, source, word);
    Capitals.level(word, source, from, to);
    return Syllables.isSyllable(word);
  }

  private static boolean isPunctuation(char c) {
    return c >= 0x80 && !Character.isLetter(c);
  }

  /** Whether a letter's character means the letter where it stands alone, and no bullet or sign. */
  private static boolean standsAlone(char c) {
    return switch (c) {
      case '\u00b7',
          '\u2219',
          '\u22c5',
          '\u2212',
          '\u2010',
          '\u2011',
          '\u00ad',
          '«',
          '»',
          '×',
          '÷' ->
          false;
      case '–', '—', '…', '•', '‘', '’', '“', '”', '\uf0b7' -> false;
      default -> true;
    };
  }
}
