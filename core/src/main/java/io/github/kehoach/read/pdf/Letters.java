package io.github.kehoach.read.pdf;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells letters from what broken maps give instead. */
final class Letters {

  private Letters() {}

  /** Fonts whose private characters are pictures by design. */
  static boolean isSymbolFont(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("symbol") || lower.contains("wingdings") || lower.contains("webdings");
  }

  /**
   * What a map gave, or null where that is no text.
   *
   * @param text what the map gave
   * @param symbols whether the font is one of symbols, whose private characters are kept
   */
  static @Nullable String sound(@Nullable String text, boolean symbols) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == '\t' || c == '\n' || c == '\r';
      boolean none = c < ' ' && !blank || c == '\ufffd' || c == '\uffff' || c == '\ufffe';
      if (none || c >= '\ue000' && c <= '\uf8ff' && !symbols) {
        return null;
      }
    }
    return text;
  }
}
