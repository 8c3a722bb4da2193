package io.github.kehoach.text.legacy;

import java.util.List;
import java.util.Locale;

/**
 * What a font's name tells.
 *
 * @param name the name without what marks a subset in a PDF file ({@code GDNPNI+VnTime})
 * @param hint the reading that its maker meant; {@code UNICODE} for any other font
 * @param capitals whether it draws capitals for small letters ({@code .VnTimeH})
 * @param symbols whether its characters are no letters
 */
record FontName(String name, Reading hint, boolean capitals, boolean symbols) {

  private static final List<String> STYLES =
      List.of("bold", "italic", "oblique", "regular", "normal", "mt", "ps");

  static FontName of(String font) {
    String name = font.strip();
    if (name.length() > 7 && name.charAt(6) == '+') {
      name = name.substring(7);
    }
    String plain = plain(name);
    boolean tcvn3 = plain.startsWith("vn") && !plain.startsWith("vni");
    boolean vni = plain.startsWith("vni-") || plain.startsWith("vni ");
    Reading hint = vni ? Reading.VNI : tcvn3 ? Reading.TCVN3 : Reading.UNICODE;
    boolean symbols =
        plain.equals("symbol") || plain.startsWith("wingdings") || plain.startsWith("webdings");
    return new FontName(name, hint, tcvn3 && plain.endsWith("h"), symbols);
  }

  /** In small letters, without the leading dot and the styles at the end. */
  private static String plain(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    while (plain.startsWith(".") || plain.startsWith("_")) {
      plain = plain.substring(1);
    }
    boolean more = true;
    while (more) {
      more = false;
      for (String style : STYLES) {
        if (plain.endsWith(style) && plain.length() > style.length() + 2) {
          plain = plain.substring(0, plain.length() - style.length());
          more = true;
        }
      }
      while (plain.endsWith(",") || plain.endsWith("-") || plain.endsWith(" ")) {
        plain = plain.substring(0, plain.length() - 1);
        more = true;
      }
    }
    return plain;
  }
}
