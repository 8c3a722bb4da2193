package io.github.kehoach.make;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a WordprocessingML package besides its body. */
final class Parts {

  static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 1, 0, 0);

  private Parts() {}

  /** A package; the same parts give the same bytes. */
  static byte[] zip(String document, String numbering, Letters letters, int size, boolean control)
      throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", contentTypes());
    parts.put(
        "_rels/.rels", relations(relation("rId1", OFFICE + "officeDocument", "word/document.xml")));
    parts.put("word/document.xml", document);
    parts.put(
        "word/_rels/document.xml.rels",
        relations(
            relation("rId1", OFFICE + "styles", "styles.xml"),
            relation("rId2", OFFICE + "numbering", "numbering.xml"),
            relation("rId3", OFFICE + "header", "header1.xml"),
            relation("rId4", OFFICE + "settings", "settings.xml")));
    parts.put("word/styles.xml", styles(letters.font, size));
    parts.put("word/numbering.xml", numbering);
    parts.put("word/header1.xml", header(control));
    parts.put(
        "word/settings.xml",
        HEADER
            + "<w:settings "
            + NAMESPACES
            + "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/><w:compat>"
            + "<w:compatSetting w:name=\"compatibilityMode\""
            + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
            + "</w:compat></w:settings>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static String contentTypes() {
    return HEADER
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("document", "document.main+xml")
        + override("styles", "styles+xml")
        + override("numbering", "numbering+xml")
        + override("header1", "header+xml")
        + override("settings", "settings+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s\"/>".formatted(part, WORD, type);
  }

  private static String relations(String... relations) {
    return HEADER
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", relations)
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  /** The page number, at the top, in the middle. */
  private static String header(boolean control) {
    String paragraph =
        control
            ? "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Page Numbers (Top of Page)\"/>"
                + "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
                + "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText xml:space=\"preserve\"> PAGE   \\* MERGEFORMAT </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:sdtContent></w:sdt>"
            : "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:fldSimple w:instr=\" PAGE \">"
                + "<w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>";
    return HEADER + "<w:hdr " + NAMESPACES + ">" + paragraph + "</w:hdr>";
  }

  private static String styles(String font, int size) {
    StringBuilder out = new StringBuilder(HEADER);
    out.append("<w:styles ").append(NAMESPACES).append("><w:docDefaults><w:rPrDefault><w:rPr>");
    out.append("<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:cs=\"%1$s\"/>".formatted(font));
    out.append("<w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/>".formatted(size));
    out.append("<w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
    out.append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">");
    out.append("<w:name w:val=\"Normal\"/></w:style>");
    for (int level = 1; level <= 3; level++) {
      out.append(
          """
          <w:style w:type="paragraph" w:styleId="Heading%1$d"><w:name w:val="heading %1$d"/>\
          <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/>\
          <w:spacing w:before="120" w:after="60"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>\
          <w:outlineLvl w:val="%2$d"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"""
              .formatted(level, level - 1));
    }
    // Numbers that come with the style: no paragraph of it says that it is numbered.
    for (int level = 0; level < 2; level++) {
      out.append(
          """
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="Muc%1$d">\
          <w:name w:val="Mục %1$d"/><w:basedOn w:val="Heading%2$d"/><w:pPr><w:numPr>\
          <w:ilvl w:val="%1$d"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>"""
              .formatted(level, level + 1));
    }
    out.append("<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>");
    out.append("<w:tblPr><w:tblBorders>");
    for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
      out.append(
          "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>".formatted(side));
    }
    return out.append("</w:tblBorders></w:tblPr></w:style></w:styles>").toString();
  }
}
