package io.github.kehoach.text;

/**
 * Evens out what does not matter for matching: letter case, tone places ({@code hoá} and {@code
 * hóa}), dashes, quotes. Folded text is exactly as long as its source, so that offsets found in it
 * hold in the source too.
 */
public final class Folding {

  private static final String TONED = "áàảãạ" + "éèẻẽẹ" + "ýỳỷỹỵ";
  private static final String FIRST = "óòỏõọ";
  private static final String FIRST_U = "úùủũụ";

  /** Past the letters of all Latin scripts and past the marks that are evened out. */
  private static final int TABLED = 0x2300;

  /** What each character folds to; looked up, since every character of every text is asked for. */
  private static final char[] FOLDED = new char[TABLED];

  /** The base letter of each folded character. */
  private static final char[] BASES = new char[TABLED];

  static {
    for (char c = 0; c < TABLED; c++) {
      FOLDED[c] = foldedChar(c);
      BASES[c] = c < 128 ? c : decomposed(c);
    }
  }

  private Folding() {}

  /**
   * Folds a text.
   *
   * @param text normalised text
   * @return folded text of the same length
   */
  public static String fold(CharSequence text) {
    String source = text.toString();
    int n = source.length();
    char[] out = new char[n];
    source.getChars(0, n, out, 0);
    char before = ' ';
    for (int i = 0; i < n; i++) {
      char c = fold(out[i]);
      out[i] = c;
      if (c > 127 && (before == 'o' || before == 'u') && TONED.indexOf(c) >= 0) {
        moveTone(out, i);
      }
      before = c;
    }
    return new String(out);
  }

  private static char fold(char c) {
    return c < TABLED ? FOLDED[c] : Character.toLowerCase(c);
  }

  private static char foldedChar(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u2043' -> '-';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
      case '\u2018', '\u2019', '\u201a', '\u201b' -> '\'';
      case '\u2044', '\u2215' -> '/';
      default -> Character.toLowerCase(c);
    };
  }

  /** Moves the tone of an open oa, oe, uy from its second letter (new style) to its first. */
  private static void moveTone(char[] out, int i) {
    if (i + 1 < out.length && Character.isLetter(out[i + 1])) {
      return;
    }
    int at = TONED.indexOf(out[i]);
    int vowel = at / 5;
    int tone = at % 5;
    char before = out[i - 1];
    if (before == 'o' && vowel <= 1) {
      out[i - 1] = FIRST.charAt(tone);
      out[i] = vowel == 0 ? 'a' : 'e';
    } else if (before == 'u' && vowel == 2 && !(i >= 2 && out[i - 2] == 'q')) {
      out[i - 1] = FIRST_U.charAt(tone);
      out[i] = 'y';
    }
  }

  /**
   * The words of a text, folded and parted by single spaces, without punctuation: a key that two
   * spellings of one phrase share.
   *
   * @param text any text
   * @return the key, empty when the text has no letter or digit
   */
  public static String key(CharSequence text) {
    String folded = fold(text);
    StringBuilder out = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      } else {
        gap = true;
      }
    }
    return out.toString();
  }

  /**
   * The text without any mark: {@code Kế hoạch} as {@code ke hoach}. For words that OCR robbed of
   * their marks, and only against closed vocabularies.
   *
   * @param text any text
   * @return base letters in lower case, of the same length
   */
  public static String bare(CharSequence text) {
    String folded = fold(text);
    char[] out = new char[folded.length()];
    for (int i = 0; i < out.length; i++) {
      char c = folded.charAt(i);
      out[i] = base(c);
    }
    return new String(out);
  }

  private static char base(char c) {
    return c < TABLED ? BASES[c] : decomposed(c);
  }

  private static char decomposed(char c) {
    if (c < 128) {
      return c;
    }
    if (c == 'đ') {
      return 'd';
    }
    String apart = com.ibm.icu.text.Normalizer2.getNFDInstance().getDecomposition(c);
    return apart == null || apart.isEmpty() ? c : decomposed(apart.charAt(0));
  }

  /**
   * Whether a text is printed in capitals: no small letter, and at least two capitals. Small
   * letters inside brackets and in symbols such as {@code CTr} do not count against it.
   *
   * @param text normalised text
   * @return true for text in capitals
   */
  public static boolean isCapitals(CharSequence text) {
    CharSequence s = text instanceof NormalizedText t ? t.value() : text;
    int n = s.length();
    int upper = 0;
    int lower = 0;
    int depth = 0;
    // Running text is done here soon: what is left of it cannot outweigh its small letters.
    for (int i = 0; i < n && lower * 12 <= upper + (n - i); i++) {
      char c = s.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && depth > 0) {
        depth--;
      } else if (depth == 0 && Character.isUpperCase(c)) {
        upper++;
      } else if (depth == 0 && Character.isLowerCase(c)) {
        lower++;
      }
    }
    return upper >= 2 && lower * 12 <= upper;
  }
}
