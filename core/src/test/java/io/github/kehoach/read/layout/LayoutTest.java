package io.github.kehoach.read.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.Limits;
import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Geometry;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

  /** A line that fills the width from 50 to 548, of 83 letters. */
  private static final String FULL =
      "Các sở, ban, ngành triển khai nhiệm vụ chuyển đổi số của tỉnh Trường Giang theo kế";

  private static Layout.Result layout(Pages... pages) throws UnreadableException {
    Layout layout = new Layout(new Meter(Limits.DEFAULT));
    for (int i = 0; i < pages.length; i++) {
      layout.add(pages[i].page(i + 1));
    }
    return layout.finish();
  }

  private static List<String> texts(Layout.Result result) {
    return result.elements().stream()
        .map(
            e ->
                e instanceof Paragraph p
                    ? p.text().value()
                    : e instanceof Furniture f ? "[" + f.text() + "]" : rows((Grid) e))
        .toList();
  }

  private static String rows(Grid grid) {
    StringBuilder out = new StringBuilder();
    for (Grid.Row row : grid.rows()) {
      out.append(out.length() == 0 ? "" : " / ");
      out.append(String.join("|", row.cells().stream().map(Grid.Cell::text).toList()));
    }
    return out.toString();
  }

  /** Paragraphs with a first line that steps in, set from 100 downwards. */
  private static Pages body(float from, int paragraphs) {
    Pages pages = new Pages();
    float y = from;
    for (int i = 0; i < paragraphs; i++) {
      pages.line(80, y, FULL.substring(0, 77)).line(50, y + 15, FULL).line(50, y + 30, "hoạch.");
      y += 45;
    }
    return pages;
  }

  private static String paragraph() {
    return FULL.substring(0, 77) + " " + FULL + " hoạch.";
  }

  @Test
  void fullLinesGoOnAndLinesThatStepInOpenAParagraph() throws UnreadableException {
    assertEquals(List.of(paragraph(), paragraph(), paragraph()), texts(layout(body(100, 3))));
  }

  @Test
  void aParagraphGoesOnOverAPageBreakAndItsPageNumber() throws UnreadableException {
    Pages first = body(100, 3).line(80, 235, FULL.substring(0, 77)).line(50, 250, FULL);
    Pages second = new Pages().centred(300, 40, "2").line(50, 70, "hoạch của tỉnh.");
    for (float y = 85; y < 300; y += 45) {
      second.line(80, y, FULL.substring(0, 77)).line(50, y + 15, FULL).line(50, y + 30, "hoạch.");
    }
    List<String> texts = texts(layout(first, second));
    assertEquals(FULL.substring(0, 77) + " " + FULL + " hoạch của tỉnh.", texts.get(3));
    assertEquals("[2]", texts.get(4));
    assertEquals(paragraph(), texts.get(5));
  }

  @Test
  void aShortLineEndsAParagraphWithoutIndents() throws UnreadableException {
    Pages pages = new Pages();
    for (float y = 100; y < 400; y += 45) {
      pages.line(50, y, FULL).line(50, y + 15, FULL).line(50, y + 30, "hoạch.");
    }
    List<String> texts = texts(layout(pages));
    assertEquals(7, texts.size());
    assertEquals(FULL + " " + FULL + " hoạch.", texts.get(0));
  }

  @Test
  void runningHeadsAndFeetAreFurniture() throws UnreadableException {
    Pages[] pages = new Pages[4];
    for (int i = 0; i < pages.length; i++) {
      pages[i] =
          body(100 + 20 * i, 4)
              .line(50, 40, "UBND tỉnh Trường Giang")
              .centred(300, 780, "Trang " + (i + 1) + "/4");
    }
    List<Element> elements = layout(pages).elements();
    assertEquals(8, elements.stream().filter(Furniture.class::isInstance).count());
    assertEquals(16, elements.stream().filter(Paragraph.class::isInstance).count());
  }

  @Test
  void aLoneNumberInTheTextIsNoPageNumber() throws UnreadableException {
    List<String> texts = texts(layout(body(100, 2).centred(300, 220, "2022")));
    assertEquals("2022", texts.get(2));
  }

  @Test
  void wordsBrokenAtAHyphenStayWhole() throws UnreadableException {
    String line = FULL.substring(0, 72) + " số 57/KH-";
    Pages pages = body(100, 2).line(80, 190, FULL.substring(0, 77)).line(50, 205, line);
    List<String> texts = texts(layout(pages.line(50, 220, "UBND của tỉnh.")));
    assertTrue(texts.get(2).endsWith("số 57/KH-UBND của tỉnh."), texts.get(2));
  }

  @Test
  void theHeadIsAGridOfTwoColumns() throws UnreadableException {
    Pages pages =
        body(250, 3)
            .centred(140, 60, "ỦY BAN NHÂN DÂN")
            .centred(410, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .centred(140, 75, "TỈNH TRƯỜNG GIANG")
            .centred(410, 77, "Độc lập - Tự do - Hạnh phúc")
            .centred(140, 105, "Số: 57/KH-UBND")
            .centred(410, 105, "Trường Giang, ngày 14 tháng 4 năm 2022")
            .centred(299, 140, "KẾ HOẠCH")
            .centred(299, 160, "Chuyển đổi số ngành y tế năm 2022");
    List<String> texts = texts(layout(pages));
    assertEquals(
        "ỦY BAN NHÂN DÂN TỈNH TRƯỜNG GIANG Số: 57/KH-UBND|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
            + " Độc lập - Tự do - Hạnh phúc Trường Giang, ngày 14 tháng 4 năm 2022",
        texts.get(0));
    assertEquals("KẾ HOẠCH", texts.get(1));
    assertEquals("Chuyển đổi số ngành y tế năm 2022", texts.get(2));
  }

  @Test
  void recipientsAndSignatureStandBesideEachOther() throws UnreadableException {
    Pages pages =
        body(100, 3)
            .line(50, 260, "Nơi nhận:")
            .centred(430, 262, "TM. ỦY BAN NHÂN DÂN")
            .line(50, 274, "- Thủ tướng Chính phủ;")
            .centred(430, 278, "CHỦ TỊCH")
            .line(50, 288, "- Các sở, ban, ngành và các cơ")
            .line(50, 302, "quan Trung ương;")
            .line(50, 316, "- Lưu: VT.")
            .centred(430, 370, "Lê Hoài Phương");
    Element last = layout(pages).elements().get(3);
    Grid grid = assertInstanceOf(Grid.class, last);
    assertEquals(2, grid.width());
    List<Paragraph> left = grid.rows().get(0).cells().get(0).paragraphs();
    assertEquals(4, left.size());
    assertEquals("- Các sở, ban, ngành và các cơ quan Trung ương;", left.get(2).text().value());
    List<Paragraph> right = grid.rows().get(0).cells().get(1).paragraphs();
    assertEquals("Lê Hoài Phương", right.get(2).text().value());
  }

  @Test
  void aSignersLabelOverTheTextIsFurniture() throws UnreadableException {
    Pages pages =
        body(100, 3)
            .small(400, 150, 6, "Ký bởi: UBND tỉnh")
            .small(400, 157, 6, "Email: vanthu@example.vn")
            .small(400, 164, 6, "Thời gian: 14.04.2022");
    List<String> texts = texts(layout(pages));
    assertEquals(paragraph(), texts.get(2));
    assertEquals("[Ký bởi: UBND tỉnh]", texts.get(3));
    assertEquals(6, texts.size());
  }

  @Test
  void numberedParagraphsAreNoColumns() throws UnreadableException {
    Pages pages = new Pages();
    for (int i = 0; i < 6; i++) {
      pages.line(50, 100 + 20 * i, (i + 1) + ".").line(86, 100 + 20 * i, "Xây dựng kế hoạch.");
    }
    assertTrue(layout(pages).elements().stream().noneMatch(Grid.class::isInstance));
  }

  private static final float[] XS = {50, 90, 300, 400, 550};

  /** A table whose last row the page's end cuts. */
  private static Pages table(boolean header) {
    Pages pages = new Pages().lattice(XS, new float[] {600, 620, 640, 690});
    if (header) {
      pages
          .line(55, 615, "TT")
          .line(95, 615, "Chỉ tiêu")
          .line(305, 615, "Đơn vị")
          .line(405, 615, "Năm 2025");
    }
    return pages
        .line(55, 635, "1")
        .line(95, 635, "Số dịch vụ công")
        .line(305, 635, "Dịch vụ")
        .line(405, 635, "30")
        .line(55, 655, "2")
        .line(95, 655, "Tỷ lệ hồ sơ được giải quyết trực")
        .line(95, 670, "tuyến trên tổng số hồ sơ của tỉnh")
        .line(305, 655, "%")
        .line(405, 655, "100");
  }

  @Test
  void cellsJoinTheirWrappedLines() throws UnreadableException {
    assertEquals(
        List.of(
            "TT|Chỉ tiêu|Đơn vị|Năm 2025 / 1|Số dịch vụ công|Dịch vụ|30"
                + " / 2|Tỷ lệ hồ sơ được giải quyết trực tuyến trên tổng số hồ sơ của tỉnh|%|100"),
        texts(layout(table(true))));
  }

  @Test
  void aRowThatAPageBreakCutIsOne() throws UnreadableException {
    Pages second =
        new Pages()
            .centred(300, 40, "2")
            .lattice(XS, new float[] {60, 80, 100, 120})
            .line(55, 75, "TT")
            .line(95, 75, "Chỉ tiêu")
            .line(305, 75, "Đơn vị")
            .line(405, 75, "Năm 2025")
            .line(95, 95, "Trường Giang và các huyện")
            .line(55, 115, "3")
            .line(95, 115, "Số trạm y tế")
            .line(305, 115, "Trạm")
            .line(405, 115, "90");
    Layout.Result result = layout(table(true), second);
    List<String> texts = texts(result);
    assertTrue(texts.get(0).endsWith("của tỉnh Trường Giang và các huyện|%|100"), texts.get(0));
    assertEquals("[2]", texts.get(1));
    assertEquals("TT|Chỉ tiêu|Đơn vị|Năm 2025 / 3|Số trạm y tế|Trạm|90", texts.get(2));
    Paragraph cut =
        ((Grid) result.elements().get(0)).rows().get(2).cells().get(1).paragraphs().get(0);
    List<Geometry.Place> places =
        result
            .geometry()
            .places(cut.text().sourceStart(0), cut.text().sourceEnd(cut.text().length()));
    assertEquals(List.of(1, 2), places.stream().map(Geometry.Place::page).toList());
    assertEquals(95, places.get(0).box().x0(), 0.5);
    assertEquals(95 + Pages.width("Trường Giang và các huyện"), places.get(1).box().x1(), 0.5);
  }

  @Test
  void columnsWithoutLinesAreATableToo() throws UnreadableException {
    Pages pages = body(100, 2);
    String[] names = {"Chỉ tiêu", "Số trạm y tế", "Số dịch vụ công", "Tỷ lệ hồ sơ", "Số xã"};
    for (int i = 0; i < names.length; i++) {
      float y = 220 + 18 * i;
      pages
          .line(50, y, i == 0 ? "TT" : String.valueOf(i))
          .line(90, y, names[i])
          .line(300, y, i == 0 ? "Đơn vị" : "Trạm")
          .line(420, y, i == 0 ? "Năm 2025" : String.valueOf(10 * i));
    }
    List<String> texts = texts(layout(pages));
    assertEquals(3, texts.size(), texts.toString());
    assertTrue(
        texts.get(2).startsWith("TT|Chỉ tiêu|Đơn vị|Năm 2025 / 1|Số trạm y tế|Trạm|10"),
        texts.get(2));
  }

  @Test
  void aNearlyEmptyGridIsADrawing() throws UnreadableException {
    float[] xs = new float[12];
    float[] ys = new float[12];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = 50 + 40 * i;
      ys[i] = 300 + 20 * i;
    }
    Pages pages = body(100, 2).lattice(xs, ys).line(95, 315, "Biểu").line(95, 335, "đồ");
    assertTrue(layout(pages).elements().stream().noneMatch(Grid.class::isInstance));
  }

  @Test
  void wordsOfInvisibleCharactersAreLeftOut() throws UnreadableException {
    assertEquals(
        List.of(paragraph(), paragraph()),
        texts(layout(body(100, 2).line(50, 240, "\u200b").line(300, 240, "\ufeff"))));
  }

  @Test
  void placesAreToldPageByPage() throws UnreadableException {
    Layout.Result result = layout(body(100, 2));
    Paragraph second = (Paragraph) result.elements().get(1);
    int at = second.text().value().indexOf("hoạch.");
    Geometry.Place place =
        result
            .geometry()
            .places(second.text().sourceStart(at), second.text().sourceEnd(at + 6))
            .get(0);
    assertEquals(1, place.page());
    assertEquals(50, place.box().x0(), 0.1);
    assertEquals(163, place.box().y0(), 0.1);
    assertEquals(null, place.confidence());
  }

  @Test
  void aLineAroundTheMiddleByChanceIsAParagraph() throws UnreadableException {
    Pages page = body(100, 4);
    // From 80 to 518: the indent is as wide as what is left at the end.
    page.line(80, 280, FULL.substring(0, 73)).line(80, 295, FULL.substring(0, 77));
    List<String> texts = texts(layout(page.line(50, 310, "hoạch.")));
    assertEquals(FULL.substring(0, 73).strip(), texts.get(4));
  }

  @Test
  void aSignatureBesideShortAndLongRecipients() throws UnreadableException {
    Pages page = body(100, 3);
    page.line(50, 250, "Nơi nhận:").line(380, 250, "TM. ỦY BAN NHÂN DÂN");
    page.line(50, 265, "- Bộ Y tế;").line(398, 265, "PHÓ CHỦ TỊCH");
    page.line(50, 280, "- Thường trực Tỉnh ủy, Thường trực HĐND");
    page.line(50, 295, "- Lưu: VT.").line(392, 340, "Lường Quang Khiết");
    assertEquals(
        "Nơi nhận: - Bộ Y tế; - Thường trực Tỉnh ủy, Thường trực HĐND - Lưu: VT."
            + "|TM. ỦY BAN NHÂN DÂN PHÓ CHỦ TỊCH Lường Quang Khiết",
        texts(layout(page)).get(3));
  }
}
