package io.github.kehoach.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.PlanDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  private static final String OLD =
      """
      ỦY BAN NHÂN DÂN
      TỈNH LAM GIANG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 57/KH-UBND
      Lam Giang, ngày 14 tháng 4 năm 2022

      KẾ HOẠCH
      Chuyển đổi số ngành y tế

      I. MỤC TIÊU

      1. Đến năm 2025, tỷ lệ dân số có hồ sơ sức khỏe điện tử đạt trên 90%.

      II. NHIỆM VỤ

      1. Sở Y tế chủ trì rà soát dữ liệu tiêm chủng của các trạm y tế, hoàn thành trước ngày 15/5/2022.

      2. Công an tỉnh xác thực dữ liệu dân cư trên địa bàn toàn tỉnh.

      Trên đây là Kế hoạch chuyển đổi số ngành y tế./.
      """;

  private static PlanDocument read(String text) {
    return PlanExtractor.create().extract(text.getBytes(StandardCharsets.UTF_8), "plan.txt");
  }

  private static List<String> differences(String now, Tolerance tolerance) {
    return Differences.between(read(OLD), read(now), tolerance).changes().stream()
        .map(
            c ->
                c.subject()
                    + " "
                    + c.kind()
                    + (c.fields().isEmpty()
                        ? " " + c.text()
                        : " " + c.fields().stream().map(FieldChange::field).toList()))
        .toList();
  }

  private static List<String> differences(String now) {
    return differences(now, Tolerance.SPELLING);
  }

  @Test
  void aPlanIsTheSameAsItself() {
    assertEquals(List.of(), differences(OLD));
  }

  @Test
  void spellingDoesNotMatter() {
    assertEquals(
        List.of(),
        differences(OLD.replace("I. MỤC TIÊU", "I. Mục tiêu").replace("sức khỏe", "sức khoẻ")));
  }

  @Test
  void whatMovedIsTheSame() {
    String first =
        "1. Sở Y tế chủ trì rà soát dữ liệu tiêm chủng của các trạm y tế, hoàn thành trước"
            + " ngày 15/5/2022.";
    String second = "2. Công an tỉnh xác thực dữ liệu dân cư trên địa bàn toàn tỉnh.";
    assertEquals(
        List.of(),
        differences(
            OLD.replace(first, "#")
                .replace(second, "2" + first.substring(1))
                .replace("#", "1" + second.substring(1))));
  }

  @Test
  void aChangedFigureIsTold() {
    assertEquals(
        List.of("SECTION CHANGED [text]", "TARGET CHANGED [values]"),
        differences(OLD.replace("trên 90%", "trên 95%")));
  }

  @Test
  void aChangedBoundIsTold() {
    assertEquals(
        List.of("SECTION CHANGED [text]", "TARGET CHANGED [values]"),
        differences(OLD.replace("trên 90%", "dưới 90%")));
  }

  @Test
  void aChangedDeadlineIsTold() {
    assertEquals(
        List.of("SECTION CHANGED [text]", "TASK CHANGED [description, schedule]"),
        differences(OLD.replace("15/5/2022", "30/6/2022")));
  }

  @Test
  void whatIsNewIsAdded() {
    String task = "3. Sở Tài chính chủ trì bố trí kinh phí hằng năm.\n\nTrên đây";
    assertEquals(
        List.of(
            "SECTION ADDED Sở Tài chính chủ trì bố trí kinh phí hằng năm.",
            "TASK ADDED chủ trì bố trí kinh phí hằng năm."),
        differences(OLD.replace("Trên đây", task)));
  }

  @Test
  void whatIsGoneIsRemoved() {
    assertEquals(
        List.of(
            "SECTION REMOVED Công an tỉnh xác thực dữ liệu dân cư trên địa bàn toàn tỉnh.",
            "TASK REMOVED xác thực dữ liệu dân cư trên địa bàn toàn tỉnh."),
        differences(
            OLD.replace(
                "2. Công an tỉnh xác thực dữ liệu dân cư trên địa bàn toàn tỉnh.\n\n", "")));
  }

  @Test
  void lettersMatterOnlyWhereTheyAreTo() {
    String scanned = OLD.replace("xác thực dữ liệu dân cư", "xac thực dừ liệu dân cư");
    assertEquals(
        List.of("SECTION CHANGED [text]", "TASK CHANGED [description]"), differences(scanned));
    assertEquals(List.of(), differences(scanned, Tolerance.LETTERS));
  }

  @Test
  void figuresAlwaysMatter() {
    assertEquals(
        List.of("SECTION CHANGED [text]", "TARGET CHANGED [values]"),
        differences(OLD.replace("trên 90%", "trên 60%"), Tolerance.LETTERS));
  }
}
