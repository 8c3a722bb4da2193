package io.github.kehoach.read.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The bullets that Word prints in symbol fonts, where letters stand for signs. */
final class Bullets {

  private Bullets() {}

  /** A list marker as printed: one of a symbol font as a bullet. */
  static String printed(String text, @Nullable String font) {
    String name = font == null ? "" : font.toLowerCase(Locale.ROOT);
    boolean symbols = name.startsWith("wingdings") || name.startsWith("symbol");
    boolean circle = name.startsWith("courier") && text.strip().equals("o");
    boolean sign = text.strip().length() == 1 && (symbols || circle);
    // The space behind a marker is no column.
    return (sign ? "•" : text.strip()) + " ";
  }
}
