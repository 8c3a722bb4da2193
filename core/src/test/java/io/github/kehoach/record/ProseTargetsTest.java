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
        "7/10 thôn có nhà văn hóa.|thôn có nhà văn hóa=EQ 0.700000",
        "Mỗi giáo viên dự không ít hơn 02 buổi thực hành.|Mỗi giáo viên dự buổi thực hành=GE 2 buổi",
        "Trẻ mẫu giáo 5 tuổi đến trường đạt 99%; mẫu giáo 4 tuổi 97%.|Trẻ mẫu giáo 5 tuổi đến trường=EQ 99 %; mẫu giáo 4 tuổi=EQ 97 %",
        "100% sản phẩm OCOP 3 sao, 4 sao có mặt tại siêu thị.|sản phẩm OCOP 3 sao, 4 sao có mặt tại siêu thị=EQ 100 %",
        "90% trường tiểu học dạy học 2 buổi/ngày.|trường tiểu học dạy học 2 buổi/ngày=EQ 90 %",
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
        "Tỷ lệ bỏ học cấp THCS dưới 0,5%, cấp THPT dưới 1%.|[Tỷ lệ bỏ học] cấp THCS=LT 0.5 %; [Tỷ lệ bỏ học] cấp THPT=LT 1 %",
        "Tỷ lệ lao động qua đào tạo đạt 75%, trong đó có bằng cấp, chứng chỉ 35%.|Tỷ lệ lao động qua đào tạo=EQ 75 %; [Tỷ lệ lao động qua đào tạo] có bằng cấp, chứng chỉ=EQ 35 %",
        "100% xã và 90% thôn có nhà văn hóa.|xã có nhà văn hóa=EQ 100 %; thôn có nhà văn hóa=EQ 90 %",
        "Về kinh tế: (1) Tốc độ tăng trưởng GRDP: từ 7,5 đến 8%/năm. (2) Cơ cấu kinh tế: Dịch vụ chiếm 65%; Công nghiệp chiếm 35%. (3) Vốn đầu tư: 3,1 triệu tỷ đồng.|Tốc độ tăng trưởng GRDP=RANGE 7.5..8 %/năm; [Cơ cấu kinh tế] Dịch vụ=EQ 65 %; [Cơ cấu kinh tế] Công nghiệp=EQ 35 %; Vốn đầu tư=EQ 3.1 triệu tỷ đồng",
        "Sản lượng lúa đến cuối nhiệm kỳ đạt 400 tấn; đến cuối nhiệm kỳ, thu ngân sách là 65 tỷ đồng.|Sản lượng lúa=EQ 400 tấn; thu ngân sách=EQ 65 tỷ đồng",
        "Có 6 huyện/thị xã đạt chuẩn nông thôn mới.|huyện/thị xã đạt chuẩn nông thôn mới=EQ 6 huyện",
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
        "Tỷ lệ lao động qua đào tạo tăng từ 65% năm 2021 lên 75% năm 2028.|Tỷ lệ lao động qua đào tạo=EQ 75 % @2028-2028",
        "Diện tích rừng gỗ lớn tăng từ 1.200 ha lên 2.000 ha.|Diện tích rừng gỗ lớn=EQ 2000 ha",
        "Giảm tỷ lệ hộ nghèo từ 5,2% xuống dưới 3% vào năm 2025.|Giảm tỷ lệ hộ nghèo=LT 3 % @-2025",
        "Tỷ suất sinh ở tuổi vị thành niên giảm từ 23 ca sinh/1.000 phụ nữ xuống 18 ca sinh/1.000 phụ nữ.|Tỷ suất sinh ở tuổi vị thành niên=EQ 18 ca sinh/1.000 phụ nữ",
        "Tỷ suất sinh ở tuổi vị thành niên giảm từ 23 xuống còn 18 ca sinh/1.000 phụ nữ.|Tỷ suất sinh ở tuổi vị thành niên=EQ 18 ca sinh/1.000 phụ nữ",
        "Nâng tỷ lệ che phủ rừng từ 40% (năm 2021) lên 42%.|tỷ lệ che phủ rừng=EQ 42 %",
        "Mỗi năm có từ 300 đến 350 doanh nghiệp thành lập mới.|Mỗi năm doanh nghiệp thành lập mới=RANGE 300..350 doanh nghiệp",
      })
  void levelsBeforeAndAfter(String text, String expected) {
    assertEquals(expected, all("MỤC TIÊU", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Tỷ số tử vong mẹ giảm còn dưới 58,3/100.000 trẻ đẻ sống.|Tỷ số tử vong mẹ=LT 58.3 /100.000 trẻ đẻ sống",
        "Tỷ suất tử vong trẻ sơ sinh còn 9/1.000 trẻ đẻ sống.|Tỷ suất tử vong trẻ sơ sinh=EQ 9 /1.000 trẻ đẻ sống",
        "Số bác sĩ trên 10.000 dân đạt 12; số giường bệnh trên 10.000 dân đạt 33,5.|Số bác sĩ trên 10.000 dân=EQ 12; số giường bệnh trên 10.000 dân=EQ 33.5",
        "Tỷ lệ giường bệnh/vạn dân đạt 35; bác sĩ/vạn dân đạt 12.|Tỷ lệ giường bệnh/vạn dân=EQ 35; bác sĩ/vạn dân=EQ 12",
        "Tổng vốn đầu tư 5 năm đạt 250 nghìn tỷ đồng, gấp 1,8 lần giai đoạn 2016 - 2020.|Tổng vốn đầu tư 5 năm=EQ 250 nghìn tỷ đồng; Tổng vốn đầu tư 5 năm gấp=EQ 1.8 lần",
        "100% (12/12) xã đạt chuẩn nông thôn mới.|xã đạt chuẩn nông thôn mới=EQ 100 %",
        "9/9 huyện, thành phố hoàn thành phổ cập giáo dục.|huyện, thành phố hoàn thành phổ cập giáo dục=EQ 9 huyện",
        "Trồng 5 triệu cây xanh phân tán.|Trồng cây xanh phân tán=EQ 5 triệu cây",
        "Tốc độ tăng trưởng khu vực dịch vụ đạt bình quân 8,5 - 9%/năm.|Tốc độ tăng trưởng khu vực dịch vụ bình quân=RANGE 8.5..9 %/năm",
      })
  void relatedNumbers(String text, String expected) {
    assertEquals(expected, all("MỤC TIÊU", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Đến năm 2025 đạt 60% và đến năm 2030 đạt 75% các cơ quan có lãnh đạo chủ chốt là nữ.|các cơ quan có lãnh đạo chủ chốt là nữ=EQ 60 % @-2025; các cơ quan có lãnh đạo chủ chốt là nữ=EQ 75 % @-2030",
        "Đến năm 2025 đạt 60% và đến năm 2030 đạt 75% cơ quan có lãnh đạo là nữ; tỷ lệ hộ nghèo năm 2025 còn 3%.|cơ quan có lãnh đạo là nữ=EQ 60 % @-2025; cơ quan có lãnh đạo là nữ=EQ 75 % @-2030; tỷ lệ hộ nghèo=EQ 3 % @2025-2025",
        "Các xã đã đạt chuẩn nông thôn mới: 50% đạt chuẩn nâng cao.|[Các xã đã đạt chuẩn nông thôn mới] đạt chuẩn nâng cao=EQ 50 %",
        "Tỷ trọng kinh tế số 20% GRDP; tổng số 45 xã đạt chuẩn.|Tỷ trọng kinh tế số=EQ 20 % GRDP; xã đạt chuẩn=EQ 45 xã",
        "Có thêm 12 xã đạt chuẩn nông thôn mới.|thêm xã đạt chuẩn nông thôn mới=EQ 12 xã",
        "Thu ngân sách tăng bình quân 10%/năm; đến năm 2030 đạt 20.000 tỷ đồng.|Thu ngân sách tăng bình quân=EQ 10 %/năm; Thu ngân sách=EQ 20000 tỷ đồng @-2030",
        "GRDP tăng bình quân 9,5%/năm. Trong đó: công nghiệp tăng 11%/năm; dịch vụ tăng 8%/năm.|GRDP tăng bình quân=EQ 9.5 %/năm; [GRDP] công nghiệp tăng=EQ 11 %/năm; [GRDP] dịch vụ tăng=EQ 8 %/năm",
        "Kinh tế số chiếm 20% GRDP và tối thiểu 10% trong từng ngành.|Kinh tế số=EQ 20 % GRDP; Kinh tế số trong từng ngành=GE 10 %",
        "Hoàn thành 2.500 căn nhà ở xã hội, trong đó năm 2024: 400 căn; năm 2025: 600 căn; giai đoạn 2026 - 2030: 1.500 căn.|Hoàn thành căn nhà ở xã hội=EQ 2500 căn; Hoàn thành căn nhà ở xã hội=EQ 400 căn @2024-2024; Hoàn thành căn nhà ở xã hội=EQ 600 căn @2025-2025; Hoàn thành căn nhà ở xã hội=EQ 1500 căn @2026-2030",
        "Tỷ lệ trẻ suy dinh dưỡng thể thấp còi còn 15%, thể nhẹ cân còn dưới 8%.|[Tỷ lệ trẻ suy dinh dưỡng] thể thấp còi=EQ 15 %; [Tỷ lệ trẻ suy dinh dưỡng] thể nhẹ cân=LT 8 %",
        "Đến năm 2025, 2030 tỷ lệ dân số tham gia bảo hiểm y tế đạt tương ứng 95% và 98%.|tỷ lệ dân số tham gia bảo hiểm y tế=EQ 95 % @-2025; tỷ lệ dân số tham gia bảo hiểm y tế=EQ 98 % @-2030",
        "Tỷ lệ lao động qua đào tạo và tỷ lệ lao động có chứng chỉ lần lượt đạt 72% và 33%.|Tỷ lệ lao động qua đào tạo=EQ 72 %; tỷ lệ lao động có chứng chỉ=EQ 33 %",
        "Số điều dưỡng, số giường bệnh tương ứng đạt 25 điều dưỡng và 36 giường bệnh/10.000 dân.|Số điều dưỡng=EQ 25 điều dưỡng/10.000 dân; số giường bệnh=EQ 36 giường bệnh/10.000 dân",
        "85% hộ gia đình, 100% trường học thực hiện phân loại rác.|hộ gia đình thực hiện phân loại rác=EQ 85 %; trường học thực hiện phân loại rác=EQ 100 %",
        "Diện tích cây xanh gấp 1,4 lần so với năm 2021, tương ứng 8 m2/người.|Diện tích cây xanh gấp=EQ 1.4 lần; Diện tích cây xanh=EQ 8 m2/người",
        "Từ năm 2027, mỗi năm mở mới 10 tuyến xe buýt.|mỗi năm mở mới tuyến xe buýt=EQ 10 tuyến @2027-null",
        "Tỷ lệ lấp đầy các khu công nghiệp đến năm 2026: Thác Vàng 65%; Đồng Mỏ 80%.|[Tỷ lệ lấp đầy các khu công nghiệp] Thác Vàng=EQ 65 % @-2026; [Tỷ lệ lấp đầy các khu công nghiệp] Đồng Mỏ=EQ 80 % @-2026",
        "Tỷ lệ đô thị hóa năm 2025 và năm 2030 lần lượt đạt 40% và 50%.|Tỷ lệ đô thị hóa=EQ 40 % @2025-2025; Tỷ lệ đô thị hóa=EQ 50 % @2030-2030",
      })
  void whatIsSaidOnce(String text, String expected) {
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
        "Thực hiện Quyết định số 9/QĐ-TTg ngày 28 tháng 01 năm 2022; tỷ lệ che phủ rừng đạt 41%.|tỷ lệ che phủ rừng=EQ 41 % @-2030",
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
        "Quản lý bụi tại 100% công trường có diện tích từ 1.000 m2 trở lên.|Quản lý bụi tại công trường có diện tích từ 1.000 m2 trở lên=EQ 100 %",
        "Mua mới 04 xe chữa cháy, 01 xe thang, 02 ca nô cứu hộ.|Mua mới xe chữa cháy=EQ 4 xe; xe thang=EQ 1 xe; ca nô cứu hộ=EQ 2 ca nô",
        "Đóng cửa, phủ xanh 26 ha ô chôn lấp đã đầy.|Đóng cửa, phủ xanh ô chôn lấp đã đầy=EQ 26 ha",
        "Kêu gọi đầu tư hạ tầng 04 cụm công nghiệp.|Kêu gọi đầu tư hạ tầng cụm công nghiệp=EQ 4 cụm",
        "Hỗ trợ mỗi năm 40 - 45 doanh nghiệp nhỏ và vừa đánh giá công nghệ.|Hỗ trợ mỗi năm doanh nghiệp nhỏ và vừa đánh giá công nghệ=RANGE 40..45 doanh nghiệp",
        "Mỗi xã ra mắt ít nhất 01 đội dân phòng.|Mỗi xã ra mắt đội dân phòng=GE 1 đội",
        "Phấn đấu tỷ lệ phụ nữ đẻ được cán bộ y tế đỡ tăng từ 88% lên 95%, trong đó ở vùng cao tối thiểu 90%.|tỷ lệ phụ nữ đẻ được cán bộ y tế đỡ=EQ 95 %; [tỷ lệ phụ nữ đẻ được cán bộ y tế đỡ] ở vùng cao=GE 90 %",
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
        "Năm 2022, thành phố đã vận hành 06 tuyến thu gom, kinh phí 9,4 tỷ đồng, thu được 21 tấn/ngày.",
        "Theo dõi tiến độ Nhà máy điện rác Đồng Trũng, vốn đầu tư 3.260 tỷ đồng, công suất 42 MW.",
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
