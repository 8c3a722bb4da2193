package io.github.kehoach.read.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The font of an element's text: old encodings are told by it. */
final class Fonts {

  private Fonts() {}

  static @Nullable String of(Element e, Style style, @Nullable String inherited) {
    if (style.font() != null) {
      return style.font();
    }
    if (e.normalName().equals("font")) {
      String face = e.attr("face");
      if (!face.isEmpty()) {
        int comma = face.indexOf(',');
        return (comma < 0 ? face : face.substring(0, comma)).strip();
      }
    }
    return inherited;
  }
}
