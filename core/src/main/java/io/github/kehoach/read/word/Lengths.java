package io.github.kehoach.read.word;

import org.jspecify.annotations.Nullable;

/** Lengths as OpenDocument writes them (ISO/IEC 26300-1, 18.3.18). */
final class Lengths {

  private Lengths() {}

  /**
   * A length in twentieths of a point.
   *
   * @param length a number with a unit behind it, or null
   * @return the length; 0 where it is none
   */
  static int twips(@Nullable String length) {
    if (length == null || length.length() < 3 || length.length() > 20) {
      return 0;
    }
    int end = length.length() - 2;
    double points =
        switch (length.substring(end)) {
          case "in" -> 72;
          case "cm" -> 72 / 2.54;
          case "mm" -> 72 / 25.4;
          case "pt" -> 1;
          case "pc" -> 12;
          case "px" -> 0.75;
          default -> 0;
        };
    try {
      return (int) Math.round(Double.parseDouble(length.substring(0, end)) * points * 20);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
