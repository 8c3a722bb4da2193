package io.github.kehoach.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The styles of a page, from its {@code style} elements and attributes. Only selectors of one
 * element are taken ({@code p}, {@code .a}, {@code p.a.b}, {@code #x}): what depends on the
 * elements around is mostly decoration, and text is rather kept than hidden by half a rule.
 */
final class StyleSheet {

  /** A page with more rules has them for decoration. */
  private static final int MOST_RULES = 5_000;

  /** So many different styles are remembered; a file that has more is read without. */
  private static final int MOST_REMEMBERED = 10_000;

  private record Rule(String tag, Set<String> classes, Style style) {}

  private final Map<String, List<Rule>> rules = new HashMap<>();
  private final Map<String, Style> inline = new HashMap<>();
  private final Map<String, Style> byClass = new HashMap<>();
  private final Map<String, String> markers = new HashMap<>();
  private int count;

  /** The style of an element by itself, without what it inherits. */
  Style of(Element e) {
    if (e.attributesSize() == 0 && rules.isEmpty()) {
      return Style.NONE;
    }
    Style style = rules.isEmpty() ? Style.NONE : ruled(e);
    String own = e.attr("style");
    return own.isEmpty() ? style : style.under(inline(own));
  }

  private Style inline(String declarations) {
    Style known = inline.get(declarations);
    if (known == null) {
      known = Declarations.of(declarations);
      if (inline.size() < MOST_REMEMBERED) {
        inline.put(declarations, known);
      }
    }
    return known;
  }

  private Style ruled(Element e) {
    String classes = e.attr("class");
    String id = e.attr("id");
    String key = e.normalName() + ' ' + classes;
    Style style = byClass.get(key);
    if (style == null) {
      style = matched(e.normalName(), classes);
      if (byClass.size() < MOST_REMEMBERED) {
        byClass.put(key, style);
      }
    }
    for (Rule rule : id.isEmpty() ? List.<Rule>of() : rules.getOrDefault("#" + id, List.of())) {
      style = style.under(rule.style());
    }
    return style;
  }

  private Style matched(String tag, String classes) {
    Style style = Style.NONE;
    for (Rule rule : rules.getOrDefault(tag, List.of())) {
      style = style.under(rule.style());
    }
    if (classes.isEmpty()) {
      return style;
    }
    Set<String> all = Set.copyOf(List.of(classes.strip().split("\\s+")));
    // Of two rules that match, the one that names more classes is the stronger.
    for (int named = 1; named <= 3; named++) {
      for (String name : all) {
        for (Rule rule : rules.getOrDefault("." + name, List.of())) {
          boolean matches =
              rule.classes().size() == named
                  && all.containsAll(rule.classes())
                  && (rule.tag().isEmpty() || rule.tag().equals(tag));
          style = matches ? style.under(rule.style()) : style;
        }
      }
    }
    return style;
  }

  /**
   * What a rule prints before the items of a list, as its {@code content} says (CSS Generated
   * Content 3); null where none does.
   */
  @Nullable String marker(Element list) {
    if (markers.isEmpty()) {
      return null;
    }
    for (String name : list.attr("class").split(" ")) {
      String content = markers.get(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  /** Adds the rules of a {@code style} element. */
  void add(String css) {
    int at = 0;
    int n = css.length();
    StringBuilder selector = new StringBuilder();
    while (at < n && count < MOST_RULES) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? n : end + 2;
      } else if (css.startsWith("<!--", at) || css.startsWith("-->", at)) {
        at += c == '<' ? 4 : 3;
      } else if (c == '{') {
        int end = close(css, at);
        add(selector.toString(), css.substring(at + 1, end));
        selector.setLength(0);
        at = end + 1;
      } else {
        if (c == ';' || c == '}') {
          selector.setLength(0);
        } else {
          selector.append(c);
        }
        at++;
      }
    }
  }

  /** Where a block ends, over the blocks in it. */
  private static int close(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      char c = css.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return css.length();
  }

  private void add(String selectors, String block) {
    if (selectors.strip().startsWith("@")) {
      return;
    }
    if (selectors.contains(":before")) {
      before(selectors.replace(" ", ""), block);
      return;
    }
    Style style = Declarations.of(block);
    if (style == Style.NONE) {
      return;
    }
    for (String selector : selectors.split(",")) {
      add(selector.strip(), style);
    }
  }

  /** Takes {@code .list>li:before{content:…}}: so programs print markers of their own. */
  private void before(String selector, String block) {
    int child = Math.max(selector.indexOf(">li:before"), selector.indexOf(">li::before"));
    int content = block.indexOf("content:");
    if (child > 0 && content >= 0 && markers.size() < MOST_RULES) {
      String name = selector.substring(selector.indexOf('.') + 1, child);
      markers.put(name, block.substring(content + 8, Declarations.end(block, content)).strip());
    }
  }

  private void add(String selector, Style style) {
    for (int i = 0; i < selector.length(); i++) {
      char c = selector.charAt(i);
      if (!Character.isLetterOrDigit(c) && "-_.#".indexOf(c) < 0) {
        return;
      }
    }
    count++;
    int id = selector.indexOf('#');
    int dot = selector.indexOf('.');
    if (id >= 0) {
      if (dot < 0) {
        put(selector.substring(id), new Rule("", Set.of(), style));
      }
      return;
    }
    String tag = (dot < 0 ? selector : selector.substring(0, dot)).toLowerCase(Locale.ROOT);
    if (dot < 0) {
      put(tag, new Rule(tag, Set.of(), style));
      return;
    }
    String[] names = selector.substring(dot + 1).split("\\.");
    Set<String> classes = new java.util.HashSet<>(List.of(names));
    put("." + names[0], new Rule(tag, classes, style));
  }

  private void put(String key, Rule rule) {
    rules.computeIfAbsent(key, k -> new ArrayList<>()).add(rule);
  }
}
