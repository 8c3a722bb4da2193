package io.github.kehoach.read.sheet;

import static io.github.kehoach.read.sheet.Books.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.document.Paragraph;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.read.UnreadableException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class SheetLayoutTest {

  private final HSSFWorkbook book = Books.book();
  private final Sheet sheet = book.createSheet("A");

  private String printed() throws UnreadableException {
    return Printed.of(Books.read(Books.bytes(book)));
  }

  private void header(int at) {
    row(sheet, at, 0, "TT", "Chỉ tiêu", "Đơn vị", "Năm 2025");
  }

  @Test
  void titlesAboveAndNotesBelowATableAreParagraphs() throws Exception {
    row(sheet, 0, 1, "Phụ lục I");
    row(sheet, 1, 0, "CHỈ TIÊU NĂM 2025");
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 3));
    header(3);
    row(sheet, 4, 0, 1, "Tỷ lệ che phủ rừng", "%", 42.5);
    row(sheet, 5, 0, 2, "Số xã đạt chuẩn", "xã", 12);
    row(sheet, 6, 0, "Ghi chú: tính đến cuối năm");
    assertEquals(
        """
        Phụ lục I
        CHỈ TIÊU NĂM 2025
        ---
        TT | Chỉ tiêu | Đơn vị | Năm 2025
        1 | Tỷ lệ che phủ rừng | % | 42,5
        2 | Số xã đạt chuẩn | xã | 12
        Ghi chú: tính đến cuối năm
        """,
        printed());
  }

  @Test
  void loneTextBetweenRowsIsOfTheTable() throws Exception {
    header(0);
    row(sheet, 1, 0, "A. Kinh tế");
    row(sheet, 2, 0, 1, "Thu ngân sách", "tỷ đồng", 900);
    row(sheet, 3, 1, "Trong đó:");
    row(sheet, 4, 1, "- Thu nội địa", "tỷ đồng", 700);
    assertEquals(
        """
        ---
        TT | Chỉ tiêu | Đơn vị | Năm 2025
        A. Kinh tế |  |  |
        1 | Thu ngân sách | tỷ đồng | 900
         | Trong đó: |  |
         | - Thu nội địa | tỷ đồng | 700
        """,
        printed());
  }

  @Test
  void linesTellWhatIsOfTheTable() throws Exception {
    row(sheet, 0, 0, "UBND TỈNH TRƯỜNG GIANG", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    row(sheet, 1, 0, "DANH MỤC NHIỆM VỤ");
    header(2);
    row(sheet, 3, 0, 1, "Số hóa hồ sơ", "hồ sơ", 100);
    row(sheet, 4, 0, "II", null, null, null);
    row(sheet, 5, 0, 2, "Đào tạo cán bộ", "người", 50);
    Books.style(sheet, 2, 5, Books.ruled(book));
    row(sheet, 6, 1, "Người lập biểu", null, "CHỦ TỊCH");
    row(sheet, 7, 1, "Lê Văn Mẫu", null, "Trần Thị Thử");
    assertEquals(
        """
        ---
        UBND TỈNH TRƯỜNG GIANG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        DANH MỤC NHIỆM VỤ
        ---
        TT | Chỉ tiêu | Đơn vị | Năm 2025
        1 | Số hóa hồ sơ | hồ sơ | 100
        II |  |  |
        2 | Đào tạo cán bộ | người | 50
        ---
        Người lập biểu | CHỦ TỊCH
        Lê Văn Mẫu | Trần Thị Thử
        """,
        printed());
  }

  @Test
  void headersOfTwoRowsKeepTheirColumns() throws Exception {
    row(sheet, 0, 0, "TT", "Chỉ tiêu", "Kế hoạch", null, "Ghi chú");
    row(sheet, 1, 2, "2024", "2025");
    sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
    sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 1));
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
    sheet.addMergedRegion(new CellRangeAddress(0, 1, 4, 4));
    row(sheet, 2, 0, 1, "Số lớp học", 10, 12);
    assertEquals(
        """
        ---
        TT | Chỉ tiêu | Kế hoạch |  | Ghi chú
         |  | 2024 | 2025 |
        1 | Số lớp học | 10 | 12 |
        """,
        printed());
  }

  @Test
  void aTitleOrANewHeaderPartsTables() throws Exception {
    header(0);
    row(sheet, 1, 0, 1, "Số lớp học", "lớp", 12);
    row(sheet, 2, 0, 2, "Số giáo viên", "người", 30);
    header(4);
    row(sheet, 5, 0, 1, "Số trạm y tế", "trạm", 8);
    row(sheet, 7, 0, "Biểu 3");
    header(8);
    row(sheet, 9, 0, 1, "Số hộ", "hộ", 5);
    CellStyle head = book.createCellStyle();
    for (int r : new int[] {0, 4, 8}) {
      Books.style(sheet, r, r, head);
    }
    assertEquals(
        """
        ---
        TT | Chỉ tiêu | Đơn vị | Năm 2025
        1 | Số lớp học | lớp | 12
        2 | Số giáo viên | người | 30
        ---
        TT | Chỉ tiêu | Đơn vị | Năm 2025
        1 | Số trạm y tế | trạm | 8
        Biểu 3
        ---
        TT | Chỉ tiêu | Đơn vị | Năm 2025
        1 | Số hộ | hộ | 5
        """,
        printed());
  }

  @Test
  void emptyRowsAndColumnsAreCut() throws Exception {
    row(sheet, 5, 3, "TT", null, "Chỉ tiêu", "Đơn vị");
    row(sheet, 6, 3, 1, null, "Số hộ", "hộ");
    row(sheet, 8, 3, 2, null, "Số nhà", "nhà");
    assertEquals(
        """
        ---
        TT | Chỉ tiêu | Đơn vị
        1 | Số hộ | hộ
        2 | Số nhà | nhà
        """,
        printed());
  }

  @Test
  void whatIsHiddenIsInNoTableAndSaid() throws Exception {
    header(0);
    row(sheet, 1, 0, 1, "Số lớp học", "lớp", 12, "nháp");
    row(sheet, 2, 0, 2, "Số giáo viên", "người", 30);
    row(sheet, 3, 0, 3, "Số phòng", "phòng", 40);
    sheet.getRow(2).setZeroHeight(true);
    sheet.setColumnHidden(4, true);
    Sheet draft = book.createSheet("Nháp");
    row(draft, 0, 0, "Không in");
    book.setSheetHidden(1, true);
    var document = Books.read(Books.bytes(book));
    assertEquals(
        """
        ---
        TT | Chỉ tiêu | Đơn vị | Năm 2025
        1 | Số lớp học | lớp | 12
        3 | Số phòng | phòng | 40
        ~ nháp
        ~ 2 Số giáo viên người 30
        """,
        Printed.of(document));
    assertEquals(2, document.notes().size());
    assertTrue(document.notes().stream().allMatch(n -> n.code() == DiagnosticCode.HIDDEN_CONTENT));
    assertTrue(document.notes().get(0).message().contains("Nháp"), document.notes().toString());
  }

  @Test
  void aMergedCellWhoseFirstRowIsHiddenIsSeenBelow() throws Exception {
    header(0);
    row(sheet, 1, 0, 1, "Số lớp học", "lớp", 12);
    row(sheet, 2, 1, "Số giáo viên", "người", 30);
    sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
    sheet.getRow(1).setZeroHeight(true);
    assertTrue(printed().contains("1 | Số giáo viên | người | 30"), printed());
  }

  @Test
  void sheetsFollowEachOtherAndDoNotRunTogether() throws Exception {
    header(0);
    row(sheet, 1, 0, 1, "Số lớp học", "lớp", 12);
    Sheet second = book.createSheet("Biểu 02");
    row(second, 0, 0, "TT", "Chỉ tiêu", "Đơn vị", "Năm 2025");
    row(second, 1, 0, 1, "Số hộ", "hộ", 5);
    book.setSheetOrder("Biểu 02", 0);
    assertEquals(
        """
        ---
        TT | Chỉ tiêu | Đơn vị | Năm 2025
        1 | Số hộ | hộ | 5
        A
        ---
        TT | Chỉ tiêu | Đơn vị | Năm 2025
        1 | Số lớp học | lớp | 12
        """,
        printed());
  }

  @Test
  void linesOfATitleArePartedAndSentencesAreNot() throws Exception {
    row(sheet, 0, 0, "PHỤ LỤC II\nDanh mục nhiệm vụ");
    row(sheet, 1, 0, "(Kèm theo Kế hoạch số 12/KH-UBND\nngày 5/3/2025)");
    header(2);
    row(sheet, 3, 0, 1, "Số hộ", "hộ", 5);
    var elements = Books.read(Books.bytes(book)).elements();
    assertEquals("PHỤ LỤC II", ((Paragraph) elements.get(0)).text().value());
    assertEquals("Danh mục nhiệm vụ", ((Paragraph) elements.get(1)).text().value());
    assertEquals(
        "(Kèm theo Kế hoạch số 12/KH-UBND ngày 5/3/2025)",
        ((Paragraph) elements.get(2)).text().value());
  }
}
