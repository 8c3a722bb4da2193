package io.github.kehoach.read.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the declarations of a {@code style} attribute or of a rule: CSS 2.2, section 4.1.8. */
final class Declarations {

  private @Nullable Boolean bold;
  private @Nullable Boolean hidden;
  private @Nullable Boolean struck;
  private @Nullable String font;
  private @Nullable Boolean preserved;
  private @Nullable Boolean block;
  private @Nullable String list;
  private @Nullable Boolean breakBefore;
  private @Nullable Boolean aside;
  private @Nullable Boolean ignore;
  private boolean any;

  private Declarations() {}

  static Style of(CharSequence text) {
    Declarations d = new Declarations();
    String s = text.toString();
    int from = 0;
    while (from < s.length()) {
      int end = end(s, from);
      int colon = s.indexOf(':', from);
      if (colon > from && colon < end) {
        d.take(lower(s.substring(from, colon)), s.substring(colon + 1, end).strip());
      }
      from = end + 1;
    }
    return d.style();
  }

  /** Where a declaration or a parameter ends: at a semicolon outside of quotes. */
  static int end(String s, int from) {
    char quote = 0;
    for (int i = from; i < s.length(); i++) {
      char c = s.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == ';') {
        return i;
      }
    }
    return s.length();
  }

  private static String lower(String s) {
    return s.strip().toLowerCase(Locale.ROOT);
  }

  private void take(String name, String printed) {
    String value = lower(printed);
    switch (name) {
      case "font-weight" -> bold = isBold(value, bold);
      case "font" -> font(value, printed);
      case "font-family" -> font = family(printed);
      case "display" -> display(value);
      case "visibility" -> hidden = value.startsWith("hidden") ? Boolean.TRUE : hidden;
      case "mso-hide" -> hidden = value.startsWith("all") ? Boolean.TRUE : hidden;
      case "text-decoration", "text-decoration-line" ->
          struck = value.contains("line-through") ? Boolean.TRUE : Boolean.FALSE;
      case "white-space" -> preserved = value.startsWith("pre");
      case "list-style-type", "list-style" -> list = value;
      case "page-break-before", "break-before" ->
          breakBefore = value.startsWith("always") || value.startsWith("page");
      case "mso-element" -> aside = isAside(value);
      case "mso-list" -> ignore = value.startsWith("ignore");
      default -> {
        return;
      }
    }
    any = true;
  }

  private static Boolean isBold(String value, @Nullable Boolean before) {
    if (value.isEmpty()) {
      return before != null && before;
    }
    char c = value.charAt(0);
    return value.startsWith("bold") || c >= '6' && c <= '9';
  }

  private void font(String value, String printed) {
    bold = value.contains("bold");
    // The family follows the size, which is the last word with a figure in it.
    int figure = printed.length() - 1;
    while (figure >= 0 && !Character.isDigit(printed.charAt(figure))) {
      figure--;
    }
    int space = printed.indexOf(' ', Math.max(0, figure));
    if (space > 0) {
      font = family(printed.substring(space + 1));
    }
  }

  private static @Nullable String family(String value) {
    int comma = value.indexOf(',');
    String first = (comma < 0 ? value : value.substring(0, comma)).strip();
    int from = 0;
    int to = first.length();
    while (from < to && "\"'".indexOf(first.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "\"'".indexOf(first.charAt(to - 1)) >= 0) {
      to--;
    }
    return from == to ? null : first.substring(from, to);
  }

  private void display(String value) {
    hidden = value.startsWith("none");
    block =
        value.startsWith("block") || value.startsWith("flex") || value.startsWith("list-item")
            ? Boolean.TRUE
            : value.startsWith("inline") ? Boolean.FALSE : block;
  }

  private static boolean isAside(String value) {
    return value.startsWith("header")
        || value.startsWith("footer")
        || value.startsWith("comment")
        || value.startsWith("field");
  }

  private Style style() {
    return any
        ? new Style(bold, hidden, struck, font, preserved, block, list, breakBefore, aside, ignore)
        : Style.NONE;
  }
}
