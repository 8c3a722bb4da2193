package io.github.kehoach.page;

import java.util.HexFormat;

/** JSON that may stand within a script element. */
public final class SafeJson {

  private SafeJson() {}

  /**
   * JSON in which no character means anything to HTML, or ends a line to a script. All of them can
   * stand in strings alone, where an escape says the same. Half of a surrogate pair, which a
   * damaged source can hold, is escaped too, or writing would replace it and move what stands
   * behind it.
   *
   * @param json any JSON
   * @return the same value
   */
  public static String of(String json) {
    StringBuilder out = new StringBuilder(json.length() + 64);
    HexFormat hex = HexFormat.of();
    int kept = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        i++;
      } else if (c == '<' || c == '>' || c == '&' || isUnseen(c) || Character.isSurrogate(c)) {
        out.append(json, kept, i).append("\\u").append(hex.toHexDigits(c));
        kept = i + 1;
      }
    }
    return out.append(json, kept, json.length()).toString();
  }

  /** Line separators of scripts, and what changes the direction of text. */
  private static boolean isUnseen(char c) {
    return c >= '\u2028' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\u200e'
        || c == '\u200f'
        || c == '\u061c'
        || c == '\ufeff'
        || c >= '\u007f' && c <= '\u009f';
  }
}
