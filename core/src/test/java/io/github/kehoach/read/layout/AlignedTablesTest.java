package io.github.kehoach.read.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kehoach.Limits;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables whose columns nothing but free room shows. */
class AlignedTablesTest {

  private static List<String> texts(Pages... pages) throws UnreadableException {
    Layout layout = new Layout(new Meter(Limits.DEFAULT));
    for (int i = 0; i < pages.length; i++) {
      layout.add(pages[i].page(i + 1));
    }
    return layout.finish().elements().stream()
        .flatMap(
            e ->
                e instanceof Grid g
                    ? g.rows().stream().map(AlignedTablesTest::row)
                    : List.of(e instanceof Paragraph p ? p.text().value() : "").stream())
        .toList();
  }

  private static String row(Grid.Row row) {
    return String.join("|", row.cells().stream().map(Grid.Cell::text).toList());
  }

  private static Pages row(Pages pages, float y, String number, String what, String... figures) {
    pages.line(50, y, number).line(90, y, what);
    for (int i = 0; i < figures.length; i++) {
      pages.centred(330 + 80 * i, y, figures[i]);
    }
    return pages;
  }

  @Test
  void aTextOverTheMiddleOfThreeColumnsIsTheirHead() throws UnreadableException {
    Pages pages = new Pages();
    pages.line(50, 100, "TT").line(90, 100, "Tên dự án").centred(410, 100, "Nguồn vốn");
    pages.centred(330, 114, "Trung").centred(410, 114, "Tỉnh").centred(490, 114, "Khác");
    pages.centred(330, 128, "ương");
    row(pages, 148, "1", "Hồ Khe Vàng", "140,5", "26,4", "20,0");
    row(pages, 168, "2", "Trạm Nà Mừa", "30,5", "6,4", "2,0");
    row(pages, 188, "", "Tổng cộng", "171,0", "32,8", "22,0");
    assertEquals(
        List.of(
            "TT|Tên dự án|Nguồn vốn||",
            "||Trung ương|Tỉnh|Khác",
            "1|Hồ Khe Vàng|140,5|26,4|20,0",
            "2|Trạm Nà Mừa|30,5|6,4|2,0",
            "|Tổng cộng|171,0|32,8|22,0"),
        texts(pages));
  }

  @Test
  void aTextBetweenShorterOnesInTheMiddleIsOfItsOwnColumn() throws UnreadableException {
    Pages pages = new Pages();
    pages.line(50, 100, "TT").line(90, 100, "Tên dự án").centred(410, 100, "Giai đoạn");
    pages.centred(330, 114, "Trước").centred(410, 114, "2026").centred(490, 114, "Sau");
    pages.centred(410, 128, "đến nay");
    row(pages, 148, "1", "Hồ Khe Vàng", "140,5", "26,4", "20,0");
    row(pages, 168, "2", "Trạm Nà Mừa", "30,5", "6,4", "2,0");
    row(pages, 188, "3", "Bến Đò Lau", "171,0", "32,8", "22,0");
    assertEquals("TT|Tên dự án|Trước|Giai đoạn 2026 đến nay|Sau", texts(pages).get(0));
  }

  @Test
  void whatBeginsInSmallLettersGoesOnWithTheRowAbove() throws UnreadableException {
    Pages pages = new Pages();
    pages.line(50, 100, "Chỉ tiêu").centred(330, 100, "2025").centred(430, 100, "2030");
    pages.line(50, 114, "1. Diện tích lúa").centred(330, 114, "2,1").centred(430, 114, "1,4");
    pages.line(50, 128, "chuyển đổi (ha)");
    pages.line(50, 142, "2. Số xã đạt chuẩn").centred(330, 142, "12").centred(430, 142, "15");
    pages.line(50, 156, "(xã)");
    pages.line(50, 170, "a) Xã miền núi").centred(330, 170, "7").centred(430, 170, "8");
    assertEquals(
        List.of(
            "Chỉ tiêu|2025|2030",
            "1. Diện tích lúa chuyển đổi (ha)|2,1|1,4",
            "2. Số xã đạt chuẩn (xã)|12|15",
            "a) Xã miền núi|7|8"),
        texts(pages));
  }

  @Test
  void aHeadThatComesAgainTellsTheColumnsOfAPartWithFewRows() throws UnreadableException {
    Pages first = new Pages();
    row(first, 650, "TT", "Nội dung", "Chủ trì", "Phối hợp", "Xong");
    row(first, 670, "1", "Hồ Khe Vàng", "Sở A", "Sở B", "2025");
    row(first, 690, "2", "Trạm Nà Mừa", "Sở C", "Sở D", "2026");
    row(first, 710, "3", "Xây khu neo đậu", "Sở Lâm", "Bộ Chỉ huy", "2027");
    Pages second = new Pages();
    row(second, 60, "TT", "Nội dung", "Chủ trì", "Phối hợp", "Xong");
    second.line(90, 74, "cho tàu cá ở").centred(410, 74, "Biên phòng");
    second.line(90, 88, "cửa sông");
    second.line(50, 140, "Nơi nhận: các sở");
    List<String> texts = texts(first, second);
    assertEquals(
        "3|Xây khu neo đậu cho tàu cá ở cửa sông|Sở Lâm|Bộ Chỉ huy Biên phòng|2027", texts.get(3));
    assertEquals("Nơi nhận: các sở", texts.get(texts.size() - 1));
    assertEquals("TT|Nội dung|Chủ trì|Phối hợp|Xong", texts.get(4));
    assertEquals(6, texts.size(), texts::toString);
  }

  /** A table that its page ends with, its last row in the first column's number {@code last}. */
  private static Pages table(float y, int last) {
    Pages pages = new Pages();
    float at = y;
    row(pages, at, "TT", "Nội dung", "Chủ trì", "Phối hợp", "Xong");
    for (int i = 1; i <= last; i++) {
      at += 20;
      row(pages, at, "" + i, "Hồ Khe Vàng số " + i, "Sở A", "Sở B", "202" + i);
    }
    return pages;
  }

  /** Two rows of a head, whose text over three narrow columns stands close to the next ones. */
  private static Pages narrowHead(Pages pages, float y, boolean whole) {
    pages
        .line(50, y, "TT")
        .line(90, y, "Chỉ tiêu")
        .centred(300, y, "Thực")
        .centred(390, y, "Kế hoạch");
    pages.line(470, y, "Theo dõi");
    pages.centred(300, y + 14, "hiện").centred(345, y + 14, "Năm").centred(390, y + 14, "Năm");
    pages.line(414, y + 14, "Năm 30");
    pages.centred(300, y + 28, "năm").centred(345, y + 28, "26").centred(390, y + 28, "28");
    if (whole) {
      pages.centred(300, y + 42, "2024");
    }
    return pages;
  }

  private static Pages narrow(Pages pages, float y, String number, String... figures) {
    pages.line(50, y, number).line(90, y, "Số việc làm " + number);
    float[] middles = {300, 345, 390, 432};
    for (int i = 0; i < figures.length; i++) {
      pages.centred(middles[i], y, figures[i]);
    }
    return pages.line(470, y, "Sở Nội vụ");
  }

  private static Pages narrowTable() {
    Pages pages = narrowHead(new Pages(), 540, true);
    narrow(pages, 604, "1", "3,2", "3,4", "3,6", "4,0");
    narrow(pages, 624, "2", "58", "64", "70", "76");
    narrow(pages, 644, "3", "71", "75", "80", "85");
    narrow(pages, 664, "4", "118", "130", "147", "165");
    narrow(pages, 684, "5", "12", "20", "30", "38");
    return narrow(pages, 704, "6", "46", "54", "66", "82");
  }

  @Test
  void oneRowBehindARepeatedHeadOfTwoRowsHasTheColumnsAbove() throws UnreadableException {
    Pages second = narrowHead(new Pages().centred(300, 40, "2"), 60, true);
    narrow(second, 124, "7", "15.400", "18.000", "19.000", "20.000");
    List<String> texts = texts(narrowTable(), second);
    assertEquals("TT|Chỉ tiêu|Thực hiện năm 2024|Kế hoạch|||Theo dõi", texts.get(0));
    assertEquals("|||Năm 26|Năm 28|Năm 30|", texts.get(1));
    assertEquals(texts.subList(0, 2), texts.subList(9, 11));
    assertEquals("7|Số việc làm 7|15.400|18.000|19.000|20.000|Sở Nội vụ", texts.get(11));
    assertEquals(12, texts.size(), texts::toString);
  }

  @Test
  void aHeadOfWhichThePageCutsAWordIsTheSame() throws UnreadableException {
    Pages second = narrowHead(new Pages().centred(300, 40, "2"), 60, false);
    narrow(second, 110, "7", "15.400", "18.000", "19.000", "20.000");
    List<String> texts = texts(narrowTable(), second);
    assertEquals("TT|Chỉ tiêu|Thực hiện năm|Kế hoạch|||Theo dõi", texts.get(9));
    assertEquals("7|Số việc làm 7|15.400|18.000|19.000|20.000|Sở Nội vụ", texts.get(11));
    assertEquals(12, texts.size(), texts::toString);
  }

  @Test
  void narrowColumnsGoOnWithoutAHead() throws UnreadableException {
    Pages second =
        narrow(new Pages().centred(300, 40, "2"), 70, "7", "15.400", "18.000", "19.000", "20.000");
    List<String> texts = texts(narrowTable(), second);
    assertEquals("7|Số việc làm 7|15.400|18.000|19.000|20.000|Sở Nội vụ", texts.get(9));
  }

  @Test
  void oneRowBehindAPageBreakGoesOnWithTheTable() throws UnreadableException {
    Pages second = row(new Pages(), 60, "5", "Trạm Nà Mừa", "Sở C", "Sở D", "2026");
    second.line(50, 130, "Nơi nhận: các sở");
    List<String> texts = texts(table(650, 4), second);
    assertEquals(List.of("5|Trạm Nà Mừa|Sở C|Sở D|2026", "Nơi nhận: các sở"), texts.subList(5, 7));
  }

  @Test
  void sparseRowsBehindAPageBreakGoOnWithTheTable() throws UnreadableException {
    Pages second = new Pages().centred(300, 40, "2");
    row(second, 60, "5", "Trạm Nà Mừa", "Sở C", "Sở D");
    row(second, 80, "6", "Bến Đò Lau", "Sở C");
    List<String> texts = texts(table(650, 4), second);
    assertEquals("5|Trạm Nà Mừa|Sở C|Sở D|", texts.get(6));
    assertEquals("6|Bến Đò Lau|Sở C||", texts.get(7));
  }

  @Test
  void aRowThatThePageBreakCutGoesOnWithoutAHead() throws UnreadableException {
    Pages first = table(650, 3);
    row(first, 730, "4", "Xây khu neo đậu", "Sở Lâm", "Bộ Chỉ huy", "2027");
    Pages second = new Pages();
    second.line(90, 60, "cho tàu cá ở").centred(410, 60, "Biên phòng");
    second.line(90, 74, "cửa sông");
    row(second, 94, "5", "Trạm Nà Mừa", "Sở C", "Sở D", "2026");
    List<String> texts = texts(first, second);
    assertEquals(
        List.of(
            "4|Xây khu neo đậu cho tàu cá ở cửa sông|Sở Lâm|Bộ Chỉ huy Biên phòng|2027",
            "5|Trạm Nà Mừa|Sở C|Sở D|2026"),
        texts.subList(4, texts.size()));
  }

  @Test
  void rowsOnPagesWithMirroredMarginsGoOn() throws UnreadableException {
    Pages second = new Pages();
    second.line(22, 60, "5").line(62, 60, "Trạm Nà Mừa").centred(302, 60, "Sở C");
    second.centred(382, 60, "Sở D").centred(462, 60, "2026");
    assertEquals("5|Trạm Nà Mừa|Sở C|Sở D|2026", texts(table(650, 4), second).get(5));
  }

  @Test
  void anotherTableBehindAPageBreakHasItsOwnColumns() throws UnreadableException {
    Pages second = new Pages();
    String[][] rows = {
      {"TT", "Dự án", "Vốn"}, {"1", "Trạm Nà Mừa", "12,5"}, {"2", "Bến Đò Lau", "26"}
    };
    for (int i = 0; i < rows.length; i++) {
      float y = 60 + 20 * i;
      second.line(50, y, rows[i][0]).line(120, y, rows[i][1]).centred(390, y, rows[i][2]);
    }
    List<String> texts = texts(table(650, 4), second);
    assertEquals(
        List.of("TT|Dự án|Vốn", "1|Trạm Nà Mừa|12,5", "2|Bến Đò Lau|26"),
        texts.subList(5, texts.size()));
  }

  @Test
  void aHeadWithAColumnLessIsOfAnotherTable() throws UnreadableException {
    Pages second = row(new Pages(), 60, "TT", "Nội dung", "Chủ trì", "Phối hợp");
    row(second, 80, "1", "Trạm Nà Mừa", "Sở C", "Sở D");
    row(second, 100, "2", "Bến Đò Lau", "Sở C", "Sở D");
    List<String> texts = texts(table(650, 4), second);
    assertEquals("TT|Nội dung|Chủ trì|Phối hợp", texts.get(5));
    assertEquals("1|Trạm Nà Mừa|Sở C|Sở D", texts.get(6));
  }

  @Test
  void whatStandsBelowAParagraphDoesNotGoOn() throws UnreadableException {
    Pages second =
        new Pages()
            .line(
                50,
                80,
                "Các dự án khác do Sở Xây dựng theo dõi, trình ban hành riêng cho các xã còn lại.");
    row(second, 100, "1", "Trạm Nà Mừa", "Sở C", "Sở D");
    List<String> texts = texts(table(650, 4), second);
    assertEquals("1 Trạm Nà Mừa Sở C Sở D", texts.get(texts.size() - 1));
  }

  @Test
  void aTableThatEndsAboveAParagraphIsClosed() throws UnreadableException {
    Pages first = table(600, 4).line(50, 740, "Các dự án khác do Sở Xây dựng theo dõi.");
    Pages second = row(new Pages(), 60, "5", "Trạm Nà Mừa", "Sở C", "Sở D", "2026");
    List<String> texts = texts(first, second);
    assertEquals("5 Trạm Nà Mừa Sở C Sở D 2026", texts.get(texts.size() - 1));
  }

  @Test
  void anIndentedParagraphBehindAPageBreakIsNoRow() throws UnreadableException {
    Pages second = new Pages().line(90, 60, "1. Sở Xây dựng theo dõi các dự án.");
    List<String> texts = texts(table(650, 4), second);
    assertEquals("1. Sở Xây dựng theo dõi các dự án.", texts.get(5));
  }

  @Test
  void anotherHeadAtTheSamePlacesIsNoRowOfTheTableAbove() throws UnreadableException {
    Pages first = new Pages();
    Pages second = new Pages();
    for (int i = 0; i < 5; i++) {
      String number = i == 0 ? "TT" : "" + i;
      first.line(50, 650 + 20 * i, number).line(90, 650 + 20 * i, i == 0 ? "Dự án" : "Hồ Khe");
      first.line(250, 650 + 20 * i, i == 0 ? "Chủ trì" : "Sở A").line(400, 650 + 20 * i, "2026");
      second.line(50, 60 + 20 * i, number).line(90, 60 + 20 * i, i == 0 ? "Xã" : "Nà Mừa");
      second.line(250, 60 + 20 * i, i == 0 ? "Loại" : "Xã B").line(330, 60 + 20 * i, "II");
      second.line(400, 60 + 20 * i, "12,5");
    }
    List<String> texts = texts(first, second);
    assertEquals("4|Hồ Khe|Sở A|2026", texts.get(4));
    assertEquals("TT|Xã|Loại|II|12,5", texts.get(5));
  }

  @Test
  void headingsInThePartBehindTheBreakStayInIt() throws UnreadableException {
    Pages second = row(new Pages(), 60, "5", "Trạm Nà Mừa", "Sở C", "Sở D", "2026");
    second.centred(290, 80, "Nhóm các dự án khác");
    row(second, 100, "6", "Bến Đò Lau", "Sở C", "Sở D", "2027");
    List<String> texts = texts(table(650, 4), second);
    assertEquals("5|Trạm Nà Mừa|Sở C|Sở D|2026", texts.get(5));
    assertEquals("6|Bến Đò Lau|Sở C|Sở D|2027", texts.get(7));
  }
}
