package io.github.kehoach.read.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the elements of HTML do to text: the HTML Standard, sections 4 and 15.3. */
final class Tags {

  /** What an element does. */
  enum Kind {
    /** Its text flows with the text around. */
    INLINE,
    /** It stands on lines of its own. */
    BLOCK,
    /** It holds no text of the page. */
    NONE,
    BREAK,
    RULE,
    TABLE,
    /** A group of rows; its name tells which. */
    GROUP,
    ROW,
    CELL,
    LIST,
    ITEM
  }

  private static final Map<String, Kind> KINDS = kinds();

  private Tags() {}

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    put(
        kinds,
        Kind.BLOCK,
        "html body div p h1 h2 h3 h4 h5 h6 section article main header footer nav aside address"
            + " blockquote center dl dt dd fieldset legend figure figcaption form pre listing xmp"
            + " plaintext details summary hgroup caption search multicol noframes");
    put(
        kinds,
        Kind.NONE,
        "head script style noscript template title meta link base svg canvas iframe object embed"
            + " applet audio video map select option optgroup datalist input button textarea"
            + " progress meter dialog frameset frame xml noembed param source track col colgroup"
            + " img picture portal rp rt");
    put(kinds, Kind.BREAK, "br");
    put(kinds, Kind.RULE, "hr");
    put(kinds, Kind.TABLE, "table");
    put(kinds, Kind.GROUP, "thead tbody tfoot");
    put(kinds, Kind.ROW, "tr");
    put(kinds, Kind.CELL, "td th");
    put(kinds, Kind.LIST, "ul ol menu dir");
    put(kinds, Kind.ITEM, "li");
    return Map.copyOf(kinds);
  }

  private static void put(Map<String, Kind> kinds, Kind kind, String names) {
    List.of(names.split(" ")).forEach(n -> kinds.put(n, kind));
  }

  static Kind kind(String name) {
    return KINDS.getOrDefault(name, Kind.INLINE);
  }
}
