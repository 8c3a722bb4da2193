package io.github.kehoach.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.Diagnostic;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.Origin;
import io.github.kehoach.plan.PlanDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goals of running text that a table states too. */
final class SameGoalsTest {

  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      TỈNH LAM KHÊ
      Số: 31/KH-UBND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Lam Khê, ngày 12 tháng 3 năm 2022
      KẾ HOẠCH
      Phát triển kinh tế - xã hội
      I. MỤC TIÊU ĐẾN NĂM 2025
      1. %s
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Lê Thị Hòa
      Phụ lục I
      CÁC CHỈ TIÊU
      TT	Chỉ tiêu	Đơn vị	Năm 2025	Năm 2030
      1	Tỷ lệ hộ nghèo	%%	3	1
      2	Số bác sĩ trên vạn dân	Bác sĩ	10	12
      3	Tổng thu ngân sách	Tỷ đồng	4.500	6.000
      4	Số xã đạt chuẩn nông thôn mới	Xã	>60	80
      """;

  private static PlanDocument read(String text) {
    return PlanExtractor.create()
        .extract(PLAN.formatted(text).getBytes(StandardCharsets.UTF_8), "plan.txt");
  }

  /** The rows that goals of the text are the same as, in their order, and the mismatches. */
  private static String links(String text) {
    PlanDocument plan = read(text);
    String rows =
        plan.targets().stream()
            .filter(t -> t.origin() == Origin.TABLE && !t.sameAs().isEmpty())
            .map(t -> String.valueOf(t.ordinal()))
            .collect(Collectors.joining(","));
    return rows + (mismatches(plan).isEmpty() ? "" : " !");
  }

  private static List<Diagnostic> mismatches(PlanDocument plan) {
    return plan.diagnostics().stream()
        .filter(d -> d.code() == DiagnosticCode.TARGET_MISMATCH)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tỷ lệ hộ nghèo còn 3%.|1",
        "Tỷ lệ hộ nghèo còn dưới 4%.|1",
        "Tỷ lệ hộ nghèo còn 5%.|1 !",
        "Tỷ lệ hộ nghèo năm 2030 còn 1%.|1",
        "Tỷ lệ hộ nghèo năm 2028 còn 2%.|''",
        "Tỷ lệ hộ cận nghèo còn 3%.|''",
        "Đạt 10 bác sĩ/vạn dân.|2",
        "Đạt 9 bác sĩ/vạn dân.|2 !",
        "Tổng thu ngân sách đạt 4,5 nghìn tỷ đồng.|3",
        "Tổng thu ngân sách đạt 4.700 tỷ đồng.|3 !",
        "Có 65 xã đạt chuẩn nông thôn mới.|4",
        "Có thêm 12 xã đạt chuẩn nông thôn mới.|''",
      })
  void linksWhatIsMeantForTheSame(String text, String expected) {
    assertEquals(expected, links(text));
  }

  @Test
  void saysInWordsHowTheyDisagree() {
    PlanDocument plan = read("Tỷ lệ hộ nghèo còn 5%.");
    assertEquals(
        List.of(
            "\"Tỷ lệ hộ nghèo\" (ĐẾN NĂM 2025) is \"5%\" in I.1, but \"3\" in table "
                + plan.tables().get(0).id()
                + "."),
        mismatches(plan).stream().map(Diagnostic::message).toList());
  }

  @Test
  void linksGoBothWays() {
    PlanDocument plan = read("Tỷ lệ hộ nghèo còn 3%.");
    plan.targets().stream()
        .filter(t -> t.origin() == Origin.PROSE)
        .forEach(
            prose ->
                plan.targets().stream()
                    .filter(t -> prose.sameAs().contains(t.id()))
                    .forEach(row -> assertEquals(List.of(prose.id()), row.sameAs())));
    assertEquals(2, plan.targets().stream().filter(t -> !t.sameAs().isEmpty()).count());
  }
}
