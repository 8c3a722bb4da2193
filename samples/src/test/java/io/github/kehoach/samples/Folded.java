package io.github.kehoach.samples;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words for comparison: without letter case, punctuation, white space, markup and the place of tone
 * marks ({@code hòa} and {@code hoà} are one word). Written apart from the library's own folding,
 * so that a mistake there does not hide here.
 */
final class Folded {

  private static final Pattern TAG = Pattern.compile("</?\\w+>");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_]*");
  private static final Pattern SIGN = Pattern.compile("[<>≤≥%]");
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private Folded() {}

  /** The words in their order. */
  static List<String> words(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    String plain = TAG.matcher(Normalizer.normalize(text, Form.NFC)).replaceAll("");
    return WORD.matcher(plain.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .map(Folded::toneLast)
        .toList();
  }

  /** The words with one space between them. */
  static String text(@Nullable String text) {
    return String.join(" ", words(text));
  }

  /** The first letters, without spaces: line wraps must not count. */
  static String start(@Nullable String text) {
    String letters = String.join("", words(text));
    return letters.substring(0, Math.min(30, letters.length()));
  }

  /** A cell's text, whose comparison signs count like words. */
  static String cell(@Nullable String text) {
    return text == null
        ? ""
        : text(SIGN.matcher(text).replaceAll(m -> " sign" + (int) m.group().charAt(0) + " "));
  }

  private static String toneLast(String word) {
    StringBuilder letters = new StringBuilder();
    List<Character> tones = new ArrayList<>();
    for (char c : Normalizer.normalize(word, Form.NFD).toCharArray()) {
      if (TONES.indexOf(c) < 0) {
        letters.append(c);
      } else {
        tones.add(c);
      }
    }
    Character[] sorted = tones.toArray(Character[]::new);
    Arrays.sort(sorted);
    StringBuilder out = new StringBuilder(Normalizer.normalize(letters, Form.NFC));
    for (char tone : sorted) {
      out.append(tone);
    }
    return out.toString();
  }
}
