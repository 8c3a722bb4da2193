package io.github.kehoach.read.word;

import io.github.kehoach.document.Document;
import java.util.List;

/** Writes .odt files for tests. */
final class Odt {

  private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:";

  private static final String NAMESPACES =
      " xmlns:office=\""
          + NAMESPACE
          + "office:1.0\" xmlns:text=\""
          + NAMESPACE
          + "text:1.0\" xmlns:table=\""
          + NAMESPACE
          + "table:1.0\" xmlns:style=\""
          + NAMESPACE
          + "style:1.0\" xmlns:draw=\""
          + NAMESPACE
          + "drawing:1.0\" xmlns:fo=\""
          + NAMESPACE
          + "xsl-fo-compatible:1.0\" xmlns:svg=\""
          + NAMESPACE
          + "svg-compatible:1.0\" xmlns:loext=\"urn:libreoffice\"";

  private final String body;
  private String styles = "";
  private String common = "";
  private String outer = "text";

  private Odt(String body) {
    this.body = body;
  }

  static Odt body(String... blocks) {
    return new Odt(String.join("", blocks));
  }

  /** Styles that stand in the content. */
  Odt styles(String... content) {
    styles = String.join("", content);
    return this;
  }

  /** Styles that stand in a part of their own. */
  Odt common(String content) {
    common = content;
    return this;
  }

  /** A document of another kind. */
  Odt of(String kind) {
    outer = kind;
    return this;
  }

  String content() {
    return "<office:document-content"
        + NAMESPACES
        + "><office:automatic-styles>"
        + styles
        + "</office:automatic-styles><office:body><office:"
        + outer
        + ">"
        + body
        + "</office:"
        + outer
        + "></office:body></office:document-content>";
  }

  Packed packed() {
    return new Packed()
        .part("mimetype", "application/vnd.oasis.opendocument.text")
        .part("content.xml", content())
        .part(
            "styles.xml",
            "<office:document-styles"
                + NAMESPACES
                + "><office:styles>"
                + common
                + "</office:styles></office:document-styles>")
        .part("META-INF/manifest.xml", "<manifest/>");
  }

  Document read() {
    return packed().odt();
  }

  List<String> shown() {
    return Packed.shown(read());
  }

  static String p(String text) {
    return "<text:p>" + text + "</text:p>";
  }

  static String p(String style, String text) {
    return "<text:p text:style-name=\"" + style + "\">" + text + "</text:p>";
  }

  static String list(String attributes, String... items) {
    return "<text:list " + attributes + ">" + String.join("", items) + "</text:list>";
  }

  static String item(String... blocks) {
    return "<text:list-item>" + String.join("", blocks) + "</text:list-item>";
  }

  static String number(int level, String format, String more) {
    return "<text:list-level-style-number text:level=\""
        + level
        + "\" style:num-format=\""
        + format
        + "\" "
        + more
        + "/>";
  }

  static String listStyle(String name, String... levels) {
    return "<text:list-style style:name=\""
        + name
        + "\">"
        + String.join("", levels)
        + "</text:list-style>";
  }

  static String style(String name, String family, String properties) {
    return "<style:style style:name=\""
        + name
        + "\" style:family=\""
        + family
        + "\">"
        + properties
        + "</style:style>";
  }
}
