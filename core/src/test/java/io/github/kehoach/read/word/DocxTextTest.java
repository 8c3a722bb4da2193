package io.github.kehoach.read.word;

import static io.github.kehoach.read.word.Docx.p;
import static io.github.kehoach.read.word.Docx.r;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.document.Document;
import io.github.kehoach.document.Note;
import io.github.kehoach.plan.DiagnosticCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxTextTest {

  private static final String BREAK = "<w:r><w:br/></w:r>";

  @Test
  void runsOfAWordAreOneWord() {
    assertEquals(
        List.of("Kế hoạch phát triển"),
        Docx.body(p("", r("Kế ho"), r("ạch"), "<w:r><w:tab/></w:r>", r("phát triển"))).shown());
  }

  @Test
  void aBreakPartsTheLinesOfAHeadAndJoinsThoseOfASentence() {
    assertEquals(
        List.of("ỦY BAN NHÂN DÂN", "TỈNH SÔNG LAM"),
        Docx.body(p("", r("ỦY BAN NHÂN DÂN"), BREAK, r("TỈNH SÔNG LAM"))).shown());
    assertEquals(
        List.of("Phát triển kinh tế của tỉnh theo hướng bền vững."),
        Docx.body(p("", r("Phát triển kinh tế của tỉnh"), BREAK, r("theo hướng bền vững.")))
            .shown());
    assertEquals(
        List.of("- Sở Tài chính;", "- Sở Y tế;"),
        Docx.body(p("", r("- Sở Tài chính;"), BREAK, r("- Sở Y tế;"))).shown());
  }

  @Test
  void emptyParagraphsAndPageBreaksAreGaps() {
    String page = "<w:r><w:br w:type=\"page\"/></w:r>";
    String section = "<w:sectPr><w:type w:val=\"nextPage\"/></w:sectPr>";
    assertEquals(
        List.of("Một", "^Hai", "^Ba", "^Bốn", "^Năm", "Sáu", "^Bảy"),
        Docx.body(
                p("Một"),
                "<w:p/>",
                p("Hai"),
                p("", page),
                p("Ba"),
                p("<w:pageBreakBefore/>", r("Bốn"), page),
                p(section, r("Năm")).replace("nextPage", "continuous"),
                p(section, r("Sáu")),
                p("Bảy"))
            .shown());
  }

  @Test
  void aParagraphIsBoldWhereAllOfItIs() {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Strong\"><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Toggle\"><w:rPr><w:b/></w:rPr></w:style>";
    assertEquals(
        List.of("**Đậm", "Đậm một phần", "**Theo kiểu", "Trừ", "Đảo lại", "**Kiểu chữ"),
        Docx.body(
                p("", r("<w:b/>", "Đậm"), r(" ")),
                p("", r("<w:b/>", "Đậm "), r("một phần")),
                p("<w:pStyle w:val=\"Strong\"/>", r("Theo kiểu")),
                p("<w:pStyle w:val=\"Strong\"/>", r("<w:b w:val=\"0\"/>", "Trừ")),
                p("<w:pStyle w:val=\"Strong\"/>", r("<w:rStyle w:val=\"Toggle\"/>", "Đảo lại")),
                p("", r("<w:rStyle w:val=\"Toggle\"/>", "Kiểu chữ")))
            .styles(styles)
            .shown());
  }

  @Test
  void insertionsAreKeptAndDeletionsDropped() {
    assertEquals(
        List.of("Số: 15/KH-UBND", "Chuyển đến đây"),
        Docx.body(
                p(
                    "",
                    r("Số: "),
                    "<w:del><w:r><w:delText>12</w:delText></w:r></w:del>",
                    "<w:ins>" + r("15") + "</w:ins>",
                    r("/KH-UBND"),
                    "<w:moveFrom>" + r("Chuyển đi") + "</w:moveFrom>"),
                p("", "<w:moveTo>" + r("Chuyển đến đây") + "</w:moveTo>"))
            .shown());
  }

  @Test
  void aParagraphWhoseMarkWasRemovedGoesOnInTheNext() {
    assertEquals(
        List.of("Một và hai", "Ba"),
        Docx.body(p("<w:rPr><w:del/></w:rPr>", r("Một ")), p("", r("và hai")), p("Ba")).shown());
  }

  @Test
  void resultsOfFieldsAreKeptAndTheirCodesDropped() {
    assertEquals(
        List.of("Trang 3 của 5, xem mục 2 và phụ lục"),
        Docx.body(
                p(
                    "",
                    r("Trang "),
                    fieldCharacter("begin"),
                    "<w:r><w:instrText>IF </w:instrText></w:r>",
                    fieldCharacter("begin"),
                    "<w:r><w:instrText>PAGE</w:instrText></w:r>",
                    fieldCharacter("separate"),
                    r("99"),
                    fieldCharacter("end"),
                    fieldCharacter("separate"),
                    r("3"),
                    fieldCharacter("end"),
                    r(" của "),
                    "<w:fldSimple w:instr=\"NUMPAGES\">" + r("5") + "</w:fldSimple>",
                    r(", xem "),
                    "<w:hyperlink w:anchor=\"x\">" + r("mục 2") + "</w:hyperlink>",
                    "<w:smartTag>" + r(" và ") + "</w:smartTag>",
                    "<w:sdt><w:sdtPr><w:rPr/></w:sdtPr><w:sdtContent>"
                        + r("phụ lục")
                        + "</w:sdtContent></w:sdt>"))
            .shown());
  }

  private static String fieldCharacter(String kind) {
    return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>";
  }

  @Test
  void aFieldThatNeverEndsSwallowsNoOtherParagraph() {
    assertEquals(
        List.of("Hai"),
        Docx.body(p("", fieldCharacter("begin"), r("Một")), p("Hai")).shown().stream()
            .map(l -> l.replace("^", ""))
            .toList());
  }

  @Test
  void contentControlsAroundParagraphsAreEntered() {
    assertEquals(
        List.of("Một"),
        Docx.body("<w:sdt><w:sdtPr/><w:sdtContent>" + p("Một") + "</w:sdtContent></w:sdt>")
            .shown());
  }

  @Test
  void signsAreReadByTheirFonts() {
    assertEquals(
        List.of("➢ Nhiệm vụ ≥ 5 - x-y mộthai"),
        Docx.body(
                p(
                    "",
                    "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0D8\"/></w:r>",
                    r(" Nhiệm vụ "),
                    "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>",
                    r(" 5 "),
                    "<w:r><w:sym w:font=\"Symbol\" w:char=\"F02D\"/></w:r>",
                    r(" x"),
                    "<w:r><w:noBreakHyphen/><w:t>y</w:t></w:r>",
                    r(" một"),
                    "<w:r><w:softHyphen/><w:t>hai</w:t></w:r>"))
            .shown());
  }

  @Test
  void capitalsOfAFormatArePrinted() {
    assertEquals(
        List.of("KẾ HOẠCH năm"), Docx.body(p("", r("<w:caps/>", "kế hoạch"), r(" năm"))).shown());
  }

  @Test
  void hiddenTextIsLeftOutAndReported() {
    Document document = Docx.body(p("", r("Một"), r("<w:vanish/>", " bí mật"), r(" hai"))).read();
    assertEquals(List.of("Một hai"), Packed.shown(document));
    assertEquals(
        List.of(DiagnosticCode.HIDDEN_CONTENT), document.notes().stream().map(Note::code).toList());
  }

  @Test
  void aTextBoxIsReadOnce() {
    String box = "<w:txbxContent>" + p("Trong khung") + "</w:txbxContent>";
    String both =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
            + box
            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + box
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    String fallback = both.replaceFirst("<wps:txbx>.*</wps:txbx>", "");
    String vml = "<w:r><w:pict><v:textbox>" + box + "</v:textbox></w:pict></w:r>";
    for (String run : List.of(both, fallback, vml)) {
      assertEquals(
          List.of("Trước sau", "Trong khung"),
          Docx.body(p("", r("Trước "), run, r("sau"))).shown());
    }
  }

  @Test
  void notesFollowWhatRefersToThemAndFuseWithNoValue() {
    String reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    String note =
        "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
            + r(" Số liệu năm 2024")
            + "</w:p></w:footnote>";
    String line = "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>";
    String end = "<w:endnote w:id=\"1\">" + p("Cuối bài") + "</w:endnote>";
    assertEquals(
        List.of(
            "Đạt 24%", "<1 Số liệu năm 2024>", "[Tỷ lệ|30%]", "[Khác|1]", "<i Cuối bài>", "Hết"),
        Docx.body(
                p("", r("Đạt 24%"), reference),
                Docx.table(
                    Docx.row(
                        Docx.cell("Tỷ lệ"),
                        Docx.cell(
                            "", p("", r("30%"), "<w:r><w:endnoteReference w:id=\"1\"/></w:r>"))),
                    Docx.row(Docx.cell("Khác"), Docx.cell("1"))),
                p("Hết"))
            .footnotes(line + note)
            .endnotes(end)
            .shown());
  }

  @Test
  void linesOfATableOfContentsAreNoText() {
    assertEquals(
        List.of("<I. Mục tiêu 3>", "I. Mục tiêu"),
        Docx.body(p("<w:pStyle w:val=\"TOC1\"/>", r("I. Mục tiêu 3")), p("I. Mục tiêu"))
            .styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/>"
                    + "</w:style>")
            .shown());
  }

  @Test
  void oldEncodingsAreDecodedByTheFontsOfRunsAndStyles() {
    String styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>"
            + "</w:rPr></w:rPrDefault></w:docDefaults>";
    Document document =
        Docx.body(
                p("", r("Uû ban nh©n d©n tØnh quyÕt ®Þnh ph¸t triÓn c«ng nghiÖp, n«ng nghiÖp")),
                p("", r("C¸c së, ngµnh, ®Þa ph­¬ng triÓn khai thùc hiÖn nhiÖm vô ®­îc giao")))
            .styles(styles)
            .read();
    assertEquals(
        List.of(
            "Uỷ ban nhân dân tỉnh quyết định phát triển công nghiệp, nông nghiệp",
            "Các sở, ngành, địa phương triển khai thực hiện nhiệm vụ được giao"),
        Packed.shown(document));
    assertTrue(document.notes().stream().anyMatch(n -> n.code() == DiagnosticCode.LEGACY_ENCODING));
  }

  @Test
  void formulasAreText() {
    assertEquals(
        List.of("Diện tích a=b"),
        Docx.body(p("", r("Diện tích "), "<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>")).shown());
  }

  @Test
  void embeddedDocumentsAreReported() {
    Document document = Docx.body(p("Một"), "<w:altChunk r:id=\"rId9\"/>", p("Hai")).read();
    assertEquals(List.of("Một", "Hai"), Packed.shown(document));
    assertEquals(
        List.of(DiagnosticCode.UNREAD_PART), document.notes().stream().map(Note::code).toList());
  }
}
