package io.github.kehoach.text.legacy;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads single words in each of the ways, and judges whether a Vietnamese syllable comes out. */
final class Words {

  /** What a word says about a reading. */
  enum Verdict {
    /** A syllable comes out. */
    GOOD,
    /** Something comes out that is none. */
    BAD,
    /** Several syllables come out in one: a loan word, or two words set without a space. */
    LOAN,
    /** Nothing can be told: no letter beyond ASCII, one letter only, or an abbreviation. */
    OPEN
  }

  /** So many different words are remembered. */
  private static final int MOST = 20_000;

  /** The longest word that is remembered. */
  private static final int LONGEST = 16;

  /** The verdicts on words, by reading; null where there is none yet. */
  private final Map<String, @Nullable Verdict[]> known = new HashMap<>();

  private int[] bytes = new int[64];
  private final StringBuilder out = new StringBuilder();

  /** Whether a character can be part of a word in some reading. */
  static boolean isWordPart(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isControlLetter(c);
    }
    return c != '\u00a0' && !(c >= '\u2000' && c <= '\u200d') && c != '\u202f' && c != '\u3000';
  }

  /** Control characters that are letters in VISCII. */
  static boolean isControlLetter(char c) {
    return c < ' ' && SingleByte.VISCII.isLetter(c);
  }

  private static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Judges a word in several readings; verdicts stand in the order of all readings. */
  void judge(CharSequence text, int from, int to, Reading[] among, Verdict[] verdicts) {
    @Nullable Verdict[] before =
        to - from > LONGEST ? new Verdict[verdicts.length] : known(text, from, to);
    for (Reading reading : among) {
      int r = reading.ordinal();
      Verdict verdict = before[r];
      if (verdict == null) {
        verdict = judge(text, from, to, reading);
        before[r] = verdict;
      }
      verdicts[r] = verdict;
    }
  }

  private @Nullable Verdict[] known(CharSequence text, int from, int to) {
    String word = text.subSequence(from, to).toString();
    @Nullable Verdict[] before = known.get(word);
    if (before == null) {
      before = new Verdict[Reading.ALL.length];
      if (known.size() < MOST) {
        known.put(word, before);
      }
    }
    return before;
  }

  private Verdict judge(CharSequence text, int from, int to, Reading reading) {
    return switch (reading) {
      case UNICODE -> unicode(text, from, to);
      case FOREIGN -> Verdict.OPEN;
      default -> legacy(text, from, to, reading);
    };
  }

  /** Whether a word is a Vietnamese syllable as it stands. */
  static boolean isUnicode(CharSequence word) {
    return new Words().unicode(word, 0, word.length()) == Verdict.GOOD;
  }

  private Verdict unicode(CharSequence text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    while (end > start && !isLetterOrMark(text.charAt(end - 1))) {
      end--;
    }
    out.setLength(0);
    boolean ascii = true;
    boolean marks = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      ascii &= c < 0x80;
      marks |= c >= '\u0300' && c <= '\u036f';
      // A soft hyphen divides a word; the eth stands for the letter that looks like it.
      if (c != '\u00ad') {
        out.append(c == '\u00d0' ? 'Đ' : c == '\u00f0' ? 'đ' : c);
      }
    }
    if (ascii || end - start < 2) {
      return Verdict.OPEN;
    }
    return verdict(marks ? Normalizer.normalize(out, Form.NFC) : out);
  }

  private static boolean isLetterOrMark(char c) {
    return Character.isLetter(c) || (c >= '\u0300' && c <= '\u036f');
  }

  private static Verdict verdict(CharSequence word) {
    if (Syllables.isSyllable(word)) {
      return Verdict.GOOD;
    }
    if (isAbbreviation(word)) {
      return Verdict.OPEN;
    }
    return Syllables.areSyllables(word) ? Verdict.LOAN : Verdict.BAD;
  }

  /** Capitals without a vowel: QĐ, HĐND. */
  private static boolean isAbbreviation(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean consonant = c == 'Đ' || (c >= 'A' && c <= 'Z' && "AEIOUY".indexOf(c) < 0);
      if (!consonant && c != 'U') {
        return false;
      }
    }
    return true;
  }

  private Verdict legacy(CharSequence text, int from, int to, Reading reading) {
    int n = to - from;
    fill(text, from, to, reading.carrier());
    Encoding encoding = reading.encoding();
    int start = 0;
    int end = n;
    while (start < end && !isAsciiLetter(bytes[start]) && !encoding.isLetter(bytes[start])) {
      start++;
    }
    while (end > start && !isAsciiLetter(bytes[end - 1]) && !encoding.isLetter(bytes[end - 1])) {
      end--;
    }
    boolean ascii = true;
    for (int i = start; i < end; i++) {
      boolean quote = isQuote(text.charAt(from + i)) && (i == start || i == end - 1);
      ascii &= isAsciiLetter(bytes[i]) || quote;
    }
    if (ascii || end - start < 2) {
      return Verdict.OPEN;
    }
    CharSequence source = text.subSequence(from, to);
    out.setLength(0);
    boolean clean = encoding.decode(bytes, start, end, source, out);
    if (!clean) {
      return Verdict.BAD;
    }
    Capitals.level(out, source, start, end);
    return out.length() < 2 ? Verdict.OPEN : verdict(out);
  }

  /** Signs that are letters in TCVN3 and that stand at the ends of words in other text too. */
  private static boolean isQuote(char c) {
    return c == '«' || c == '»';
  }

  private void fill(CharSequence text, int from, int to, Carrier carrier) {
    int n = to - from;
    if (bytes.length < n) {
      bytes = new int[n * 2];
    }
    for (int i = 0; i < n; i++) {
      bytes[i] = carrier.byteOf(text.charAt(from + i));
    }
  }
}
