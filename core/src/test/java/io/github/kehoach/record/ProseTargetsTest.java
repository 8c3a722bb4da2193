package io.github.kehoach.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.Period;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers of running text are goals, and what is said of them. */
final class ProseTargetsTest {

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
      I. %s
      1. %s
      """;

  private static List<Target> read(String heading, String text) {
    PlanDocument plan =
        PlanExtractor.create()
            .extract(PLAN.formatted(heading, text).getBytes(StandardCharsets.UTF_8), "plan.txt");
    return plan.targets();
  }

  /** {@code [whole] what | value | unit | years}. */
  private static String printed(Target t) {
    TargetValue v = t.values().get(0);
    String group = t.group().isEmpty() ? "" : t.group() + " ";
    String unit = t.unit() == null ? "" : " " + t.unit();
    String upper = v.upper() == null ? "" : ".." + v.upper().toPlainString();
    String value = v.value() == null ? "" : v.value().toPlainString();
    return group + t.indicator() + "=" + v.comparator() + " " + value + upper + unit + years(v);
  }

  private static String years(TargetValue v) {
    Period p = v.period();
    return p == null ? "" : " @" + (p.from() == null ? "" : p.from()) + "-" + p.to();
  }

  private static String all(String heading, String text) {
    return read(heading, text).stream()
        .map(ProseTargetsTest::printed)
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Số bác sĩ đạt 11 bác sĩ/vạn dân.|Số bác sĩ=EQ 11 bác sĩ/vạn dân",
        "Đạt 9 bác sĩ và 28 giường bệnh trên một vạn dân.|bác sĩ=EQ 9 bác sĩ trên một vạn dân; giường bệnh=EQ 28 giường bệnh trên một vạn dân",
        "Thu nhập bình quân đầu người: 70 triệu đồng/người/năm.|Thu nhập bình quân đầu người=EQ 70 triệu đồng/người/năm",
        "Doanh thu tăng 2,5 lần so với năm 2020.|Doanh thu tăng=EQ 2.5 lần",
        "Tỷ suất tử vong ở trẻ dưới 1 tuổi còn 9‰.|Tỷ suất tử vong ở trẻ dưới 1 tuổi=EQ 9 ‰",
        "Tuổi thọ trung bình trên 74 tuổi.|Tuổi thọ trung bình=GT 74 tuổi",
        "Chỉ số phát triển con người đạt 0,75.|Chỉ số phát triển con người=EQ 0.75",
        "Có 18/20 xã đạt chuẩn nông thôn mới.|xã đạt chuẩn nông thôn mới=EQ 18 xã",
        "3/4 số hộ có nhà kiên cố.|số hộ có nhà kiên cố=EQ 0.750000",
        "Giá trị sản phẩm trên 01 ha đất trồng cây đạt 90 triệu đồng.|Giá trị sản phẩm trên 01 ha đất trồng cây=EQ 90 triệu đồng",
        "Vốn đầu tư tăng bình quân 12 - 13,5%/năm.|Vốn đầu tư tăng bình quân=RANGE 12..13.5 %/năm",
        "Tối đa 3% hộ nghèo.|hộ nghèo=LE 3 %",
        "Tỷ lệ hộ nghèo giảm còn 3%.|Tỷ lệ hộ nghèo=EQ 3 %",
        "Vốn đầu tư đạt 90 nghìn tỷ đồng, tăng bình quân 11%/năm.|Vốn đầu tư=EQ 90 nghìn tỷ đồng; Vốn đầu tư tăng bình quân=EQ 11 %/năm",
      })
  void unitsAndComparisons(String text, String expected) {
    assertEquals(expected, all("MỤC TIÊU", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Cơ cấu kinh tế: công nghiệp chiếm 50%, dịch vụ 40%, nông nghiệp 10%.|[Cơ cấu kinh tế] công nghiệp=EQ 50 %; [Cơ cấu kinh tế] dịch vụ=EQ 40 %; [Cơ cấu kinh tế] nông nghiệp=EQ 10 %",
        "Tỷ lệ hộ dùng nước sạch ở đô thị đạt 99%, ở nông thôn đạt 80%.|[Tỷ lệ hộ dùng nước sạch] ở đô thị=EQ 99 %; [Tỷ lệ hộ dùng nước sạch] ở nông thôn=EQ 80 %",
        "Tổng đàn gia súc 40.000 con, trong đó đàn bò 9.000 con; tỷ lệ bò lai đạt 60%.|Tổng đàn gia súc=EQ 40000 con; [Tổng đàn gia súc] đàn bò=EQ 9000 con; tỷ lệ bò lai=EQ 60 %",
        "100% xã và 90% thôn có nhà văn hóa.|xã có nhà văn hóa=EQ 100 %; thôn có nhà văn hóa=EQ 90 %",
        "Các chỉ tiêu cụ thể: tỷ lệ tiêm chủng đạt 95%.|tỷ lệ tiêm chủng=EQ 95 %",
      })
  void wholesAndParts(String text, String expected) {
    assertEquals(expected, all("MỤC TIÊU", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Tỷ lệ che phủ rừng đạt 40%.|Tỷ lệ che phủ rừng=EQ 40 % @-2030",
        "Năm 2025, tỷ lệ che phủ rừng đạt 39%; số vụ cháy giảm 10%.|tỷ lệ che phủ rừng=EQ 39 % @2025-2025; số vụ cháy giảm=EQ 10 % @2025-2025",
        "Tỷ lệ che phủ rừng năm 2025 đạt 39%. Số vụ cháy giảm 10%.|Tỷ lệ che phủ rừng=EQ 39 % @2025-2025; Số vụ cháy giảm=EQ 10 % @-2030",
        "Tỷ lệ che phủ rừng đạt 39% vào năm 2025 và 40% vào năm 2028.|Tỷ lệ che phủ rừng=EQ 39 % @-2025; Tỷ lệ che phủ rừng=EQ 40 % @-2028",
        "Số vụ cháy giảm 10% so với năm 2021.|Số vụ cháy giảm=EQ 10 % @-2030",
        "Trồng mới 90 ha, chăm sóc 70 ha trong giai đoạn 2023 - 2025.|Trồng mới=EQ 90 ha @2023-2025; chăm sóc=EQ 70 ha @2023-2025",
        "Đến năm 2025, độ che phủ đạt 39%. Tỷ lệ giống tốt trong giai đoạn 2026 - 2030 đạt 90%. Sản lượng gỗ đạt 9.000 m3.|độ che phủ=EQ 39 % @-2025; Tỷ lệ giống tốt=EQ 90 % @2026-2030; Sản lượng gỗ=EQ 9000 m3 @-2025",
      })
  void periods(String text, String expected) {
    assertEquals(expected, all("MỤC TIÊU ĐẾN NĂM 2030", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Sở Nông nghiệp và Phát triển nông thôn trồng mới 500 ha rừng.|trồng mới rừng=EQ 500 ha",
        "Sở Y tế thành lập 01 trung tâm cấp cứu, 02 trạm vệ tinh.|trung tâm cấp cứu=EQ 1 trung tâm; trạm vệ tinh=EQ 2 trạm",
        "Sở Xây dựng phấn đấu hoàn thành 900 căn nhà ở xã hội.|hoàn thành căn nhà ở xã hội=EQ 900 căn",
        "Sở Tài chính bố trí tối thiểu 2% chi thường xuyên cho khoa học.|chi thường xuyên cho khoa học=GE 2 %",
      })
  void goalsWithinTasks(String text, String expected) {
    assertEquals(expected, all("NHIỆM VỤ", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sở Y tế kiểm tra 27 trạm y tế xuống cấp, trực đường dây nóng 0236.3822.115.",
        "Sở Nội vụ thẩm định hồ sơ của 09 trung tâm y tế.",
        "Thành lập tổ công tác gồm 05 thành viên, họp khi có mặt ít nhất 2/3 số thành viên.",
        "Sở Y tế đã xây dựng 12 trạm y tế; đến nay đạt 70% kế hoạch.",
        "Hỗ trợ theo mức 45.000 đồng/lượt quy định tại Nghị quyết số 12/2021/NQ-HĐND ngày 09/12/2021.",
        "Với 86 km bờ biển và 3.150 chiếc tàu, tỉnh có nhiều lợi thế.",
        "Năm 2021, tỷ lệ bao phủ bảo hiểm y tế đạt 91%.",
        "Triển khai cho học sinh từ lớp 9 và người từ đủ 14 tuổi trở lên.",
      })
  void numbersOfTasksThatAreNoGoals(String text) {
    assertEquals("", all("NHIỆM VỤ", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KẾT QUẢ ĐẠT ĐƯỢC",
        "ĐÁNH GIÁ TÌNH HÌNH",
        "Tồn tại, hạn chế",
        "Thực trạng phát triển",
      })
  void whatWasReachedIsNoGoal(String heading) {
    assertEquals("", all(heading, "Tỷ lệ hộ nghèo giảm còn 4%; trồng mới 300 ha rừng."));
  }

  @Test
  void whatThePlanCostsIsNoGoal() {
    assertEquals(
        "", all("KINH PHÍ", "Năm 2023: 90 tỷ đồng, trong đó ngân sách tỉnh 60 tỷ đồng (66,7%)."));
    assertEquals(
        "",
        all(
            "TỔ CHỨC",
            "Tổng nhu cầu kinh phí khoảng 90 tỷ đồng, trong đó ngân sách tỉnh chiếm 60%."));
    assertEquals(
        "huy động xã hội hóa=EQ 30 tỷ đồng",
        all("KINH PHÍ", "Phấn đấu huy động xã hội hóa đạt 30 tỷ đồng."));
  }
}
