package io.github.kehoach.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * Mends the letters and spaces of Vietnamese text and keeps the way back to the source.
 *
 * <p>The result is NFC (Unicode Standard Annex 15) with {@code Ð} (U+00D0) as {@code Đ}, without
 * invisible characters, with single spaces between words and none at the ends. Quotes, dashes,
 * capitals and tone places stay as printed: {@link Folding} evens them out for matching.
 */
public final class Normalizer {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /** Which of the characters of the European scripts are normal wherever they stand. */
  private static final boolean[] PLAIN = new boolean[0x2060];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = isPlain(c);
    }
  }

  private Normalizer() {}

  /**
   * Normalises a whole text.
   *
   * @param source the text
   * @return its normal form, with offsets into {@code source}
   */
  public static NormalizedText normalize(CharSequence source) {
    return normalize(source, 0, source.length(), Dropped.NOTHING);
  }

  /**
   * Whether a text without white space is normal already, as far as a look at each of its
   * characters tells. Most words are.
   *
   * @param text the text
   * @return true when {@link #normalize} would change nothing; false where it might
   */
  public static boolean isPlain(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          c > ' ' && c < '\u007f'
              || c > '\u00a0' && c < '\u0250' && c != '\u00ad' && vietnamese(c) == c
              || c >= '\u1e00' && c <= '\u1eff'
              || c >= '\u2010' && c <= '\u2027';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /**
   * Normalises a text that has no place in a source.
   *
   * @param source the text
   * @return its normal form, without offsets
   */
  public static NormalizedText unplaced(CharSequence source) {
    return normalize(source).unplaced();
  }

  /**
   * Normalises a part of a text.
   *
   * @param source the text
   * @param from first offset of the part
   * @param to one past its last offset
   * @param dropped characters that are markup and no text
   * @return the normal form, with offsets into {@code source}
   */
  public static NormalizedText normalize(CharSequence source, int from, int to, Dropped dropped) {
    int first = from;
    int last = to;
    while (first < last && isSpace(source.charAt(first))) {
      first++;
    }
    while (last > first && isSpace(source.charAt(last - 1))) {
      last--;
    }
    String part = source.subSequence(first, last).toString();
    return isNormal(part, first, dropped)
        ? NormalizedText.of(part, first)
        : mended(source, from, to, dropped);
  }

  /** Whether a part of a text is in normal form already, as most lines are. */
  private static boolean isNormal(String part, int from, Dropped dropped) {
    char before = ' ';
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean plain = c == ' ' ? before != ' ' : c < PLAIN.length ? PLAIN[c] : isPlain(c);
      if (!plain || dropped.at(from + i)) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** Whether a character stays what it is, whatever stands around it. */
  private static boolean isPlain(char c) {
    return !isSpace(c) && !isInvisible(c) && !isMark(c) && vietnamese(c) == c && c != '\\';
  }

  private static NormalizedText mended(CharSequence source, int from, int to, Dropped dropped) {
    NormalizedText.Builder out = new NormalizedText.Builder(to - from);
    boolean space = false;
    int spaceAt = -1;
    int end = -1;
    int i = from;
    while (i < to) {
      if (dropped.at(i)) {
        i++;
        continue;
      }
      char c = source.charAt(i);
      int newline = escapedNewline(source, i, to);
      if (newline > 0 || isSpace(c)) {
        if (!space) {
          spaceAt = i;
        }
        space = true;
        i += Math.max(1, newline);
        continue;
      }
      if (isInvisible(c)) {
        i++;
        continue;
      }
      if (space && out.length() > 0) {
        out.append(' ', spaceAt);
      }
      space = false;
      int next = clusterEnd(source, i, to, dropped);
      if (next == i + 1) {
        out.append(vietnamese(c), i);
      } else {
        compose(source, i, next, dropped, out);
      }
      i = next;
      end = i;
    }
    return out.build(end);
  }

  /** Where the characters end that may compose with the one at an offset, over what is no text. */
  private static int clusterEnd(CharSequence source, int at, int to, Dropped dropped) {
    int end = at + 1;
    for (int i = end; i < to; i++) {
      char c = source.charAt(i);
      if (dropped.at(i)) {
        continue;
      }
      if (isMark(c)) {
        end = i + 1;
      } else if (!isInvisible(c) || isSpace(c)) {
        break;
      }
    }
    return end;
  }

  private static void compose(
      CharSequence source, int from, int to, Dropped dropped, NormalizedText.Builder out) {
    StringBuilder cluster = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (!dropped.at(i) && !isInvisible(source.charAt(i))) {
        cluster.append(vietnamese(source.charAt(i)));
      }
    }
    String composed = NFC.normalize(cluster);
    for (int i = 0; i < composed.length(); i++) {
      out.append(composed.charAt(i), Math.min(from + i, to - 1));
    }
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && (c <= '\u036f' || UCharacter.getCombiningClass(c) != 0);
  }

  /** The eth of Western encodings and the African D look like the Vietnamese letter. */
  private static char vietnamese(char c) {
    return switch (c) {
      case '\u00d0', '\u0189' -> '\u0110';
      case '\u00f0' -> '\u0111';
      // Two code points whose canonical forms are other, single ones.
      case '\u0340' -> '\u0300';
      case '\u0341' -> '\u0301';
      // A hyphen that forbids a line break, as Word sets it in numbers of documents.
      case '\u2011' -> '-';
      default -> c;
    };
  }

  /** Web exports print line ends as the four characters backslash r backslash n. */
  private static int escapedNewline(CharSequence source, int at, int to) {
    if (source.charAt(at) != '\\' || at + 1 >= to) {
      return 0;
    }
    if (at + 3 < to
        && source.charAt(at + 1) == 'r'
        && source.charAt(at + 2) == '\\'
        && source.charAt(at + 3) == 'n') {
      return 4;
    }
    return 0;
  }

  /**
   * Whether a character is white space of any script.
   *
   * @param c the character
   * @return true for spaces, tabs, line ends, no-break spaces and their kin
   */
  public static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || (c > 127 && isWideSpace(c));
  }

  private static boolean isWideSpace(char c) {
    return c == '\u0085'
        || c == '\u00a0'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000'
        || c == '\u1680';
  }

  private static boolean isInvisible(char c) {
    if (c < ' ' || c == '\u007f') {
      return true;
    }
    return c > '\u007f'
        && (c < '\u00a0'
            || c == '\u00ad'
            || (c >= '\u200b' && c <= '\u200f')
            || (c >= '\u202a' && c <= '\u202e')
            || (c >= '\u2060' && c <= '\u2064')
            || c == '\ufeff'
            || c == '\ufffe'
            || c == '\uffff');
  }

  /** Characters of a source that are markup. */
  @FunctionalInterface
  public interface Dropped {

    /** Nothing is markup. */
    Dropped NOTHING = index -> false;

    /**
     * Whether a character is markup.
     *
     * @param index an offset into the source
     * @return true when it is no text
     */
    boolean at(int index);
  }
}
