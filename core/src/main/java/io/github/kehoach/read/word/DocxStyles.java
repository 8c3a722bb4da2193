package io.github.kehoach.read.word;

import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.XmlStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The styles of a document (ECMA-376, part 1, 17.7), each with what it takes from others. */
final class DocxStyles {

  /** Chains of styles are short; longer ones run in a circle. */
  private static final int MOST_PARENTS = 20;

  private static final Pattern CONTENTS = Pattern.compile("toc [1-9]");

  /**
   * A style.
   *
   * @param id its identifier
   * @param paragraph what it says of paragraphs
   * @param run what it says of text
   * @param contents whether it is of a line in a table of contents
   * @param named the style whose own properties name the list, for lists that name their style
   */
  record Style(
      String id,
      ParagraphProperties paragraph,
      RunProperties run,
      boolean contents,
      @Nullable String named) {

    static final Style NONE =
        new Style("", ParagraphProperties.NONE, RunProperties.NONE, false, null);
  }

  /** A style as it stands in the file. */
  private record Raw(
      String name, @Nullable String parent, ParagraphProperties paragraph, RunProperties run) {}

  private final Map<String, Raw> raw = new HashMap<>();
  private final Map<String, Style> resolved = new HashMap<>();
  private RunProperties defaults = RunProperties.NONE;
  private @Nullable String ofParagraphs;

  /** Styles of a document that has none. */
  DocxStyles() {}

  /** Reads {@code styles.xml}. */
  static DocxStyles read(XmlStream xml) throws UnreadableException {
    DocxStyles styles = new DocxStyles();
    if (!xml.next()) {
      return styles;
    }
    int root = xml.depth();
    while (xml.nextChild(root)) {
      if (xml.name().equals("docDefaults")) {
        styles.defaults(xml);
      } else if (xml.name().equals("style")) {
        styles.style(xml);
      }
    }
    return styles;
  }

  private void defaults(XmlStream xml) throws UnreadableException {
    int depth = xml.depth();
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
      if (xml.isStart() && xml.name().equals("rPr")) {
        defaults = RunProperties.read(xml);
      }
    }
  }

  private void style(XmlStream xml) throws UnreadableException {
    String id = xml.attribute("styleId");
    String type = xml.attribute("type");
    String standard = xml.attribute("default");
    if (id == null || "table".equals(type)) {
      xml.skip();
      return;
    }
    boolean isStandard = standard != null && !standard.equals("0") && !standard.equals("false");
    if (isStandard && (type == null || type.equals("paragraph"))) {
      ofParagraphs = id;
    }
    String name = id;
    String parent = null;
    ParagraphProperties paragraph = ParagraphProperties.NONE;
    RunProperties run = RunProperties.NONE;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "name" -> {
          String value = WordMl.value(xml);
          name = value == null ? id : value;
        }
        case "basedOn" -> parent = WordMl.value(xml);
        case "pPr" -> paragraph = ParagraphProperties.read(xml);
        case "rPr" -> run = RunProperties.read(xml);
        default -> {
          // Where it is listed, and what follows it, does not matter.
        }
      }
    }
    raw.put(id, new Raw(name, parent, paragraph, run));
  }

  /** What text is printed in where no style says otherwise. */
  RunProperties defaults() {
    return defaults;
  }

  /**
   * The style of a paragraph.
   *
   * @param id its identifier, or null for the standard one
   * @return the style with what it takes from others
   */
  Style paragraph(@Nullable String id) {
    String of = id == null || !raw.containsKey(id) ? ofParagraphs : id;
    return of == null ? Style.NONE : resolve(of);
  }

  /**
   * A character style.
   *
   * @param id its identifier
   * @return the style with what it takes from others
   */
  Style character(String id) {
    return resolve(id);
  }

  private Style resolve(String id) {
    Style known = resolved.get(id);
    if (known != null) {
      return known;
    }
    Raw first = raw.get(id);
    if (first == null) {
      return Style.NONE;
    }
    ParagraphProperties paragraph = first.paragraph();
    RunProperties run = first.run();
    String named = paragraph.list() == null ? null : id;
    String parent = first.parent();
    for (int i = 0; parent != null && i < MOST_PARENTS; i++) {
      Raw above = raw.get(parent);
      if (above == null) {
        break;
      }
      if (named == null && above.paragraph().list() != null) {
        named = parent;
      }
      paragraph = paragraph.over(above.paragraph());
      run = run.over(above.run());
      parent = above.parent();
    }
    boolean contents = CONTENTS.matcher(first.name().toLowerCase(Locale.ROOT)).matches();
    Style style = new Style(id, paragraph, run, contents, named);
    resolved.put(id, style);
    return style;
  }
}
