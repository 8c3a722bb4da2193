package io.github.kehoach.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.PlanDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans as law portals give them: heads cut at a table's cells, forms of decisions around them. */
class PortalTextTest {

  private static PlanDocument plan(String text) {
    return PlanExtractor.create().extract(text.getBytes(StandardCharsets.UTF_8), "plan.txt");
  }

  private static String head(String issuer, String place) {
    return issuer
        + " | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 12/KH-UBND | "
        + place
        + ", ngày 25 tháng 8 năm 2022 |\nKẾ HOẠCH\nPhát triển nghề muối\n";
  }

  @Test
  void aProvinceInTheDatelineCompletesACommitteeWithoutPlace() {
    PlanDocument plan = plan(head("ỦY BAN NHÂN DÂN", "Quảng Ngãi") + "I. MỤC TIÊU\n1. Giữ nghề.\n");
    assertEquals("Ủy ban nhân dân tỉnh Quảng Ngãi", plan.metadata().issuer().name());
    assertTrue(
        plan.diagnostics().stream()
            .anyMatch(
                d ->
                    d.code() == DiagnosticCode.INFERRED_METADATA
                        && d.message().contains("place of issue")));
  }

  @Test
  void aPlaceMayRunOverTwoLines() {
    PlanDocument plan =
        plan(
            "ỦY BAN NHÂN DÂN XÃ TÂN\nLŨNG\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                + "Tân Lũng, ngày 25 tháng 8 năm 2025\nKẾ HOẠCH\nPhát triển\nI. MỤC TIÊU\n1. Giữ nghề.\n");
    assertEquals("Ủy ban nhân dân xã Tân Lũng", plan.metadata().issuer().name());
  }

  @Test
  void aTownInTheDatelineDoesNot() {
    PlanDocument plan = plan(head("ỦY BAN NHÂN DÂN", "Sa Huỳnh") + "I. MỤC TIÊU\n1. Giữ nghề.\n");
    assertEquals("Ủy ban nhân dân", plan.metadata().issuer().name());
    assertNull(plan.metadata().issuer().province());
  }

  @Test
  void recipientsOnOneLineArePartedWithoutASpaceToo() {
    PlanDocument plan =
        plan(
            head("ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI", "Quảng Ngãi")
                + "I. MỤC TIÊU\n1. Giữ nghề./.\nNơi nhận:\n- Các PCT UBND tỉnh; (để b/c);- CVP, các PCVP;\n"
                + "- Lưu: VT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nVõ Thanh Hà\n");
    assertEquals(
        List.of("Các PCT UBND tỉnh", "CVP, các PCVP", "Lưu: VT"),
        plan.recipients().stream().map(r -> r.name()).toList());
  }

  @Test
  void aPrintedTypeCountsMoreThanOneThatASymbolTells() {
    PlanDocument plan =
        plan(
            head("ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI", "Quảng Ngãi")
                + "Thực hiện các cơ chế tại 43/2022/QH15 CỦA QUỐC HỘI.\n"
                + "I. MỤC TIÊU\n1. Theo Nghị quyết số 43/2022/QH15 của Quốc hội về tài khóa, tiền tệ.\n");
    assertEquals("NQ", plan.references().get(0).type());
    assertEquals("Quốc hội", plan.references().get(0).issuer());
  }
}
