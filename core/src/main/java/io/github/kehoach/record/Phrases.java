package io.github.kehoach.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A closed list of phrases of letters alone, searched for in folded text: each word of the text is
 * looked up once, so that the work does not grow with the list. Unlike {@link Words}, figures that
 * are glued to a phrase part it from others.
 */
final class Phrases {

  private final Map<String, List<String>> byFirst = new HashMap<>();

  private Phrases() {}

  static Phrases of(List<String> phrases) {
    Phrases all = new Phrases();
    for (String phrase : phrases) {
      String first = phrase.substring(0, wordEnd(phrase, 0));
      all.byFirst.computeIfAbsent(first, k -> new ArrayList<>()).add(phrase);
    }
    return all;
  }

  /** Whether one of the phrases stands in a text, as whole words. */
  boolean stand(String folded) {
    int i = 0;
    while (i < folded.length()) {
      int end = wordEnd(folded, i);
      if (end > i && stands(folded, i, end)) {
        return true;
      }
      i = end + 1;
    }
    return false;
  }

  /** Whether one of the phrases opens a text, as whole words. */
  boolean open(String folded) {
    return stands(folded, 0, wordEnd(folded, 0));
  }

  private boolean stands(String folded, int word, int wordEnd) {
    List<String> phrases = byFirst.get(folded.substring(word, wordEnd));
    if (phrases == null) {
      return false;
    }
    for (String phrase : phrases) {
      int end = word + phrase.length();
      if (folded.startsWith(phrase, word)
          && (end == folded.length() || !Character.isLetter(folded.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static int wordEnd(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
