package io.github.kehoach.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.PlanDocument;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Header values that stand in the text, but not in its own head, are reported or left out. */
final class NothingGuessedTest {

  private static final String HEAD =
      """
      SỞ Y TẾ
      %s
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Lam Khê, ngày 12 tháng 3 năm 2024
      (Thay thế Kế hoạch số 12/KH-SYT)
      KẾ HOẠCH
      Tiêm chủng mở rộng năm 2024
      Căn cứ Kế hoạch số 15/KH-UBND ngày 20/01/2024 của UBND tỉnh Lam Khê;
      I. MỤC ĐÍCH
      1. %s
      """;

  private static PlanDocument extract(String number, String text) {
    return PlanExtractor.create()
        .extract(HEAD.formatted(number, text).getBytes(StandardCharsets.UTF_8), "plan.txt");
  }

  @Test
  void aProvinceThatOnlyTheTextNamesIsReported() {
    PlanDocument plan = extract("Số: 31/KH-SYT", "Bảo vệ sức khỏe trẻ em.");
    assertEquals("Lam Khê", Objects.requireNonNull(plan.metadata().issuer().province()).name());
    assertTrue(
        plan.diagnostics().stream().anyMatch(d -> d.code() == DiagnosticCode.INFERRED_METADATA));
  }

  @Test
  void ofTwoProvincesInTheTextNoneIsTaken() {
    PlanDocument plan =
        extract("Số: 31/KH-SYT", "Học tập mô hình của UBND tỉnh Đông Sa về tiêm chủng.");
    assertNull(plan.metadata().issuer().province());
  }

  @Test
  void aBlankNumberIsNotFilledFromTheNextOneInTheHead() {
    PlanDocument plan = extract("Số:        /KH-SYT", "Bảo vệ sức khỏe trẻ em.");
    assertNull(plan.metadata().number());
    assertEquals("/KH-SYT", plan.metadata().identifier());
  }
}
