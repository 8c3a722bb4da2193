package io.github.kehoach.read.word;

import io.github.kehoach.ExtractionException.Reason;
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

  /** What was not read yet: writers list hundreds of styles, and few of them are asked for. */
  private @Nullable XmlStream rest;

  private int root;
  private boolean damaged;

  /** Styles of a document that has none. */
  DocxStyles() {}

  /** The styles of {@code styles.xml}, which is read as far as it is needed. */
  static DocxStyles of(XmlStream xml) {
    DocxStyles styles = new DocxStyles();
    styles.rest = xml;
    return styles;
  }

  /** Whether the part was found to be broken; the styles in front of that are there. */
  boolean isDamaged() {
    return damaged;
  }

  /** Reads one style more. */
  private void advance(XmlStream xml) throws UnreadableException {
    try {
      if (root == 0) {
        xml.next();
        root = xml.depth();
      }
      if (!xml.nextChild(root)) {
        rest = null;
      } else if (xml.name().equals("docDefaults")) {
        defaults(xml);
      } else if (xml.name().equals("style")) {
        style(xml);
      } else {
        xml.skip();
      }
    } catch (UnreadableException e) {
      if (e.reason() != Reason.CORRUPT) {
        throw e;
      }
      damaged = true;
      rest = null;
    }
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

  /** What text is printed in where no style says otherwise: it stands in front of all styles. */
  RunProperties defaults() throws UnreadableException {
    while (rest != null && raw.isEmpty() && defaults == RunProperties.NONE) {
      advance(rest);
    }
    return defaults;
  }

  /** A style as it stands in the file, or null. */
  private @Nullable Raw find(String id) throws UnreadableException {
    Raw found = raw.get(id);
    while (found == null && rest != null) {
      advance(rest);
      found = raw.get(id);
    }
    return found;
  }

  /**
   * The style of a paragraph.
   *
   * @param id its identifier, or null for the standard one
   * @return the style with what it takes from others
   * @throws UnreadableException when the styles are too much to take on
   */
  Style paragraph(@Nullable String id) throws UnreadableException {
    if (id != null && find(id) != null) {
      return resolve(id);
    }
    while (ofParagraphs == null && rest != null) {
      advance(rest);
    }
    return ofParagraphs == null ? Style.NONE : resolve(ofParagraphs);
  }

  /**
   * A character style.
   *
   * @param id its identifier
   * @return the style with what it takes from others
   * @throws UnreadableException when the styles are too much to take on
   */
  Style character(String id) throws UnreadableException {
    return resolve(id);
  }

  private Style resolve(String id) throws UnreadableException {
    Style known = resolved.get(id);
    if (known != null) {
      return known;
    }
    Raw first = find(id);
    if (first == null) {
      return Style.NONE;
    }
    ParagraphProperties paragraph = first.paragraph();
    RunProperties run = first.run();
    String named = paragraph.list() == null ? null : id;
    String parent = first.parent();
    for (int i = 0; parent != null && i < MOST_PARENTS; i++) {
      Raw above = find(parent);
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
