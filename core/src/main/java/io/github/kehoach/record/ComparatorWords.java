package io.github.kehoach.record;

import io.github.kehoach.plan.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words and signs of comparison that stand before a number, as folded text, and their meaning. */
final class ComparatorWords {

  private static final Map<Comparator, List<String>> WORDS =
      Map.of(
          Comparator.GT,
          List.of("trên", "hơn", "vượt", ">"),
          Comparator.GE,
          List.of(
              "tối thiểu",
              "ít nhất",
              "không dưới",
              "không thấp hơn",
              "không ít hơn",
              "không nhỏ hơn",
              "từ",
              "≥",
              ">=",
              "≥="),
          Comparator.LT,
          List.of("dưới", "<"),
          Comparator.LE,
          List.of(
              "không quá",
              "không vượt quá",
              "không cao hơn",
              "không nhiều hơn",
              "không lớn hơn",
              "tối đa",
              "≤",
              "<=",
              "≤="),
          Comparator.ABOUT,
          List.of("khoảng", "gần", "xấp xỉ", "~", "≈"));

  /** Words of estimates, which only cells of values have: in text they tell what was reached. */
  private static final List<String> ESTIMATES = List.of("ước đạt", "ước");

  private ComparatorWords() {}

  /** Those that stand before goals in running text, longer ones first. */
  static List<String> inText() {
    List<String> all = new ArrayList<>();
    WORDS.values().forEach(all::addAll);
    return longestFirst(all);
  }

  /** Those that stand before values in cells, longer ones first. */
  static List<String> inCells() {
    List<String> all = new ArrayList<>(ESTIMATES);
    all.addAll(inText());
    return longestFirst(all);
  }

  private static List<String> longestFirst(List<String> words) {
    words.sort(java.util.Comparator.comparing(String::length).reversed().thenComparing(w -> w));
    return List.copyOf(words);
  }

  /** What words mean; {@code EQ} where they are none of these. */
  static Comparator meaning(String folded) {
    if (ESTIMATES.contains(folded)) {
      return Comparator.ABOUT;
    }
    return WORDS.entrySet().stream()
        .filter(e -> e.getValue().contains(folded))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Comparator.EQ);
  }

  /**
   * The bound that words say somewhere in a text of whole words; {@code EQ} where they say none.
   */
  static Comparator bound(String key) {
    String words = " " + key + " ";
    for (Comparator bound : List.of(Comparator.GE, Comparator.LE)) {
      boolean said =
          WORDS.get(bound).stream()
              .filter(w -> w.indexOf(' ') > 0)
              .anyMatch(w -> words.contains(" " + w + " "));
      if (said) {
        return bound;
      }
    }
    return Comparator.EQ;
  }
}
