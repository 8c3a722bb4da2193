package io.github.kehoach.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern whose matches all open with one of some words. It is searched for by these words: the
 * pattern itself is tried nowhere else, which is many times cheaper than at every place.
 */
final class Trigger {

  private final Pattern pattern;
  private final boolean whole;
  private final String[] words;
  private final String letters;

  private Trigger(Pattern pattern, boolean whole, String... words) {
    this.pattern = pattern;
    this.whole = whole;
    this.words = words;
    StringBuilder first = new StringBuilder();
    for (String word : words) {
      if (first.indexOf(word.substring(0, 1)) < 0) {
        first.append(word.charAt(0));
      }
    }
    this.letters = first.toString();
  }

  /** A pattern that may match inside a word. */
  static Trigger of(Pattern pattern, String... words) {
    return new Trigger(pattern, false, words);
  }

  /** A pattern that matches at starts of words only. */
  static Trigger atWords(Pattern pattern, String... words) {
    return new Trigger(pattern, true, words);
  }

  /** The first match in a range, or null. */
  @Nullable Matcher find(String folded, int from, int to) {
    return find(folded, from, from, to);
  }

  /** The first match from an offset on in a text that starts at another, or null. */
  @Nullable Matcher find(String folded, int start, int from, int to) {
    Matcher m = null;
    for (int i = from; i < to; i++) {
      if (letters.indexOf(folded.charAt(i)) < 0
          || whole && i > start && Character.isLetter(folded.codePointBefore(i))
          || !opens(folded, i)) {
        continue;
      }
      m = m == null ? pattern.matcher(folded) : m;
      if (m.region(i, to).lookingAt()) {
        return m;
      }
    }
    return null;
  }

  private boolean opens(String folded, int at) {
    for (String word : words) {
      if (folded.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
