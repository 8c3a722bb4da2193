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
}
