package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddingTest {

  private static final Sample SAMPLE = Sample.named("nam-chau-khoa-hoc-cong-nghe");

  @Test
  void printsTasksAndTargets() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Embedding.print(SAMPLE.file(), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(SAMPLE.plan().tasks().size() + SAMPLE.plan().targets().size(), lines.size());
    assertContains(
        lines,
        "Sở Khoa học và Công nghệ | 2025-12 | Quy định nội dung, mức hỗ trợ doanh nghiệp đổi mới"
            + " công nghệ, thương mại hóa kết quả nghiên cứu");
    assertContains(
        lines,
        "Chi cho nghiên cứu và phát triển so với GRDP | 1,2 (Năm 2026); ≥ 2,2 (Đến năm 2030)");
  }

  private static void assertContains(List<String> lines, String line) {
    assertTrue(lines.contains(line), () -> line + "\nis none of\n" + String.join("\n", lines));
  }
}
