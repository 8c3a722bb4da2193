package io.github.kehoach.read.word;

import static io.github.kehoach.read.word.Odt.item;
import static io.github.kehoach.read.word.Odt.list;
import static io.github.kehoach.read.word.Odt.listStyle;
import static io.github.kehoach.read.word.Odt.number;
import static io.github.kehoach.read.word.Odt.p;
import static io.github.kehoach.read.word.Odt.style;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.Limits;
import io.github.kehoach.document.Document;
import io.github.kehoach.document.Note;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OdtReaderTest {

  private static final String PLAN =
      listStyle(
          "L1",
          number(1, "I", "style:num-suffix=\".\""),
          number(2, "1", "style:num-suffix=\".\""),
          number(3, "1", "style:num-suffix=\".\" text:display-levels=\"2\""),
          "<text:list-level-style-bullet text:level=\"4\" text:bullet-char=\"-\"/>");

  @Test
  void aBulletThatLibreOfficeWritesTwiceStandsOnce() {
    String style =
        listStyle(
            "L2",
            "<text:list-level-style-bullet text:level=\"1\" loext:num-list-format=\"-\""
                + " style:num-suffix=\"-\" text:bullet-char=\"-\"/>");
    assertEquals(
        List.of("- 8%"),
        Odt.body(list("text:style-name=\"L2\"", item(p("8%")))).styles(style).shown());
  }

  @Test
  void numbersBecomeTheMarkersThatArePrinted() {
    assertEquals(
        List.of(
            "I. Mục tiêu", "1. Chung", "1.1. Kinh tế", "- 8%", "Tiếp", "2. Cụ thể", "II. Nhiệm vụ"),
        Odt.body(
                list(
                    "text:style-name=\"L1\" xml:id=\"a\"",
                    item(
                        p("Mục tiêu"),
                        list(
                            "",
                            item(
                                p("Chung"),
                                list("", item(p("Kinh tế"), list("", item(p("8%"), p("Tiếp")))))),
                            item(p("Cụ thể")))),
                    item(p("Nhiệm vụ"))))
            .styles(PLAN)
            .shown());
  }

  @Test
  void listsStartAnewUnlessTheySayThatTheyGoOn() {
    assertEquals(
        List.of("I. Một", "Chữ", "II. Hai", "III. Ba", "I. Bốn", "V. Năm", "Sáu"),
        Odt.body(
                list("text:style-name=\"L1\" xml:id=\"a\"", item(p("Một"))),
                p("Chữ"),
                list("text:style-name=\"L1\" text:continue-numbering=\"true\"", item(p("Hai"))),
                list("text:style-name=\"L1\" text:continue-list=\"a\"", item(p("Ba"))),
                list(
                    "text:style-name=\"L1\"",
                    item(p("Bốn")),
                    item(p("Năm"))
                        .replace("<text:list-item>", "<text:list-item text:start-value=\"5\">"),
                    "<text:list-header>" + p("Sáu") + "</text:list-header>"))
            .styles(PLAN)
            .shown());
  }

  @Test
  void levelsThatAreResumedGoOn() {
    String level2 =
        list(
            "text:style-name=\"L1\" text:continue-numbering=\"true\"",
            item(list("", item(p("Mục")))));
    assertEquals(
        List.of("I. Phần", "1. Mục", "Chữ", "2. Mục"),
        Odt.body(list("text:style-name=\"L1\"", item(p("Phần"))), level2, p("Chữ"), level2)
            .styles(PLAN)
            .shown());
  }

  @Test
  void aPatternOfLaterVersionsIsPrinted() {
    String level = number(1, "1", "style:num-suffix=\".\" loext:num-list-format=\"Điều %1%:\"");
    assertEquals(
        List.of("Điều 1: Phạm vi"),
        Odt.body(list("text:style-name=\"L\"", item(p("Phạm vi"))))
            .styles(listStyle("L", level))
            .shown());
  }

  @Test
  void headingsAreNumberedByTheOutline() {
    String outline =
        "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"I\""
            + " style:num-suffix=\".\"/></text:outline-style>";
    String heading = "<text:h text:outline-level=\"1\">Mục tiêu</text:h>";
    assertEquals(
        List.of("I. Mục tiêu", "II. Mục tiêu"), Odt.body(heading, heading).common(outline).shown());
  }

  @Test
  void aStyleMayNameTheListOfItsParagraphs() {
    assertEquals(
        List.of("I. Một"),
        Odt.body(list("", item(p("P", "Một"))))
            .styles(
                PLAN,
                style("P", "paragraph", "")
                    .replace("style:family", "style:list-style-name=\"L1\" style:family"))
            .shown());
  }

  @Test
  void spacesTabsAndBreaksAreText() {
    assertEquals(
        List.of("Một hai ba bốn", "CỘNG HÒA", "ĐỘC LẬP"),
        Odt.body(
                p("Một<text:s text:c=\"3\"/>hai<text:tab/>ba <text:soft-page-break/>bốn"),
                p("CỘNG HÒA<text:line-break/>ĐỘC LẬP"))
            .shown());
  }

  @Test
  void stylesMakeTextBoldCapitalHiddenAndPagesEnd() {
    Document document =
        Odt.body(
                p("B", "Đậm"),
                p("<text:span text:style-name=\"T\">Đậm</text:span> một phần"),
                p("Page", "<text:span text:style-name=\"C\">chữ hoa</text:span>"),
                p("Một<text:span text:style-name=\"H\"> ẩn</text:span>"),
                "<text:section text:display=\"none\">" + p("Ẩn") + "</text:section>")
            .styles(
                style("B", "paragraph", "<style:text-properties fo:font-weight=\"bold\"/>"),
                style("T", "text", "<style:text-properties fo:font-weight=\"bold\"/>"),
                style("C", "text", "<style:text-properties fo:text-transform=\"uppercase\"/>"),
                style("H", "text", "<style:text-properties text:display=\"none\"/>"),
                style(
                    "Page", "paragraph", "<style:paragraph-properties fo:break-before=\"page\"/>"))
            .read();
    assertEquals(List.of("**Đậm", "Đậm một phần", "^CHỮ HOA", "Một"), Packed.shown(document));
    assertEquals(
        List.of(DiagnosticCode.HIDDEN_CONTENT), document.notes().stream().map(Note::code).toList());
  }

  @Test
  void notesBoxesAndChangesKeepTheirPlaces() {
    String note =
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            + p("Số liệu năm 2024")
            + "</text:note-body></text:note>";
    String frame =
        "<draw:frame><draw:text-box>" + p("Trong khung") + "</draw:text-box></draw:frame>";
    String changes =
        "<text:tracked-changes><text:changed-region><text:deletion>"
            + p("Đã xóa")
            + "</text:deletion></text:changed-region></text:tracked-changes>";
    String contents =
        "<text:table-of-content><text:index-body>"
            + p("I. Mục tiêu 3")
            + "</text:index-body></text:table-of-content>";
    assertEquals(
        List.of("<I. Mục tiêu 3>", "Đạt 24%", "<1 Số liệu năm 2024>", "Hai", "Trong khung"),
        Odt.body(changes, contents, p("Đạt 24%" + note), p("Hai" + frame)).shown());
  }

  @Test
  void cellsThatOthersCoverAreEmpty() {
    String covered = "<table:covered-table-cell/>";
    assertEquals(
        List.of("[TT|Giai đoạn|]", "[1|2025|2030]", "[|x|x]"),
        Odt.body(
                "<table:table><table:table-column table:number-columns-repeated=\"3\"/>"
                    + "<table:table-header-rows><table:table-row>"
                    + cell("", "TT")
                    + cell("table:number-columns-spanned=\"2\"", "Giai đoạn")
                    + covered
                    + "</table:table-row></table:table-header-rows><table:table-row>"
                    + cell("table:number-rows-spanned=\"2\"", "1")
                    + cell("", "2025")
                    + cell("", "2030")
                    + "</table:table-row><table:table-row>"
                    + covered
                    + cell("table:number-columns-repeated=\"2\"", "x")
                    + "</table:table-row></table:table>")
            .shown());
  }

  private static String cell(String attributes, String text) {
    return "<table:table-cell " + attributes + ">" + p(text) + "</table:table-cell>";
  }

  @Test
  void oldEncodingsAreDecodedByDeclaredFonts() {
    String text = "Uû ban nh©n d©n tØnh quyÕt ®Þnh ph¸t triÓn c«ng nghiÖp, ®Þa ph­¬ng thùc hiÖn";
    assertEquals(
        List.of("Uỷ ban nhân dân tỉnh quyết định phát triển công nghiệp, địa phương thực hiện"),
        Odt.body(p("V", text))
            .styles(
                style("V", "paragraph", "<style:text-properties fo:font-family=\"'.VnTime'\"/>"))
            .shown());
  }

  @Test
  void flatFilesAreRead() throws Exception {
    byte[] bytes = Odt.body(p("Một")).content().getBytes(StandardCharsets.UTF_8);
    assertEquals(
        List.of("Một"), Packed.shown(OdtReader.readFlat(bytes, new Meter(Limits.DEFAULT))));
  }

  @Test
  void protectedFilesAndOtherKindsSaySo() {
    byte[] locked =
        Odt.body(p("x"))
            .packed()
            .part("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")
            .bytes();
    assertEquals(
        Reason.ENCRYPTED,
        assertThrows(UnreadableException.class, () -> Packed.readOdt(locked)).reason());
    byte[] sheet = Odt.body().of("spreadsheet").packed().bytes();
    UnreadableException e = assertThrows(UnreadableException.class, () -> Packed.readOdt(sheet));
    assertEquals(Reason.UNSUPPORTED, e.reason());
    assertEquals("this is an OpenDocument spreadsheet, which is not read", e.problem());
  }

  @Test
  void whateverIsChangedOrCutItIsReadOrRefused() {
    byte[] whole =
        Odt.body(list("text:style-name=\"L1\"", item(p("Một"))), p("Hai"))
            .styles(PLAN)
            .packed()
            .bytes();
    Random random = new Random(20_240_503);
    int refused = 0;
    for (int i = 0; i < 1_500; i++) {
      byte[] changed =
          Arrays.copyOf(whole, i % 5 == 0 ? random.nextInt(whole.length) : whole.length);
      if (changed.length > 0) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      try {
        Packed.readOdt(changed);
      } catch (UnreadableException e) {
        refused++;
      }
    }
    assertTrue(refused > 0 && refused < 1_500, refused + " were refused");
  }
}
