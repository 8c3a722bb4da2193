package io.github.kehoach.indicator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * One way to print an indicator.
 *
 * @param indicator what it is
 * @param units the classes of units with which it is that
 * @param needed words without which it is not printed so
 * @param pattern matches the whole key, a space behind each word
 */
record Synonym(
    Indicator indicator, List<AllowedUnits> units, Set<String> needed, Supplier<Pattern> pattern) {

  /**
   * A class of units that a way of printing allows.
   *
   * @param units the class
   * @param ofYear whether it decides only where every value is of a single year: growth over a
   *     longer time is no growth a year
   */
  record AllowedUnits(UnitClass units, boolean ofYear) {}

  /** Whether a key is printed so. */
  boolean matches(String key) {
    return pattern.get().matcher(key).matches();
  }

  /** The words of a pattern that stand outside of all brackets. */
  static Set<String> needed(String pattern) {
    Set<String> words = new LinkedHashSet<>();
    int depth = 0;
    StringBuilder word = new StringBuilder();
    for (char c : (pattern + " ").toCharArray()) {
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (depth == 0 && c != ' ' && c != '>') {
        word.append(c);
        continue;
      }
      if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** A pattern as a regular expression over words with a space behind each. */
  static Pattern compiled(String pattern) {
    StringBuilder regex = new StringBuilder();
    StringBuilder word = new StringBuilder();
    for (char c : (pattern + " ").toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
        continue;
      }
      if (word.length() > 0) {
        regex.append(Pattern.quote(word + " "));
        word.setLength(0);
      }
      switch (c) {
        case '(', '[' -> regex.append("(?:");
        case ')' -> regex.append(')');
        case ']' -> regex.append(")?");
        case '|' -> regex.append('|');
        case '>' -> regex.append("> ");
        case ' ' -> {}
        default -> throw new IllegalStateException("no pattern: " + pattern);
      }
    }
    return Pattern.compile(regex.toString());
  }
}
