package io.github.kehoach.read.sheet;

import static io.github.kehoach.read.sheet.Books.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.Document;
import io.github.kehoach.read.UnreadableException;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

class XlsReaderTest {

  private static HSSFWorkbook plan() {
    HSSFWorkbook book = Books.book();
    Sheet sheet = book.createSheet("PL1");
    row(sheet, 0, 0, "Phụ lục I");
    row(sheet, 1, 0, "TT", "Chỉ tiêu", "Đơn vị", "Kế hoạch");
    for (int i = 0; i < 12; i++) {
      row(sheet, 2 + i, 0, i + 1, "Tỷ lệ xã đạt chí tiêu số " + i, "%", 10.5 + i);
    }
    return book;
  }

  @Test
  void readsFormatsFormulasAndFonts() throws Exception {
    HSSFWorkbook book = Books.book();
    Sheet sheet = book.createSheet("A");
    CellStyle percent = book.createCellStyle();
    percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
    row(sheet, 0, 0, 0.036, "Năm", 213000.0).getCell(0).setCellStyle(percent);
    row(sheet, 1, 0, 1, 2, 3);
    sheet.getRow(1).getCell(0).setCellFormula("1+1");
    sheet.getRow(1).getCell(1).setCellFormula("\"Sở \"&\"Y tế\"");
    sheet.getRow(1).getCell(2).setCellFormula("1/0");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    Font font = book.createFont();
    font.setFontName(".VnTime");
    HSSFRichTextString rich = new HSSFRichTextString("Sở Y tế và Sở Nội vụ");
    rich.applyFont(4, 7, font);
    sheet.createRow(2).createCell(0).setCellValue(rich);
    sheet.getRow(2).createCell(1).setCellValue(true);
    assertEquals(
        """
        ---
        3,6% | Năm | 213000
        2 | Sở Y tế | #DIV/0!
        Sở Y tế và Sở Nội vụ | TRUE |
        """,
        Printed.of(Books.read(Books.bytes(book))));
  }

  @Test
  void aPasswordIsNamed() throws Exception {
    Biff8EncryptionKey.setCurrentUserPassword("bi-mat");
    byte[] bytes;
    try {
      bytes = Books.bytes(plan());
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    UnreadableException e = assertThrows(UnreadableException.class, () -> Books.read(bytes));
    assertEquals(Reason.ENCRYPTED, e.reason());
  }

  @Test
  void damageGivesADocumentOrAReason() {
    byte[] whole = Books.bytes(plan());
    Random random = new Random(20250305);
    for (int i = 0; i < 400; i++) {
      byte[] bytes = whole.clone();
      for (int k = 0; k <= i % 8; k++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      assertNotNull(outcome(bytes));
    }
    for (int n = 0; n < whole.length; n += 97) {
      assertNotNull(outcome(Arrays.copyOf(whole, n)));
    }
  }

  /** Anything but a document or an UnreadableException fails the test. */
  private static Object outcome(byte[] bytes) {
    try {
      Document document = Books.read(bytes);
      return document.elements();
    } catch (UnreadableException e) {
      return e.reason();
    }
  }
}
