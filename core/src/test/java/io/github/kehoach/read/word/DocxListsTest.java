package io.github.kehoach.read.word;

import static io.github.kehoach.read.word.Docx.definition;
import static io.github.kehoach.read.word.Docx.item;
import static io.github.kehoach.read.word.Docx.level;
import static io.github.kehoach.read.word.Docx.list;
import static io.github.kehoach.read.word.Docx.numPr;
import static io.github.kehoach.read.word.Docx.p;
import static io.github.kehoach.read.word.Docx.r;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocxListsTest {

  private static final String PLAN =
      definition(
          3,
          level(0, "upperRoman", "%1.", ""),
          level(1, "decimal", "%2.", ""),
          level(2, "lowerLetter", "%3)", ""),
          level(3, "bullet", "-", ""));

  @Test
  void numbersBecomeTheMarkersThatArePrinted() {
    assertEquals(
        List.of(
            "I. Mục tiêu",
            "1. Mục tiêu chung",
            "2. Mục tiêu cụ thể",
            "a) Về kinh tế",
            "- Tăng trưởng 8%",
            "II. Nhiệm vụ",
            "1. Công nghiệp",
            "Văn bản",
            "2. Du lịch"),
        Docx.body(
                item(1, 0, "Mục tiêu"),
                item(1, 1, "Mục tiêu chung"),
                item(1, 1, "Mục tiêu cụ thể"),
                item(1, 2, "Về kinh tế"),
                item(1, 3, "Tăng trưởng 8%"),
                item(1, 0, "Nhiệm vụ"),
                item(1, 1, "Công nghiệp"),
                p("Văn bản"),
                item(1, 1, "Du lịch"))
            .numbering(PLAN + list(1, 3, ""))
            .shown());
  }

  @Test
  void aListMayStartAnewAndOverrideALevel() {
    String anew = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride>";
    String other =
        "<w:lvlOverride w:ilvl=\"0\">" + level(0, "decimal", "Điều %1.", "") + "</w:lvlOverride>";
    assertEquals(
        List.of("I. Một", "IV. Hai", "V. Ba", "Điều 6. Bốn"),
        Docx.body(item(1, 0, "Một"), item(2, 0, "Hai"), item(2, 0, "Ba"), item(3, 0, "Bốn"))
            .numbering(PLAN + list(1, 3, "") + list(2, 3, anew) + list(3, 3, other))
            .shown());
  }

  @Test
  void legalNumbersAndSuffixes() {
    String decimals =
        definition(
            3,
            level(0, "upperRoman", "%1.", ""),
            level(1, "decimal", "%1.%2.", "<w:isLgl/>"),
            level(2, "decimal", "(%3)", "<w:suff w:val=\"nothing\"/>"));
    assertEquals(
        List.of("I. Một", "1.1. Hai", "(1)Ba"),
        Docx.body(item(1, 0, "Một"), item(1, 1, "Hai"), item(1, 2, "Ba"))
            .numbering(decimals + list(1, 3, ""))
            .shown());
  }

  @Test
  void aStyleMayNumberItsParagraphs() {
    String numbering =
        definition(
                3,
                level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"H1\"/>"),
                level(1, "decimal", "%2.", "<w:pStyle w:val=\"H2\"/>"))
            + list(7, 3, "");
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/>"
            + "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:basedOn w:val=\"H1\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:basedOn w:val=\"H1\"/></w:style>";
    assertEquals(
        List.of("I. Một", "1. Hai", "II. Ba", "Bốn"),
        Docx.body(
                p("<w:pStyle w:val=\"H1\"/>", r("Một")),
                p("<w:pStyle w:val=\"H2\"/>", r("Hai")),
                p("<w:pStyle w:val=\"Own\"/>", r("Ba")),
                p("<w:pStyle w:val=\"H1\"/>" + numPr(0, 0), r("Bốn")))
            .numbering(numbering)
            .styles(styles)
            .shown());
  }

  @Test
  void aListMayBeAStyle() {
    String numbering =
        definition(1, "<w:styleLink w:val=\"Items\"/>", level(0, "decimal", "%1/", ""))
            + definition(2, "<w:numStyleLink w:val=\"Items\"/>")
            + list(1, 1, "")
            + list(2, 2, "");
    assertEquals(
        List.of("1/ Một", "2/ Hai"),
        Docx.body(item(2, 0, "Một"), item(1, 0, "Hai")).numbering(numbering).shown());
  }

  @Test
  void bulletsAreTheSignsThatTheirFontsPrint() {
    String numbering =
        definition(
                3,
                level(0, "bullet", "\uf0b7", font("Symbol")),
                level(1, "bullet", "\uf0a7", font("Wingdings")),
                level(2, "bullet", "o", font("Courier New")),
                level(3, "bullet", "+", font("Times New Roman")),
                level(4, "bullet", "\uf045", font("Webdings")))
            + list(1, 3, "");
    assertEquals(
        List.of("• Một", "▪ Hai", "◦ Ba", "+ Bốn", "• Năm"),
        Docx.body(
                item(1, 0, "Một"),
                item(1, 1, "Hai"),
                item(1, 2, "Ba"),
                item(1, 3, "Bốn"),
                item(1, 4, "Năm"))
            .numbering(numbering)
            .shown());
  }

  private static String font(String name) {
    return "<w:rPr><w:rFonts w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\"/></w:rPr>";
  }

  @Test
  void formatsOfLaterVersionsCountAsTheyShow() {
    String level =
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"8\"/><mc:AlternateContent><mc:Choice>"
            + "<w:numFmt w:val=\"custom\" w:format=\"01, 02, 03, ...\"/></mc:Choice><mc:Fallback>"
            + "<w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent>"
            + "<w:lvlText w:val=\"%1.\"/></w:lvl>";
    assertEquals(
        List.of("08. Một"),
        Docx.body(item(1, 0, "Một")).numbering(definition(1, level) + list(1, 1, "")).shown());
  }

  @Test
  void removedAndHiddenParagraphsTakeNoNumber() {
    assertEquals(
        List.of("1. Một", "2. Hai"),
        Docx.body(
                item(1, 0, "Một"),
                p(numPr(1, 0) + "<w:rPr><w:del/></w:rPr>", "<w:del>" + r("Bỏ") + "</w:del>"),
                p(numPr(1, 0) + "<w:rPr><w:vanish/></w:rPr>", r("<w:vanish/>", "Ẩn")),
                p(numPr(1, 0), r("Hai")))
            .numbering(definition(1, level(0, "decimal", "%1.", "")) + list(1, 1, ""))
            .shown()
            .stream()
            .map(line -> line.replace("^", ""))
            .toList());
  }

  @Test
  void aCellMayHoldANumberAlone() {
    assertEquals(
        List.of("[1|Du lịch]", "[2|Công nghiệp]"),
        Docx.body(
                Docx.table(
                    Docx.row(Docx.cell("", p(numPr(1, 0), "")), Docx.cell("Du lịch")),
                    Docx.row(Docx.cell("", p(numPr(1, 0), "")), Docx.cell("Công nghiệp"))))
            .numbering(definition(1, level(0, "decimal", "%1", "")) + list(1, 1, ""))
            .shown());
  }
}
