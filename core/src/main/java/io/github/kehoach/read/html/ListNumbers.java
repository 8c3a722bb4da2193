package io.github.kehoach.read.html;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The markers of a list's items (HTML Standard, section 4.4.8; CSS Lists 3). */
final class ListNumbers {

  private final boolean ordered;
  private final String type;

  /** How many lists with bullets it is in, itself among them. */
  private final int bullets;

  private final int step;
  private int next;

  private final @Nullable String content;
  private final Map<String, Integer> counters;

  /** {@code content} is what a rule prints before the items, or null. */
  ListNumbers(
      Element list,
      Style style,
      @Nullable ListNumbers around,
      @Nullable String content,
      Map<String, Integer> counters) {
    this.content = content;
    this.counters = counters;
    this.ordered = list.normalName().equals("ol");
    this.type = style.list() != null ? style.list() : list.attr("type");
    this.bullets = (around == null ? 0 : around.bullets) + (ordered ? 0 : 1);
    boolean reversed = list.hasAttr("reversed");
    this.step = reversed ? -1 : 1;
    int first = reversed ? items(list) : 1;
    this.next = number(list.attr("start"), first);
  }

  private static int items(Element list) {
    int n = 0;
    for (Element child : list.children()) {
      n += child.normalName().equals("li") ? 1 : 0;
    }
    return n;
  }

  private static int number(String value, int otherwise) {
    try {
      return value.isEmpty() ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The marker of the next item; null where it has none. */
  @Nullable String next(Element item, Style style) {
    int n = number(item.attr("value"), next);
    next = n + step;
    if (content != null) {
      String counter = Content.counter(content);
      if (counter != null) {
        counters.put(counter, n);
      }
      String printed = Content.printed(content, counters);
      return printed.isEmpty() ? null : printed;
    }
    String own = style.list() != null ? style.list() : item.attr("type");
    String kind = own.isEmpty() ? type : own;
    if (kind.contains("none")) {
      return null;
    }
    if (!ordered && !isNumbering(kind)) {
      return bullets <= 1 ? "-" : bullets == 2 ? "+" : "•";
    }
    return printed(kind, n) + ".";
  }

  private static boolean isNumbering(String kind) {
    return kind.contains("alpha")
        || kind.contains("latin")
        || kind.contains("roman")
        || kind.contains("decimal")
        || kind.length() == 1;
  }

  static String printed(String kind, int n) {
    if (kind.equals("A") || kind.contains("upper-alpha") || kind.contains("upper-latin")) {
      return letters(n, 'A');
    }
    if (kind.equals("a") || kind.contains("lower-alpha") || kind.contains("lower-latin")) {
      return letters(n, 'a');
    }
    if (kind.equals("I") || kind.contains("upper-roman")) {
      return roman(n);
    }
    if (kind.equals("i") || kind.contains("lower-roman")) {
      return roman(n).toLowerCase(java.util.Locale.ROOT);
    }
    return kind.contains("leading-zero") && n >= 0 && n < 10 ? "0" + n : Integer.toString(n);
  }

  private static String letters(int n, char first) {
    if (n < 1) {
      return Integer.toString(n);
    }
    StringBuilder out = new StringBuilder();
    for (int rest = n; rest > 0; rest = (rest - 1) / 26) {
      out.insert(0, (char) (first + (rest - 1) % 26));
    }
    return out.toString();
  }

  private static String roman(int n) {
    if (n < 1 || n > 3999) {
      return Integer.toString(n);
    }
    String[] symbols = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    StringBuilder out = new StringBuilder();
    int rest = n;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        out.append(symbols[i]);
        rest -= values[i];
      }
    }
    return out.toString();
  }
}
