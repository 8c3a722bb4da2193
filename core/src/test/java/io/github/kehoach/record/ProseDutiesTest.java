package io.github.kehoach.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.Agency;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Task;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Tasks whose labels tell who and when. Shown as section, lead, partners, text, deadline, product.
 */
class ProseDutiesTest {

  private static PlanDocument plan(String body) {
    String text =
        "ỦY BAN NHÂN DÂN\nTỈNH LÂM HÀ\nSố: 71/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
            + "Lâm Hà, ngày 23 tháng 10 năm 2023\nKẾ HOẠCH\nPhát triển thương mại điện tử năm 2024\n"
            + "I. NHIỆM VỤ\n"
            + body;
    return PlanExtractor.create().extract(text.getBytes(StandardCharsets.UTF_8), "plan.txt");
  }

  private static List<String> tasks(String body) {
    return plan(body).tasks().stream().map(ProseDutiesTest::shown).toList();
  }

  private static String shown(Task t) {
    return t.section()
        + " "
        + names(t.lead())
        + " + "
        + names(t.coordinating())
        + ": "
        + t.description()
        + (t.schedule() == null ? "" : " @" + t.schedule().raw())
        + (t.output() == null ? "" : " =" + t.output());
  }

  private static String names(List<Agency> agencies) {
    return agencies.stream().map(Agency::name).collect(Collectors.joining("/"));
  }

  @Test
  void labelsBelowATaskAreItsOwn() {
    assertEquals(
        List.of(
            "I.1 Sở Công Thương + Sở Y tế/các huyện: Xây dựng sàn giao dịch của tỉnh"
                + " @Trước ngày 30/6/2024 =Sàn giao dịch"),
        tasks(
            "1. Xây dựng sàn giao dịch của tỉnh\n- Cơ quan chủ trì: Sở Công Thương;\n"
                + "- Cơ quan phối hợp: Sở Y tế và các huyện;\n"
                + "- Thời gian hoàn thành: Trước ngày 30/6/2024;\n- Sản phẩm: Sàn giao dịch.\n"));
  }

  @Test
  void theyHoldForAllItemsBesideThem() {
    assertEquals(
        List.of(
            "I.1.-1 Sở Tư pháp + : Rà soát quy định. @Quý II/2024",
            "I.1.-2 Sở Tư pháp + : Sửa đổi quy chế. @Quý II/2024"),
        tasks(
            "1. Hoàn thiện thể chế\n- Rà soát quy định.\n- Sửa đổi quy chế.\n"
                + "* Đơn vị chủ trì: Sở Tư pháp. Thời gian thực hiện: Quý II/2024.\n"));
  }

  @Test
  void aLabelledContentIsTheTask() {
    assertEquals(
        List.of("I.1.a Sở Công Thương + Sở Tài chính: Rà soát các quy định."),
        tasks(
            "1. Hoàn thiện cơ chế\na) Nội dung: Rà soát các quy định.\nb) Chủ trì: Sở Công Thương.\n"
                + "c) Phối hợp: Sở Tài chính.\n"));
  }

  @Test
  void labelsBehindATaskAreNoPartOfItsText() {
    assertEquals(
        List.of("I.1 Sở Công Thương + Hiệp hội Doanh nghiệp tỉnh: Mở lớp tập huấn. @tháng 5/2024"),
        tasks(
            "1. Mở lớp tập huấn. (Chủ trì: Sở Công Thương; phối hợp: Hiệp hội Doanh nghiệp tỉnh;"
                + " thời gian: tháng 5/2024)\n2. Khảo sát nhu cầu.\n"));
  }

  @Test
  void aTopicMayStandBeforeTheAssignment() {
    assertEquals(
        List.of(
            "I.1 Trung tâm Văn hóa + các thôn: tuyên truyền trên loa.",
            "I.2 Phòng Y tế + Hội Phụ nữ: mở 20 lớp học."),
        tasks(
            "1. Công tác tuyên truyền: Trung tâm Văn hóa chủ trì, phối hợp với các thôn tuyên truyền"
                + " trên loa.\n2. Phòng Y tế phối hợp với Hội Phụ nữ mở 20 lớp học.\n"
                + "3. Nguồn lực: Sở Y tế là một trong các đơn vị thụ hưởng.\n"));
  }

  @Test
  void anAssignmentInBracketsMayStandAmongTheWordsOfTheTask() {
    assertEquals(
        List.of(
            "I.1 Sở Tư pháp + Chi cục Thủy sản: Hoàn thiện hồ sơ (Sở Tư pháp chủ trì, Chi cục Thủy"
                + " sản phối hợp) trước ngày 31/12/2026. @trước ngày 31/12/2026"),
        tasks(
            "1. Hoàn thiện hồ sơ (Sở Tư pháp chủ trì, Chi cục Thủy sản phối hợp) trước ngày"
                + " 31/12/2026.\n2. Phát huy kết quả (Sở Y tế đã chủ trì hội thảo) của năm trước.\n"));
  }

  @Test
  void partnersMayStandBehindTheWordsOfTheTask() {
    assertEquals(
        List.of(
            "I.1 Công an tỉnh + Sở Y tế/Sở Giáo dục và Đào tạo: chủ trì triển khai định danh điện tử;"
                + " Sở Y tế, Sở Giáo dục và Đào tạo phối hợp thực hiện.",
            "I.2 Sở Nội vụ + : chủ trì kiểm tra công tác cải cách, nâng cao hiệu quả phối hợp."),
        tasks(
            "1. Công an tỉnh chủ trì triển khai định danh điện tử; Sở Y tế, Sở Giáo dục và Đào tạo"
                + " phối hợp thực hiện.\n"
                + "2. Sở Nội vụ chủ trì kiểm tra công tác cải cách, nâng cao hiệu quả phối hợp.\n"));
  }

  @Test
  void aProductEndsBeforeItsDeadline() {
    assertEquals(
        List.of(
            "I.1 Sở Tư pháp + : Tham mưu ban hành \"Quy chế quản lý dữ liệu dùng chung\" trong năm"
                + " 2026. @trong năm 2026 =\"Quy chế quản lý dữ liệu dùng chung\""),
        tasks(
            "1. Sở Tư pháp: Tham mưu ban hành \"Quy chế quản lý dữ liệu dùng chung\" trong năm"
                + " 2026.\n"));
  }

  @Test
  void directivesToOfficesHeadTheItemsBelow() {
    assertEquals(
        List.of(
            "I.1.-1 Chủ tịch UBND các huyện, thị xã, thành phố + : Ký cam kết trách nhiệm.",
            "I.1.-2 Chủ tịch UBND các huyện, thị xã, thành phố + : Bố trí quỹ đất."),
        tasks(
            "1. Yêu cầu Chủ tịch UBND các huyện, thị xã, thành phố:\n- Ký cam kết trách nhiệm.\n"
                + "- Bố trí quỹ đất.\n"));
  }

  @Test
  void bracketsMayHoldListsOfPlaces() {
    assertEquals(
        List.of(
            "I.1 Sở Tư pháp + UBND các huyện: Sơn Khê, Bảo Ninh: Thu hồi các mỏ, hoàn nguyên 320 ha",
            "I.2 Sở Tư pháp + Sở Nội vụ: Ban hành đơn giá @trước ngày 28/02/2026"),
        tasks(
            "1. Thu hồi các mỏ, hoàn nguyên 320 ha (Sở Tư pháp chủ trì, UBND các huyện: Sơn Khê, Bảo"
                + " Ninh phối hợp).\n2. Ban hành đơn giá (Sở Tư pháp chủ trì, Sở Nội vụ phối hợp, xong"
                + " trước ngày 28/02/2026).\n"));
  }

  @Test
  void anAssignmentInBracketsIsNoPartOfTheText() {
    assertEquals(
        List.of("I.1 Sở Tư pháp + Sở Nội vụ: Hoàn thiện chính sách"),
        tasks(
            "1. Hoàn thiện chính sách (Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ thực hiện).\n"
                + "2. Nghề muối (do Sở Y tế theo dõi) phát triển (nhất là ở Sa Huỳnh).\n"));
  }

  @Test
  void eachRhythmIsADutyOfItsOwn() {
    PlanDocument plan =
        plan(
            "1. Các huyện định kỳ 06 tháng (trước ngày 05/6) và hằng năm (trước 05/12) gửi báo cáo về"
                + " Sở Y tế.\n2. Sở Nội vụ báo cáo UBND tỉnh định kỳ hằng quý (trước ngày 32/13).\n"
                + "3. Sở Tài chính hằng năm báo cáo UBND tỉnh trước ngày 10/12.\n"
                + "4. Sở Xây dựng gửi báo cáo 6 tháng và báo cáo năm về UBND tỉnh lần lượt trước ngày 15/6"
                + " và trước ngày 05/12.\n5. Các xã gửi báo cáo sơ kết trước ngày 20/01/2026, báo cáo tổng"
                + " kết trước ngày 10 tháng 6 năm 2026 về Sở Y tế.\n6. Các xã gửi báo cáo nhanh trước ngày 20/01,"
                + " báo cáo bổ sung trước ngày 10/6 về Sở Y tế.\n");
    assertEquals(
        List.of(
            "SEMIANNUAL --06-05 Sở Y tế",
            "ANNUAL --12-05 Sở Y tế",
            "QUARTERLY null UBND tỉnh",
            "ANNUAL --12-10 UBND tỉnh",
            "SEMIANNUAL --06-15 UBND tỉnh",
            "ANNUAL --12-05 UBND tỉnh",
            "ONCE 2026-01-20 Sở Y tế",
            "ONCE 2026-06-10 Sở Y tế"),
        plan.reporting().stream()
            .map(r -> r.frequency() + " " + r.due() + " " + names(r.recipients()))
            .toList());
  }

  @Test
  void partnersOfALeadInJoinInAllBelow() {
    assertEquals(
        List.of(
            "I.1.a.-1 Sở Y tế + Sở Nội vụ: Lập quy hoạch.",
            "I.1.a.-2 Sở Y tế + Sở Nội vụ: Mở trạm."),
        tasks("1. Sở Y tế\na) Chủ trì, phối hợp với Sở Nội vụ:\n- Lập quy hoạch.\n- Mở trạm.\n"));
  }

  @Test
  void aLabelWithoutAnInstitutionTellsNothing() {
    assertEquals(List.of(), tasks("1. Khảo sát nhu cầu\n- Đơn vị thực hiện: theo hợp đồng.\n"));
    assertEquals(List.of(), tasks("1. Khảo sát nhu cầu\n- Thời gian thực hiện: Quý II/2024.\n"));
  }

  @Test
  void reportersMayBePartedBySemicolons() {
    PlanDocument plan =
        plan(
            "1. Các sở, ban, ngành; UBND các huyện báo cáo về Sở Công Thương trước ngày 30/11 hằng năm.\n");
    assertEquals("Các sở, ban, ngành/UBND các huyện", names(plan.reporting().get(0).reporters()));
  }
}
