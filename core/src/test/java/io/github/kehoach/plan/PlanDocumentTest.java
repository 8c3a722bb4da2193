package io.github.kehoach.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.kehoach.PlanExtractor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanDocumentTest {

  private static final PlanDocument PLAN =
      PlanExtractor.create()
          .extract(
              """
              ỦY BAN NHÂN DÂN
              TỈNH LAM GIANG
              Số: 57/KH-UBND
              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
              Độc lập - Tự do - Hạnh phúc
              Lam Giang, ngày 14 tháng 4 năm 2022
              KẾ HOẠCH
              Sửa chữa cầu treo
              Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ (sau đây gọi là Quyết định 749).
              I. MỤC TIÊU
              1. Đến năm 2025, tỷ lệ cầu treo được kiểm định đạt trên 90%.
              II. TỔ CHỨC THỰC HIỆN
              1. Sở Giao thông vận tải chủ trì kiểm định các cầu trước ngày 30/9/2022.
              """
                  .getBytes(StandardCharsets.UTF_8),
              "cầu.txt");

  @Test
  void anotherSourceChangesNothingElse() {
    Source source = new Source("a/cầu.txt", "text/plain", "0".repeat(64), 3, TextLayer.NATIVE);
    PlanDocument changed = PLAN.withSource(source);
    assertEquals(source, changed.source());
    assertEquals(List.of("source"), differences(PLAN, changed));
    assertEquals(PLAN, changed.withSource(PLAN.source()));
  }

  @Test
  void aSourceMayGoByAnotherName() {
    Source named = PLAN.source().withName("tỉnh/cầu.txt");
    assertEquals("tỉnh/cầu.txt", named.name());
    assertNotEquals(PLAN.source(), named);
    assertEquals(PLAN.source(), named.withName("cầu.txt"));
  }

  @Test
  void otherDiagnosticsChangeNothingElse() {
    List<Diagnostic> diagnostics = new ArrayList<>(PLAN.diagnostics());
    diagnostics.add(
        new Diagnostic(Severity.ERROR, DiagnosticCode.NUMBERING_GAP, "II follows IV", List.of()));
    PlanDocument changed = PLAN.withDiagnostics(diagnostics);
    assertEquals(diagnostics, changed.diagnostics());
    assertEquals(List.of("diagnostics"), differences(PLAN, changed));
    diagnostics.clear();
    assertEquals(PLAN.diagnostics().size() + 1, changed.diagnostics().size());
  }

  private static List<String> differences(PlanDocument a, PlanDocument b) {
    return Arrays.stream(PlanDocument.class.getRecordComponents())
        .filter(c -> !value(c, a).equals(value(c, b)))
        .map(RecordComponent::getName)
        .toList();
  }

  private static Object value(RecordComponent component, PlanDocument plan) {
    try {
      return component.getAccessor().invoke(plan);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
