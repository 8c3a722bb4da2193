package io.github.kehoach.read.html;

import io.github.kehoach.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The bullets that Word prints in symbol fonts, where letters stand for signs. */
final class Bullets {

  /** Signs that are the same in every font. */
  private static final String PLAIN = "-+*–—";

  private Bullets() {}

  /** A list marker as printed, without the space that sets it off from its text. */
  static String printed(String text, @Nullable String font) {
    String marker = stripped(text);
    boolean circle = marker.equals("o") && font != null && lower(font).startsWith("courier");
    return (circle ? "•" : sign(marker, font)) + " ";
  }

  /** A single letter of a symbol font as the bullet that it shows; other text unchanged. */
  static String sign(String text, @Nullable String font) {
    if (font == null || text.isEmpty() || text.length() > 3) {
      return text;
    }
    String name = lower(font);
    String marker = stripped(text);
    boolean symbols = name.startsWith("wingdings") || name.startsWith("symbol");
    return symbols && marker.length() == 1 && PLAIN.indexOf(marker.charAt(0)) < 0 ? "•" : text;
  }

  private static String lower(String font) {
    return font.toLowerCase(Locale.ROOT);
  }

  private static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && Normalizer.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Normalizer.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }
}
