package io.github.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.Appendix;
import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Section;
import io.github.kehoach.plan.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Section trees of small documents. A node is shown as its path, its kind and its title or, behind
 * an equals sign, its text.
 */
class SegmenterTest {

  private static final String HEAD =
      """
      ỦY BAN NHÂN DÂN
      TỈNH LAM GIANG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 12/KH-UBND
      Lam Giang, ngày 15 tháng 02 năm 2023
      KẾ HOẠCH
      Phát triển kinh tế số năm 2023
      Căn cứ Nghị quyết số 29-NQ/TU ngày 05/12/2022 của Tỉnh ủy;
      """;

  private static final String CLOSING =
      """
      Nơi nhận:
      - Tỉnh ủy (để b/c);
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      Nguyễn Văn An
      """;

  private static void tree(String body, String expected) {
    PlanDocument plan = extract(HEAD + body + CLOSING);
    StringBuilder out = new StringBuilder();
    plan.sections().forEach(s -> show(s, out));
    assertEquals(expected, out.toString());
    assertEquals("Nguyễn Văn An", plan.signature().signer());
    assertEquals(2, plan.recipients().size());
  }

  private static void show(Section s, StringBuilder out) {
    out.append(s.path()).append(' ').append(s.kind());
    if (s.title() != null) {
      out.append(' ').append(s.title());
    }
    if (s.text() != null) {
      out.append(" = ").append(s.text());
    }
    out.append('\n');
    s.children().forEach(c -> show(c, out));
  }

  private static PlanDocument extract(String text) {
    return PlanExtractor.create().extract(text.getBytes(StandardCharsets.UTF_8), "plan.txt");
  }

  @Test
  void levelsOfAPlan() {
    tree(
        """
        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        a) Nâng cao nhận thức.
        - Của cán bộ.
        + Ở tỉnh.
        + Ở huyện.
        - Của nhân dân.
        d) Bốn.
        đ) Năm.
        2. Yêu cầu
        II. NHIỆM VỤ
        Các nhiệm vụ là của mọi ngành.
        """,
        """
        I ROMAN MỤC ĐÍCH, YÊU CẦU
        I.1 ARABIC Mục đích
        I.1.a LETTER = Nâng cao nhận thức.
        I.1.a.-1 DASH = Của cán bộ.
        I.1.a.-1.+1 PLUS = Ở tỉnh.
        I.1.a.-1.+2 PLUS = Ở huyện.
        I.1.a.-2 DASH = Của nhân dân.
        I.1.d LETTER = Bốn.
        I.1.đ LETTER = Năm.
        I.2 ARABIC Yêu cầu
        II ROMAN NHIỆM VỤ
        II.¶1 PARAGRAPH = Các nhiệm vụ là của mọi ngành.
        """);
  }

  @Test
  void repeatedMarkersAreToldApart() {
    tree(
        """
        IV. TỔ CHỨC THỰC HIỆN
        3. Sở Nội vụ
        3. Sở Y tế
        - Rà soát.
        3. Sở Tài chính
        5. Công an tỉnh
        """,
        """
        IV ROMAN TỔ CHỨC THỰC HIỆN
        IV.3 ARABIC Sở Nội vụ
        IV.3~2 ARABIC Sở Y tế
        IV.3~2.-1 DASH = Rà soát.
        IV.3~3 ARABIC Sở Tài chính
        IV.5 ARABIC Công an tỉnh
        """);
  }

  @Test
  void decimalsContributeTheirLastNumber() {
    tree(
        """
        IV. TỔ CHỨC THỰC HIỆN
        1. Các sở
        1.1. Sở Nội vụ
        1.2. Sở Y tế
        1.2.1. Bệnh viện
        1.2.2. Trạm y tế
        2. Các huyện
        2.1 Huyện Hải Sơn
        """,
        """
        IV ROMAN TỔ CHỨC THỰC HIỆN
        IV.1 ARABIC Các sở
        IV.1.1 DECIMAL Sở Nội vụ
        IV.1.2 DECIMAL Sở Y tế
        IV.1.2.1 DECIMAL Bệnh viện
        IV.1.2.2 DECIMAL Trạm y tế
        IV.2 ARABIC Các huyện
        IV.2.1 DECIMAL Huyện Hải Sơn
        """);
  }

  @Test
  void leadInsOpenItemsForBulletsAlone() {
    tree(
        """
        II. NHIỆM VỤ
        7. Chuyển đổi số
        Sở Nội vụ chủ trì thực hiện:
        - Rà soát hồ sơ.
        - Số hóa hồ sơ.
        Sở Y tế chủ trì thực hiện:
        - Khám bệnh từ xa.
        III. KINH PHÍ
        Kinh phí gồm các nguồn sau:
        1. Ngân sách.
        2. Nguồn khác.
        """,
        """
        II ROMAN NHIỆM VỤ
        II.7 ARABIC Chuyển đổi số
        II.7.¶1 PARAGRAPH Sở Nội vụ chủ trì thực hiện:
        II.7.¶1.-1 DASH = Rà soát hồ sơ.
        II.7.¶1.-2 DASH = Số hóa hồ sơ.
        II.7.¶2 PARAGRAPH Sở Y tế chủ trì thực hiện:
        II.7.¶2.-1 DASH = Khám bệnh từ xa.
        III ROMAN KINH PHÍ
        III.¶1 PARAGRAPH Kinh phí gồm các nguồn sau:
        III.1 ARABIC = Ngân sách.
        III.2 ARABIC = Nguồn khác.
        """);
  }

  @Test
  void paragraphsBelongToTheDeepestItem() {
    tree(
        """
        III. GIẢI PHÁP
        6. Nguồn nhân lực
        - Đào tạo cán bộ.
        Việc đào tạo theo kế hoạch hằng năm.
        7. Hợp tác
        """,
        """
        III ROMAN GIẢI PHÁP
        III.6 ARABIC Nguồn nhân lực
        III.6.-1 DASH = Đào tạo cán bộ.
        III.6.-1.¶1 PARAGRAPH = Việc đào tạo theo kế hoạch hằng năm.
        III.7 ARABIC Hợp tác
        """);
  }

  @Test
  void theClosingParagraphBelongsToTheRomanSection() {
    tree(
        """
        IV. TỔ CHỨC THỰC HIỆN
        1. Sở Nội vụ
        - Rà soát hồ sơ.
        Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh để xem xét./.
        """,
        """
        IV ROMAN TỔ CHỨC THỰC HIỆN
        IV.1 ARABIC Sở Nội vụ
        IV.1.-1 DASH = Rà soát hồ sơ.
        IV.¶1 PARAGRAPH = Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh để xem xét./.
        """);
  }

  @Test
  void partsChaptersSectionsArticles() {
    tree(
        """
        Phần thứ nhất
        NHỮNG VẤN ĐỀ CHUNG
        Chương I
        QUY ĐỊNH CHUNG
        Mục 1. PHẠM VI
        Điều 1. Phạm vi
        1. Trong tỉnh.
        a) Ở huyện.
        Điều 2.
        Đối tượng là cán bộ.
        Phần thứ hai
        TỔ CHỨC
        """,
        """
        Phần thứ nhất PART NHỮNG VẤN ĐỀ CHUNG
        Phần thứ nhất.Chương I CHAPTER QUY ĐỊNH CHUNG
        Phần thứ nhất.Chương I.Mục 1 SECTION PHẠM VI
        Phần thứ nhất.Chương I.Mục 1.Điều 1 ARTICLE Phạm vi
        Phần thứ nhất.Chương I.Mục 1.Điều 1.1 ARABIC = Trong tỉnh.
        Phần thứ nhất.Chương I.Mục 1.Điều 1.1.a LETTER = Ở huyện.
        Phần thứ nhất.Chương I.Mục 1.Điều 2 ARTICLE = Đối tượng là cán bộ.
        Phần thứ hai PART TỔ CHỨC
        """);
  }

  @Test
  void aPartWithItsTitleOnTheNextLine() {
    tree(
        """
        PHẦN I.
        ĐÁNH GIÁ CHUNG
        I. KẾT QUẢ
        1. Kinh tế
        PHẦN II. NHIỆM VỤ
        I. MỤC TIÊU
        """,
        """
        Phần I PART ĐÁNH GIÁ CHUNG
        Phần I.I ROMAN KẾT QUẢ
        Phần I.I.1 ARABIC Kinh tế
        Phần II PART NHIỆM VỤ
        Phần II.I ROMAN MỤC TIÊU
        """);
  }

  @Test
  void romanSectionsInsideAnArticle() {
    tree(
        """
        Điều 1. Phê duyệt Kế hoạch với các nội dung sau:
        I. MỤC TIÊU
        1. Mục tiêu chung
        II. NHIỆM VỤ
        Điều 2. Quyết định này có hiệu lực từ ngày ký.
        """,
        """
        Điều 1 ARTICLE Phê duyệt Kế hoạch với các nội dung sau:
        Điều 1.I ROMAN MỤC TIÊU
        Điều 1.I.1 ARABIC Mục tiêu chung
        Điều 1.II ROMAN NHIỆM VỤ
        Điều 2 ARTICLE = Quyết định này có hiệu lực từ ngày ký.
        """);
  }

  @Test
  void capitalLettersAboveRomanNumbers() {
    tree(
        """
        A. ĐÁNH GIÁ
        I. KẾT QUẢ
        1. Kinh tế
        II. TỒN TẠI
        B. KẾ HOẠCH
        I. MỤC TIÊU
        """,
        """
        A PART ĐÁNH GIÁ
        A.I ROMAN KẾT QUẢ
        A.I.1 ARABIC Kinh tế
        A.II ROMAN TỒN TẠI
        B PART KẾ HOẠCH
        B.I ROMAN MỤC TIÊU
        """);
  }

  @Test
  void otherFormsOfMarkers() {
    tree(
        """
        I- MỤC TIÊU
        1/ Mục tiêu chung
        * Về kinh tế:
        - Tăng trưởng nhanh.
        II/ NHIỆM VỤ
        1.Triển khai
        (1) Sở Nội vụ.
        (2) Sở Y tế.
        6. Sở Xây dựng: Chủ trì lập quy hoạch.
        """,
        """
        I ROMAN MỤC TIÊU
        I.1 ARABIC Mục tiêu chung
        I.1.-1 DASH Về kinh tế:
        I.1.-1.-1 DASH = Tăng trưởng nhanh.
        II ROMAN NHIỆM VỤ
        II.1 ARABIC Triển khai
        II.1.1 ARABIC = Sở Nội vụ.
        II.1.2 ARABIC = Sở Y tế.
        II.6 ARABIC = Sở Xây dựng: Chủ trì lập quy hoạch.
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CHỦ TỊCH\n\n(Đã ký)\n\nNguyễn Văn An\n",
        "GIÁM ĐỐC\nNguyễn Văn An\n",
        "(Đã ký)\n",
        ""
      })
  void aPlanBehindASignatureThatIsShortOrLost(String closing) {
    PlanDocument plan =
        extract(
            HEAD.replace("KH-UBND", "QĐ-UBND").replace("KẾ HOẠCH", "QUYẾT ĐỊNH")
                + """
                Điều 1. Ban hành kèm theo Quyết định này Kế hoạch hành động phát triển kinh tế số.
                Điều 2. Quyết định này có hiệu lực từ ngày ký./.
                """
                + closing
                + """
                KẾ HOẠCH HÀNH ĐỘNG
                PHÁT TRIỂN KINH TẾ SỐ
                (Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 15/02/2023 của UBND tỉnh Lam Giang)
                I. MỤC TIÊU
                II. NHIỆM VỤ
                1. Sở Nội vụ chủ trì rà soát.
                """);
    assertEquals(List.of("Điều 1", "Điều 2"), plan.sections().stream().map(Section::path).toList());
    Appendix issued = plan.appendices().get(0);
    assertEquals("PHÁT TRIỂN KINH TẾ SỐ", issued.title());
    assertEquals("12/QĐ-UBND", issued.attachedTo());
    assertEquals(
        List.of("Kế hoạch/I", "Kế hoạch/II"),
        issued.sections().stream().map(Section::path).toList());
    assertEquals(
        closing.contains("An") ? "Nguyễn Văn An" : null,
        plan.signature() == null ? null : plan.signature().signer());
  }

  @Test
  void aPlanThatADecisionIssues() {
    PlanDocument plan =
        extract(
            HEAD.replace("KH-UBND", "QĐ-UBND").replace("KẾ HOẠCH", "QUYẾT ĐỊNH")
                + """
                Điều 1. Ban hành kèm theo Quyết định này Chương trình phát triển kinh tế số.
                Điều 2. Quyết định này có hiệu lực từ ngày ký./.
                """
                + CLOSING
                + """
                CHƯƠNG TRÌNH
                PHÁT TRIỂN KINH TẾ SỐ
                (Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 15/02/2023 của UBND tỉnh Lam Giang)
                I. MỤC TIÊU
                II. NHIỆM VỤ
                1. Sở Nội vụ chủ trì rà soát.
                2. Sở Y tế chủ trì rà soát.
                """);
    assertEquals("QĐ", plan.metadata().documentType().code());
    assertEquals(2, plan.sections().size());
    Appendix program = plan.appendices().get(0);
    assertEquals(1, plan.appendices().size());
    assertEquals("Chương trình", program.label());
    assertEquals("CTr", program.documentType().code());
    assertEquals("PHÁT TRIỂN KINH TẾ SỐ", program.title());
    assertEquals("12/QĐ-UBND", program.attachedTo());
    assertEquals(
        List.of("Chương trình/I", "Chương trình/II"),
        program.sections().stream().map(Section::path).toList());
    assertEquals("Chương trình/II.2", program.sections().get(1).children().get(1).path());
    assertTrue(
        plan.diagnostics().stream().noneMatch(d -> d.code() == DiagnosticCode.NOT_A_PLAN),
        plan.diagnostics().toString());
  }

  @Test
  void appendicesWithTables() {
    PlanDocument plan =
        extract(
            HEAD
                + """
                I. NHIỆM VỤ
                1. Sở Nội vụ chủ trì rà soát.
                """
                + CLOSING
                + """
                Phụ lục I
                CHỈ TIÊU PHÁT TRIỂN KINH TẾ SỐ
                (Kèm theo Kế hoạch số 12/KH-UBND ngày 15/02/2023 của UBND tỉnh)
                Stt\tChỉ tiêu\tĐơn vị\tGiai đoạn\t
                \t\t\t2021-2025\t2026-2030
                1\t2\t3\t4\t5
                1\tTỷ lệ đô thị hóa\t%\t45\t> 58
                Sst\tChỉ tiêu\tĐơn vị\tGiai đoạn\t
                \t\t\t2021- 2025\t2026 - 2030
                2\tTỷ lệ hộ nghèo\t%\t< 2\t< 1
                PHỤ LỤC 02: DANH MỤC NHIỆM VỤ
                Stt\tNhiệm vụ\tCơ quan chủ trì\tThời gian
                1\tRà soát hồ sơ\tSở Nội vụ\t2023
                2\tSố hóa hồ sơ\tSở Y tế\t2024
                """);
    assertEquals(
        List.of("Phụ lục I", "Phụ lục 02"),
        plan.appendices().stream().map(Appendix::label).toList());
    assertEquals("CHỈ TIÊU PHÁT TRIỂN KINH TẾ SỐ", plan.appendices().get(0).title());
    assertEquals("12/KH-UBND", plan.appendices().get(0).attachedTo());
    assertEquals("DANH MỤC NHIỆM VỤ", plan.appendices().get(1).title());
    assertNull(plan.appendices().get(1).documentType());
    assertNull(plan.appendices().get(1).duplicateOf());
    Table goals = plan.tables().get(0);
    assertEquals("Phụ lục I", goals.appendix());
    assertEquals(
        List.of("Stt", "Chỉ tiêu", "Đơn vị", "Giai đoạn / 2021-2025", "Giai đoạn / 2026-2030"),
        goals.header());
    assertEquals(
        List.of(
            List.of("1", "Tỷ lệ đô thị hóa", "%", "45", "> 58"),
            List.of("2", "Tỷ lệ hộ nghèo", "%", "< 2", "< 1")),
        goals.rows());
    assertEquals("Phụ lục 02", plan.tables().get(1).appendix());
    assertEquals(2, plan.tasks().stream().filter(t -> t.table() != null).count());
    assertEquals(2, plan.targets().size());
  }

  @Test
  void anAppendixByItselfHasNoHeadInItsTable() {
    PlanDocument plan =
        extract(
            """
            Phụ lục I
            CHỈ TIÊU BẢO HIỂM XÃ HỘI
            (Kèm theo Kế hoạch số 12/KH-UBND ngày 15/02/2023 của UBND tỉnh Lam Giang)
            TT\tChỉ tiêu\tĐơn vị\tNăm 2023
            I\tBẢO HIỂM XÃ HỘI\t\t
            1\tTỷ lệ tham gia\t%\t45
            """);
    assertEquals("Phụ lục I", plan.appendices().get(0).label());
    assertEquals(1, plan.tables().size());
    assertEquals("Ủy ban nhân dân tỉnh Lam Giang", plan.metadata().issuer().name());
  }

  @Test
  void aSecondCopyOfAnAppendixIsKeptAndNotCounted() {
    String appendix =
        """
        Phụ lục I
        DANH MỤC NHIỆM VỤ
        Stt\tNhiệm vụ\tCơ quan chủ trì\tThời gian
        1\tRà soát hồ sơ\tSở Nội vụ\t2023
        2\tSố hóa hồ sơ\tSở Y tế\t2024
        """;
    PlanDocument plan =
        extract(HEAD + "I. NHIỆM VỤ\n1. Nội dung chung.\n" + CLOSING + appendix + appendix);
    assertEquals(2, plan.appendices().size());
    assertEquals(2, plan.tables().size());
    assertEquals(0, plan.appendices().get(1).duplicateOf());
    assertEquals(2, plan.tasks().size());
  }

  /** Nothing of a document disappears silently, and whatever is cut off, a result comes out. */
  @Test
  void everyTruncationKeepsAllItsText() {
    String text =
        HEAD
            + """
            I. NHIỆM VỤ
            1. Sở Nội vụ chủ trì rà soát:
            - Hồ sơ giấy.
            2. Sở Y tế chủ trì trước ngày 15/5/2023./.
            """
            + CLOSING
            + """
            Phụ lục I
            CHỈ TIÊU
            (Kèm theo Kế hoạch số 12/KH-UBND)
            Stt\tChỉ tiêu\tĐơn vị\tNăm 2025
            1\tTỷ lệ đô thị hóa\t%\t45
            2\tTỷ lệ hộ nghèo\t%\t< 2
            """;
    for (int n = 1; n < text.length(); n++) {
      String part = text.substring(0, n);
      assertEquals(letters(part), letters(blocks(extract(part))), part);
    }
  }

  @Test
  void everyShuffleOfLinesKeepsAllItsText() {
    List<String> lines =
        (HEAD + CLOSING)
            .lines()
            .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
    lines.addAll(
        List.of(
            "I. NHIỆM VỤ",
            "1. Sở Y tế",
            "- Rà soát:",
            "|",
            "2",
            "Phụ lục I",
            "a\tb\tc",
            "d\te\tf",
            "| x | y |",
            "| 1 | 2 |",
            "---",
            "A. CHUNG",
            "Hết./.",
            "(Kèm theo Kế hoạch số 12/KH-UBND)",
            "Tải về",
            "Điều 1.",
            "1.1. Sở Nội vụ",
            "Chương I",
            "* Sở",
            "+ Sở",
            "",
            ""));
    Random random = new Random(31);
    for (int i = 0; i < 400; i++) {
      java.util.Collections.shuffle(lines, random);
      String text = String.join("\n", lines.subList(0, 1 + random.nextInt(lines.size())));
      if (text.isBlank()) {
        continue;
      }
      String expected = letters(text);
      assertEquals(expected.length(), letters(blocks(extract(text))).length(), text);
    }
  }

  private static String blocks(PlanDocument plan) {
    StringBuilder out = new StringBuilder();
    for (Block b : plan.blocks()) {
      assertFalse(b.text().isEmpty());
      out.append(b.text()).append('\n');
    }
    return out.toString();
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
