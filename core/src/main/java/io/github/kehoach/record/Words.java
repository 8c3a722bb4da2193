package io.github.kehoach.record;

import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A closed list of phrases, found at a place of a folded text in time that does not grow with the
 * list: phrases are looked up by their first word.
 */
final class Words {

  private final Map<String, List<String>> byFirst;

  private Words(Map<String, List<String>> byFirst) {
    this.byFirst = byFirst;
  }

  static Words of(List<String> phrases) {
    Map<String, List<String>> map = new HashMap<>();
    for (String phrase : phrases) {
      String folded = Folding.fold(phrase.strip());
      map.computeIfAbsent(first(folded, 0), k -> new ArrayList<>()).add(folded);
    }
    map.values().forEach(l -> l.sort(Comparator.comparingInt(String::length).reversed()));
    return new Words(Map.copyOf(map));
  }

  /** The length of the longest phrase at a place, as whole words; 0 where there is none. */
  int at(String folded, int from) {
    List<String> phrases = byFirst.get(first(folded, from));
    if (phrases != null) {
      for (String phrase : phrases) {
        int end = from + phrase.length();
        if (folded.startsWith(phrase, from)
            && (end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end)))) {
          return phrase.length();
        }
      }
    }
    return 0;
  }

  private static String first(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return text.substring(from, i);
  }
}
