package io.github.kehoach.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.document.Document;
import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.read.Formats;
import io.github.kehoach.read.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;

class DocReaderTest {

  private static byte[] file() {
    try (InputStream in = DocReaderTest.class.getResourceAsStream("stories.doc")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document read(byte[] bytes) throws UnreadableException {
    return Formats.read(bytes, ExtractionOptions.DEFAULT);
  }

  private static String printed(Element e) {
    if (e instanceof Paragraph p) {
      return p.text().value();
    }
    if (e instanceof Furniture f) {
      return "~ " + f.text();
    }
    return ((Grid) e)
        .rows().stream()
            .map(r -> r.cells().stream().map(Grid.Cell::text).collect(Collectors.joining(" | ")))
            .collect(Collectors.joining("\n"));
  }

  @Test
  void readsLabelsTablesBoxesNotesFieldsAndRevisions() throws Exception {
    assertEquals(
        List.of(
            "KẾ HOẠCH",
            "CHUYỂN ĐỔI SỐ năm 2025 của tỉnh Trường Giang",
            "I. MỤC TIÊU",
            "1. Mục tiêu chung",
            "~ 1 Theo Nghị quyết của tỉnh.",
            "1.1. Đến năm 2025",
            "1.2. Đến năm 2030",
            "2. Mục tiêu cụ thể",
            "II. NHIỆM VỤ",
            "- Sở Y tế chủ trì.",
            "Xem cổng của tỉnh, trang 1.",
            "Có khung",
            "DỰ THẢO",
            "TT | Chỉ tiêu | Giai đoạn | \n |  | 2025 | 2030\n1 | Tỷ lệ hồ sơ số | 50% | 100%",
            "Phụ lục I"),
        read(file()).elements().stream().map(DocReaderTest::printed).toList());
  }

  @Test
  void tellsBoldTextAndGaps() throws Exception {
    List<Element> elements = read(file()).elements();
    assertTrue(((Paragraph) elements.get(0)).bold());
    assertFalse(((Paragraph) elements.get(1)).bold());
    Paragraph behindBlank = (Paragraph) elements.get(10);
    assertTrue(behindBlank.gapBefore(), behindBlank.text().value());
    Paragraph nextPage = (Paragraph) elements.get(elements.size() - 1);
    assertTrue(nextPage.gapBefore(), nextPage.text().value());
    assertFalse(((Paragraph) elements.get(5)).gapBefore());
  }

  @Test
  void hiddenTextIsLeftOutAndSaid() throws Exception {
    Document document = read(file());
    assertEquals(1, document.notes().size());
    assertEquals(DiagnosticCode.HIDDEN_CONTENT, document.notes().get(0).code());
  }

  @Test
  void aPasswordIsNamed() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Biff8EncryptionKey.setCurrentUserPassword("bi-mat");
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file()))) {
      document.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    UnreadableException e = assertThrows(UnreadableException.class, () -> read(out.toByteArray()));
    assertEquals(Reason.ENCRYPTED, e.reason());
  }

  @Test
  void damageGivesADocumentOrAReason() {
    byte[] whole = file();
    Random random = new Random(20250305);
    for (int i = 0; i < 600; i++) {
      byte[] bytes = whole.clone();
      for (int k = 0; k <= i % 10; k++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      assertNotNull(outcome(bytes));
    }
    for (int n = 0; n < whole.length; n += 61) {
      assertNotNull(outcome(Arrays.copyOf(whole, n)));
    }
  }

  /** Anything but a document or an UnreadableException fails the test. */
  private static Object outcome(byte[] bytes) {
    try {
      return read(bytes).elements();
    } catch (UnreadableException e) {
      return e.reason();
    }
  }
}
