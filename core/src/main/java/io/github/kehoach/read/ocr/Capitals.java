package io.github.kehoach.read.ocr;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts small letters where the program saw large ones of the same shape: {@code tẾ}, {@code SỞ} in
 * {@code SỞ Tài chính}. Only letters with marks are touched, since no abbreviation has them.
 */
final class Capitals {

  private Capitals() {}

  /**
   * Puts a line right.
   *
   * @param line its words
   * @return the same words
   */
  static List<Hocr.Item> mended(List<Hocr.Item> line) {
    List<Hocr.Item> out = new ArrayList<>(line.size());
    for (int i = 0; i < line.size(); i++) {
      Hocr.Item item = line.get(i);
      boolean mixed = isMixed(item.text(), neighbour(line, i, -1), neighbour(line, i, 1));
      out.add(mixed ? item.as(small(item.text())) : item);
    }
    return out;
  }

  /** The next word to one side of more than one letter, null where the line ends or has a gap. */
  private static @Nullable String neighbour(List<Hocr.Item> line, int i, int step) {
    for (int k = i + step; k >= 0 && k < line.size(); k += step) {
      Hocr.Item left = line.get(Math.min(k, k - step));
      Hocr.Item right = line.get(Math.max(k, k - step));
      if (right.x0() - left.x1() > left.size()) {
        return null;
      }
      if (line.get(k).text().chars().filter(Character::isLetter).count() > 1) {
        return line.get(k).text();
      }
    }
    return null;
  }

  private static boolean isMixed(String word, @Nullable String before, @Nullable String after) {
    boolean marked = false;
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        if (c < 0x80) {
          return false;
        }
        marked = true;
      }
    }
    if (!marked) {
      return false;
    }
    return Character.isLowerCase(word.charAt(0))
        || !isCapital(before) && !isCapital(after) && (isSmall(before) || isSmall(after));
  }

  /** Whether all letters of a word are capitals, and there are some. */
  private static boolean isCapital(@Nullable String word) {
    return word != null
        && word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  private static boolean isSmall(@Nullable String word) {
    return word != null && word.chars().anyMatch(Character::isLowerCase);
  }

  private static String small(String word) {
    StringBuilder out = new StringBuilder(word);
    for (int i = 1; i < word.length(); i++) {
      out.setCharAt(i, Character.toLowerCase(word.charAt(i)));
    }
    return out.toString();
  }
}
