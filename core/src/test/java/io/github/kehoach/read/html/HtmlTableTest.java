package io.github.kehoach.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.Limits;
import io.github.kehoach.document.Grid;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Tables of pages in small: grids, and tables that only lay out a page. */
class HtmlTableTest {

  private static void reads(String body, String expected) throws UnreadableException {
    assertEquals(expected, Shown.page("<html><body>" + body + "</body></html>"));
  }

  @Test
  void spansCoverEmptyCells() throws UnreadableException {
    reads(
        """
        <table><caption>Bảng 1</caption>
        <tr><th rowspan=2>TT</th><th rowspan="2">Chỉ tiêu</th><th colspan=2>Giai đoạn</th></tr>
        <tr><th>2025</th><th>2030</th></tr>
        <tr><td>1<td>Đô thị hóa<td>45<td>60</tr></table>
        """,
        "Bảng 1\n| *TT* | *Chỉ tiêu* | *Giai đoạn* |  |\n|  |  | *2025* | *2030* |\n"
            + "| 1 | Đô thị hóa | 45 | 60 |\n");
  }

  @Test
  void columnsInWhichNoCellStartsAreNone() throws UnreadableException {
    reads(
        "<table><tr><td>Một<td colspan=3>Hai<tr><td>Ba<td colspan=2>Bốn<td>Năm</table>",
        "| Một | Hai |  |\n| Ba | Bốn | Năm |\n");
  }

  @Test
  void rowsSpannedEndWithTheirGroup() throws UnreadableException {
    reads(
        "<table><tfoot><tr><td>Cộng<td>9</tfoot><thead><tr><td rowspan=9>A<td>B</thead>"
            + "<tbody><tr><td rowspan=0>C<td>D<tr><td>E</tbody></table>",
        "| A | B |\n| C | D |\n|  | E |\n| Cộng | 9 |\n");
  }

  @Test
  void hugeSpansCostNothing() throws UnreadableException {
    StringBuilder rows = new StringBuilder("<table>");
    for (int i = 0; i < 300; i++) {
      rows.append("<tr><td rowspan=65534 colspan=1000>a<td colspan=1000 rowspan=65534>b");
    }
    Grid grid = (Grid) Shown.read(rows + "</table>").elements().get(0);
    assertEquals(300, grid.rows().size());
    assertTrue(grid.width() <= 600, "" + grid.width());
  }

  @Test
  void cellsAreCounted() {
    String row = "<tr><td>a<td>b";
    byte[] page = ("<table>" + row.repeat(60)).getBytes(StandardCharsets.UTF_8);
    Meter meter = new Meter(Limits.DEFAULT.withMaxCells(100));
    UnreadableException e =
        assertThrows(UnreadableException.class, () -> HtmlReader.read(page, meter));
    assertEquals(Reason.LIMIT_EXCEEDED, e.reason());
    assertTrue(e.remedy().contains("maxCells"), e.remedy());
  }

  @Test
  void cellsKeepTheirParagraphs() throws UnreadableException {
    reads(
        "<table><tr><td>Sở Y tế<br>Sở Tài chính<td><p>Năm 2025</p><p>Năm 2030</p>"
            + "<tr><td>Các cơ quan,<br>đơn vị<td><ul><li>Một<li>Hai</ul></table>",
        "| Sở Y tế / Sở Tài chính | Năm 2025 / Năm 2030 |\n| Các cơ quan, đơn vị | - Một / - Hai |\n");
  }

  @Test
  void aHeadWithoutBordersIsAGrid() throws UnreadableException {
    reads(
        "<table border=0><tr><td>UBND<br>TỈNH<td>CỘNG HÒA<br><b>Độc lập</b></table>",
        "| UBND / TỈNH | CỘNG HÒA / *Độc lập* |\n");
  }

  @Test
  void aTableInALayoutCellIsAGridOfItsOwn() throws UnreadableException {
    reads(
        """
        <table><tr><td>Bên trái<td>
          <table><tr><td>Kế hoạch năm 2025</td></tr><tr><td>
            <table border=1><tr><td>TT<td>Chỉ tiêu<tr><td>1<td>Số xã đạt chuẩn</table>
          </td></tr></table>
        </table>
        """,
        "Bên trái\nKế hoạch năm 2025\n| TT | Chỉ tiêu |\n| 1 | Số xã đạt chuẩn |\n");
  }

  @Test
  void aSmallTableInACellOfATableIsText() throws UnreadableException {
    reads(
        """
        <table border=1><tr><td>TT<td>Nội dung công việc phải thực hiện trong năm<td>Cơ quan chủ trì
        <tr><td>1<td>Xây dựng kế hoạch, tổ chức thực hiện và báo cáo kết quả<td>
        <table><tr><td>Sở<td>Y tế</table></table>
        """,
        "| TT | Nội dung công việc phải thực hiện trong năm | Cơ quan chủ trì |\n"
            + "| 1 | Xây dựng kế hoạch, tổ chức thực hiện và báo cáo kết quả | Sở / Y tế |\n");
  }

  @Test
  void longCellsOfATableStayInIt() throws UnreadableException {
    String task = "<p>- Tổ chức thực hiện các nhiệm vụ được giao trong kế hoạch năm 2025.</p>";
    String body =
        "<table border=1><tr><td>TT<td>Nhiệm vụ<td>Chủ trì<tr><td>1<td>"
            + task.repeat(60)
            + "<td>Sở Y tế</table>";
    Grid grid = (Grid) Shown.read("<html><body>" + body + "</body></html>").elements().get(0);
    assertEquals(2, grid.rows().size());
    assertEquals(60, grid.rows().get(1).cells().get(1).paragraphs().size());
  }

  @Test
  void aSpreadsheetSavedAsAPageIsAGrid() throws UnreadableException {
    assertEquals(
        "| Biểu 1 |  |  |\n| TT | Chỉ tiêu | 2025 |\n| 1 | Số xã | 1.250 |\n",
        Shown.page(
            """
            <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
            <!--[if gte mso 9]><xml><x:ExcelWorkbook></x:ExcelWorkbook></xml><![endif]-->
            <style>.xl65{mso-number-format:"\\@";}</style></head><body>
            <table border=0 cellpadding=0><col width=64 span=3>
            <tr height=20><td colspan=3 class=xl65>Biểu 1</td></tr>
            <tr><td>TT</td><td>Chỉ tiêu</td><td>2025</td></tr>
            <tr style='display:none'><td>0</td><td>Ẩn</td><td></td></tr>
            <tr><td x:num>1</td><td class=xl65>Số xã</td><td x:num="1250.0">1.250</td></tr>
            <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td></tr>
            <![endif]></table></body></html>
            """));
  }
}
