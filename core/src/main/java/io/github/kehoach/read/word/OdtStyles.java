package io.github.kehoach.read.word;

import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.XmlStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument text (ISO/IEC 26300-1, clause 16), each over its parents. */
final class OdtStyles {

  /** Chains of styles are short; longer ones run in a circle. */
  private static final int MOST_PARENTS = 20;

  /**
   * What a style says of text and paragraphs. Null where it says nothing.
   *
   * @param font the name of a declared font
   * @param bold whether text is bold
   * @param capitals whether it is printed in capitals
   * @param hidden whether it is not printed
   * @param list the style of the list that paragraphs are in; empty where expressly in none
   * @param pageBefore whether a page ends above
   * @param pageAfter whether a page ends below
   */
  record Style(
      @Nullable String font,
      @Nullable Boolean bold,
      @Nullable Boolean capitals,
      @Nullable Boolean hidden,
      @Nullable String list,
      @Nullable Boolean pageBefore,
      @Nullable Boolean pageAfter) {

    static final Style NONE = new Style(null, null, null, null, null, null, null);

    Style over(Style below) {
      return new Style(
          font == null ? below.font : font,
          bold == null ? below.bold : bold,
          capitals == null ? below.capitals : capitals,
          hidden == null ? below.hidden : hidden,
          list == null ? below.list : list,
          pageBefore == null ? below.pageBefore : pageBefore,
          pageAfter == null ? below.pageAfter : pageAfter);
    }
  }

  /** A style as it stands in the file. */
  private record Raw(@Nullable String parent, Style style) {}

  private final Map<String, Raw> raw = new HashMap<>();
  private final Map<String, Style> resolved = new HashMap<>();
  private final Map<String, String> fonts = new HashMap<>();
  private final Map<String, OdtListStyle> lists = new HashMap<>();
  private final Map<String, Integer> widths = new HashMap<>();
  private @Nullable OdtListStyle outline;

  /** Takes in the styles in an element such as {@code office:automatic-styles}. */
  void read(XmlStream xml) throws UnreadableException {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "font-face" -> font(xml);
        case "style" -> style(xml, xml.attribute("name"));
        case "default-style" -> style(xml, "");
        case "list-style" -> {
          String name = xml.attribute("name");
          OdtListStyle list = OdtListStyle.read(xml);
          if (name != null) {
            lists.put(name, list);
          }
        }
        case "outline-style" -> outline = OdtListStyle.read(xml);
        default -> xml.skip();
      }
    }
  }

  private void font(XmlStream xml) {
    String name = xml.attribute("name");
    String family = xml.attribute("font-family");
    if (name != null && family != null) {
      fonts.put(name, unquoted(family));
    }
  }

  private static String unquoted(String family) {
    String name = family.strip();
    boolean quoted = name.length() > 1 && (name.startsWith("'") || name.startsWith("\""));
    return quoted ? name.substring(1, name.length() - 1) : name;
  }

  private void style(XmlStream xml, @Nullable String name) throws UnreadableException {
    String family = xml.attribute("family");
    if (name == null || family == null) {
      xml.skip();
      return;
    }
    String parent = xml.attribute("parent-style-name");
    String list = xml.attribute("list-style-name");
    String master = xml.attribute("master-page-name");
    Style style =
        new Style(
            null, null, null, null, list, master == null || master.isEmpty() ? null : true, null);
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "text-properties" -> style = textProperties(xml).over(style);
        case "paragraph-properties" -> style = paragraphProperties(xml).over(style);
        case "table-column-properties" -> {
          int width = Lengths.twips(xml.attribute("column-width"));
          if (width > 0) {
            widths.put(name, width);
          }
        }
        default -> xml.skip();
      }
    }
    raw.put(key(family, name), new Raw(parent, style));
    resolved.clear();
  }

  /** The font, weight and visibility that {@code style:text-properties} give. */
  static Style textProperties(XmlStream xml) {
    String font = xml.attribute("font-name");
    if (font == null) {
      String family = xml.attribute("font-family");
      font = family == null ? null : unquoted(family);
    }
    String weight = xml.attribute("font-weight");
    String transform = xml.attribute("text-transform");
    String variant = xml.attribute("font-variant");
    String display = xml.attribute("display");
    Boolean capitals = transform == null ? null : transform.equals("uppercase");
    if (variant != null && !Boolean.TRUE.equals(capitals)) {
      capitals = variant.equals("small-caps");
    }
    return new Style(
        font,
        weight == null ? null : isBold(weight),
        capitals,
        display == null ? null : display.equals("none"),
        null,
        null,
        null);
  }

  private static boolean isBold(String weight) {
    return weight.equals("bold") || weight.length() == 3 && weight.compareTo("600") >= 0;
  }

  private static Style paragraphProperties(XmlStream xml) {
    String before = xml.attribute("break-before");
    String after = xml.attribute("break-after");
    return new Style(
        null,
        null,
        null,
        null,
        null,
        before == null ? null : !before.equals("auto"),
        after == null ? null : !after.equals("auto"));
  }

  private static String key(String family, String name) {
    return family + '/' + name;
  }

  /**
   * A style over its parents and over what is standard.
   *
   * @param family {@code paragraph} or {@code text}
   * @param name its name, or null
   * @return what holds; nothing where there is no such style
   */
  Style style(String family, @Nullable String name) {
    String key = key(family, name == null ? "" : name);
    return resolved.computeIfAbsent(key, k -> resolve(family, key));
  }

  /**
   * A style of text within a paragraph.
   *
   * @param name its name
   * @return what it says itself
   */
  Style text(String name) {
    return style("text", name);
  }

  private Style resolve(String family, String key) {
    Raw at = raw.get(key);
    Style style = at == null ? Style.NONE : at.style();
    for (int i = 0; i < MOST_PARENTS && at != null && at.parent() != null; i++) {
      at = raw.get(key(family, at.parent()));
      style = at == null ? style : style.over(at.style());
    }
    // What is standard for paragraphs holds below their styles, not below those of text in them.
    Raw standard = family.equals("paragraph") ? raw.get(key(family, "")) : null;
    return standard == null ? style : style.over(standard.style());
  }

  /** The name of the font that is declared under a name. */
  @Nullable String font(@Nullable String declared) {
    return declared == null ? null : fonts.getOrDefault(declared, declared);
  }

  /** The style of lists that has a name, or null. */
  @Nullable OdtListStyle list(String name) {
    return lists.get(name);
  }

  /** How headings are numbered, or null. */
  @Nullable OdtListStyle outline() {
    return outline;
  }

  /** The width of a column in twentieths of a point; 0 where unknown. */
  int width(@Nullable String style) {
    return style == null ? 0 : widths.getOrDefault(style, 0);
  }
}
