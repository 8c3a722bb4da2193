package io.github.kehoach.read.html;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A marker as the {@code content} of a rule puts it together: strings and counters (CSS Lists 3,
 * section 4). Google Docs writes its lists so.
 */
final class Content {

  private final String content;
  private final Map<String, Integer> counters;

  private Content(String content, Map<String, Integer> counters) {
    this.content = content;
    this.counters = counters;
  }

  /** The counter of a content's own level: the last one; null where it has none. */
  static @Nullable String counter(String content) {
    int at = content.lastIndexOf("counter(");
    return at < 0 ? null : arguments(content, at)[0].strip();
  }

  static String printed(String content, Map<String, Integer> counters) {
    return new Content(content, counters).printed();
  }

  private String printed() {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < content.length()) {
      char c = content.charAt(i);
      if (c == '"' || c == '\'') {
        int end = content.indexOf(c, i + 1);
        end = end < 0 ? content.length() : end;
        unescape(content.substring(i + 1, end), out);
        i = end + 1;
      } else if (content.startsWith("counter(", i)) {
        String[] arguments = arguments(content, i);
        String kind = arguments.length > 1 ? arguments[1].strip().toLowerCase(Locale.ROOT) : "";
        int n = counters.getOrDefault(arguments[0].strip(), 0);
        out.append(ListNumbers.printed(kind, n));
        int end = content.indexOf(')', i);
        i = end < 0 ? content.length() : end + 1;
      } else {
        i++;
      }
    }
    return out.toString().strip();
  }

  private static String[] arguments(String content, int at) {
    int end = content.indexOf(')', at);
    return content.substring(at + 8, end < 0 ? content.length() : end).split(",");
  }

  /** A backslash and up to six hexadecimal digits stand for a character. */
  private static void unescape(String text, StringBuilder out) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i++);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      int code = 0;
      int from = i;
      while (i < text.length() && i - from < 6 && Character.digit(text.charAt(i), 16) >= 0) {
        code = code * 16 + Character.digit(text.charAt(i++), 16);
      }
      if (i > from && Character.isValidCodePoint(code)) {
        out.appendCodePoint(code);
      }
      if (i > from && i < text.length() && text.charAt(i) == ' ') {
        i++;
      }
    }
  }
}
