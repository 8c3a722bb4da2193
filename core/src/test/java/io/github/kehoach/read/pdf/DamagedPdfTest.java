package io.github.kehoach.read.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.kehoach.document.Paragraph;
import io.github.kehoach.read.UnreadableException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaged files give a document or a reason, nothing else. */
class DamagedPdfTest {

  private static byte[] sample() throws IOException {
    try (PdfFile file = new PdfFile()) {
      file.lines("KẾ HOẠCH", "Chuyển đổi số ngành y tế", "I. MỤC TIÊU");
      file.annotation("Stamp", null, 60, 600, file.form(60, 15, "BT /F 12 Tf (57) Tj ET"));
      return file.lines("II. NHIỆM VỤ", "1. Sở Y tế chủ trì.").bytes();
    }
  }

  private static boolean isRead(byte[] bytes, String what) {
    try {
      PdfReaderTest.read(bytes);
      return true;
    } catch (UnreadableException e) {
      return false;
    } catch (RuntimeException e) {
      return fail(what, e);
    }
  }

  @Test
  void everyTruncationEndsWell() throws IOException {
    byte[] whole = sample();
    int step = Math.max(1, whole.length / 150);
    int read = 0;
    for (int n = 1; n < whole.length; n += step) {
      read += isRead(Arrays.copyOf(whole, n), "cut at " + n) ? 1 : 0;
    }
    assertTrue(read > 0, "what is left of a file is read");
  }

  @Test
  void everyMutationEndsWell() throws IOException {
    byte[] whole = sample();
    int read = 0;
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      byte[] bytes = whole.clone();
      for (int i = 0; i < 1 + seed % 20; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      read += isRead(bytes, "seed " + seed) ? 1 : 0;
    }
    assertTrue(read > 75, "small damage leaves most readable: " + read);
  }

  @Test
  void mutatedContentEndsWell() throws Exception {
    String content =
        "q 1 0 0 1 5 5 cm BT /F 12 Tf 0 5 Td [(Ke) -20 (hoach)] TJ T* (a) ' ET Q 0 0 9 9 re S";
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder mutated = new StringBuilder(content);
      for (int i = 0; i < 1 + seed % 8; i++) {
        char c = "0123456789.-()<>[]/'\"TJjdfmqQ ".charAt(random.nextInt(30));
        mutated.setCharAt(random.nextInt(mutated.length()), c);
      }
      try (PdfFile file = new PdfFile()) {
        file.lines("Kế hoạch");
        file.annotation("Stamp", null, 60, 600, file.form(90, 50, mutated.toString()));
        var document = PdfReaderTest.read(file.bytes());
        assertTrue(
            document.elements().stream()
                .anyMatch(e -> e instanceof Paragraph p && p.text().value().equals("Kế hoạch")),
            mutated.toString());
      }
    }
  }
}
