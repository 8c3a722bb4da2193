package io.github.kehoach.review;

import java.util.Map;

/** Fills the places of a text that are marked as {@code {{name}}}, in one pass. */
final class Template {

  private Template() {}

  /** The text with its places filled; what is filled in is not looked at again. */
  static String filled(String template, Map<String, String> values) {
    StringBuilder out = new StringBuilder(template.length());
    int at = 0;
    for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", at)) {
      int close = template.indexOf("}}", open);
      String name = template.substring(open + 2, close);
      String value = values.get(name);
      if (value == null) {
        throw new IllegalStateException("nothing for the place " + name);
      }
      out.append(template, at, open).append(value);
      at = close + 2;
    }
    return out.append(template, at, template.length()).toString();
  }
}
