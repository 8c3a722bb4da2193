package io.github.kehoach.read.word;

import io.github.kehoach.document.Document;
import java.util.List;

/** Writes .docx files for tests, part by part. */
final class Docx {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String NAMESPACES =
      " xmlns:w=\""
          + W
          + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private String styles = "";
  private String numbering = "";
  private String footnotes = "";
  private String endnotes = "";
  private final String body;

  private Docx(String body) {
    this.body = body;
  }

  static Docx body(String... blocks) {
    return new Docx(String.join("", blocks));
  }

  Docx styles(String content) {
    styles = content;
    return this;
  }

  Docx numbering(String content) {
    numbering = content;
    return this;
  }

  Docx footnotes(String content) {
    footnotes = content;
    return this;
  }

  Docx endnotes(String content) {
    endnotes = content;
    return this;
  }

  Packed packed() {
    return new Packed()
        .part("[Content_Types].xml", "<Types/>")
        .part("_rels/.rels", relationships("officeDocument", "word/document.xml"))
        .part("word/_rels/document.xml.rels", relationships("none", "none"))
        .part("word/document.xml", root("document", "<w:body>" + body + "</w:body>"))
        .part("word/styles.xml", root("styles", styles))
        .part("word/numbering.xml", root("numbering", numbering))
        .part("word/footnotes.xml", root("footnotes", footnotes))
        .part("word/endnotes.xml", root("endnotes", endnotes));
  }

  Document read() {
    return packed().docx();
  }

  List<String> shown() {
    return Packed.shown(read());
  }

  static String root(String name, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:"
        + name
        + NAMESPACES
        + ">"
        + content
        + "</w:"
        + name
        + ">";
  }

  static String relationships(String kind, String target) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\""
        + RELATION
        + kind
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  /** A paragraph of plain text. */
  static String p(String text) {
    return p("", r(text));
  }

  /** A paragraph with properties and runs. */
  static String p(String properties, String... runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
  }

  static String r(String text) {
    return r("", text);
  }

  static String r(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  /** A paragraph in a list. */
  static String item(int list, int level, String text) {
    return p(numPr(list, level), r(text));
  }

  static String numPr(int list, int level) {
    return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
  }

  static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/>"
        + more
        + "<w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  static String definition(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId=\""
        + id
        + "\">"
        + String.join("", levels)
        + "</w:abstractNum>";
  }

  static String list(int id, int definition, String overrides) {
    return "<w:num w:numId=\""
        + id
        + "\"><w:abstractNumId w:val=\""
        + definition
        + "\"/>"
        + overrides
        + "</w:num>";
  }

  static String table(String... rows) {
    return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
  }

  static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String cell(String text) {
    return cell("", text.isEmpty() ? "<w:p/>" : p(text));
  }

  static String cell(String properties, String blocks) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + blocks + "</w:tc>";
  }
}
