package io.github.kehoach.record;

import java.util.Set;
import java.util.TreeSet;

/** The splitter without a model, which the shipped one is measured against. */
final class RuleSentences {

  private static final Set<String> ABBREVIATIONS =
      Set.of("TP", "Tp", "TX", "ThS", "TS", "PGS", "GS");

  private RuleSentences() {}

  /** Where sentences end. */
  static Set<Integer> ends(String text) {
    Set<Integer> ends = new TreeSet<>();
    for (int i = 0; i < text.length(); i++) {
      if (isEnd(text, i)) {
        ends.add(i + 1);
      }
    }
    return ends;
  }

  private static boolean isEnd(String text, int i) {
    if (".!?…".indexOf(text.charAt(i)) < 0) {
      return false;
    }
    int next = i + 1;
    if (next >= text.length()) {
      return true;
    }
    boolean spaced = text.charAt(next) == ' ';
    int letter = spaced ? next + 1 : next;
    if (letter >= text.length() || !Character.isUpperCase(text.charAt(letter))) {
      return false;
    }
    if (!spaced) {
      return i > 0 && Character.isLowerCase(text.charAt(i - 1));
    }
    int word = i;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return !ABBREVIATIONS.contains(text.substring(word, i));
  }
}
