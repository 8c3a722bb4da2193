package io.github.kehoach.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kehoach.plan.BlockKind;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.NormalizedText;
import io.github.kehoach.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Mentions are shown as type, identifier, date and issuer. */
class CitationsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Căn cứ Quyết định số 165/QĐ-TTg ngày 28 tháng 02 năm 2023 của Thủ tướng Chính phủ | QĐ 165/QĐ-TTg 2023-02-28 Thủ tướng Chính phủ
          Nghị quyết số 30-NQ/TW, ngày 23/11/2022 của Bộ Chính trị về phát triển            | NQ 30-NQ/TW 2022-11-23 Bộ Chính trị
          Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị trên địa bàn tỉnh         | NQ 57-NQ/TW 2024-12-22 Bộ Chính trị
          Thông báo kết luận số 315/TB-VPCP ngày 14/6/2025 của Văn phòng Chính phủ          | TB 315/TB-VPCP 2025-06-14 Văn phòng Chính phủ
          Nghị quyết số 71-NQ/TW của Bộ Chính trị và Chương trình hành động của Thành ủy    | NQ 71-NQ/TW - Bộ Chính trị
          Nghị định số 20/2021/NĐ-CP của Chính phủ đối với đối tượng bảo trợ                | NĐ 20/2021/NĐ-CP - Chính phủ
          Kế hoạch 111-KH/TU ngày 5/12/2023                                                 | KH 111-KH/TU 2023-12-05 -
          Quy định số 97-QĐ/TW                                                              | QyĐ 97-QĐ/TW - -
          Công văn số 565/UBND-KT1 ngày 5/2/2023                                            | CV 565/UBND-KT1 2023-02-05 -
          Văn bản số 843/SKHĐT-KTN                                                          | CV 843/SKHĐT-KTN - -
          Nghị quyết số 96/2022/NQ-HĐND (ngày 9/12/2022) của HĐND tỉnh                      | NQ 96/2022/NQ-HĐND 2022-12-09 HĐND tỉnh
          Thông tư liên tịch số 5/2015/TTLT-BNV                                             | TTLT 5/2015/TTLT-BNV - -
          Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư       | NĐ 30/2020/NĐ-CP 2020-03-05 Chính phủ
          Luật số 31/2024/QH15                                                              | L 31/2024/QH15 - -
          Chương trình hành động số 26-CTr/TU của Tỉnh ủy                                   | CTr 26-CTr/TU - Tỉnh ủy
          Chỉ thị sô 25-CT/TU                                                               | CT 25-CT/TU - -
          tại Văn bản số 510/TTr-SYT ngày 15/4/2018                                         | CV 510/TTr-SYT 2018-04-15 -
          các Nghị quyết của HĐND tỉnh: số 34/NQ-HĐND ngày 22/12/2020, số 16/NQ-HĐND và Công văn số 8/SYT-KH | NQ 34/NQ-HĐND 2020-12-22 HĐND tỉnh; NQ 16/NQ-HĐND - HĐND tỉnh; CV 8/SYT-KH - -
          số 14/NQ-CP, trước ngày 15/5/2023                                                 | NQ 14/NQ-CP - -
          Điện thoại: 0351.3852.713; đạt 12/15 chỉ tiêu; ngày 15/02/2023                    | ''
          """)
  void readsMentions(String text, String expected) {
    assertEquals(expected, shown(mentions(text, BlockKind.TEXT)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nghị quyết số 16/NQ-HĐND ngày 8/12/2021 về kế hoạch đầu tư công năm 2022 và Công văn số 89/BKHĐT-TH | kế hoạch đầu tư công năm 2022
          Nghị quyết số 11/NQ-CP về Chương trình phục hồi và triển khai Nghị quyết số 43/2022/QH15, số 12     | Chương trình phục hồi và triển khai Nghị quyết số 43/2022/QH15, số 12
          Tờ trình số 5/TTr-SYT về việc phê duyệt Kế hoạch dinh dưỡng, Ủy ban nhân dân tỉnh ban hành Kế hoạch | phê duyệt Kế hoạch dinh dưỡng
          QUYẾT ĐỊNH SỐ 7/QĐ-TTg VỀ VIỆC PHÊ DUYỆT ĐỀ ÁN 06; các sở                                           | PHÊ DUYỆT ĐỀ ÁN 06
          Quyết định số 7/QĐ-TTg phê duyệt Đề án phát triển, Sở Y tế, Sở Tài chính                            | phê duyệt Đề án phát triển, Sở Y tế, Sở Tài chính
          Quyết định số 7/QĐ-TTg về thuế                                                                      | -
          """)
  void readsWhatItIsAbout(String text, String title) {
    assertEquals(
        title, String.valueOf(mentions(text, BlockKind.TEXT).get(0).title()).replace("null", "-"));
  }

  @Test
  void nestedDocumentsAreMentionsOfTheirOwn() {
    String text =
        "Căn cứ Kế hoạch số 12/KH-UBND ngày 5/2/2023 của UBND tỉnh thực hiện Nghị quyết số 29-NQ/TU"
            + " ngày 1/3/2022 của Tỉnh ủy";
    assertEquals(
        "KH 12/KH-UBND 2023-02-05 UBND tỉnh; NQ 29-NQ/TU 2022-03-01 Tỉnh ủy",
        shown(mentions(text, BlockKind.PREAMBLE)));
  }

  @Test
  void aMentionCoversItsTypeAndDate() {
    String text = "Thực hiện Nghị quyết số 29-NQ/TU ngày 1/3/2022 của Tỉnh ủy";
    Citations.Mention m = mentions(text, BlockKind.TEXT).get(0);
    assertEquals("Nghị quyết số 29-NQ/TU ngày 1/3/2022", text.substring(m.start(), m.end()));
  }

  @ParameterizedTest
  @EnumSource(
      value = BlockKind.class,
      names = {"HEAD", "OUTSIDE", "FURNITURE", "CLOSING"})
  void headAndSurroundingsAreNotRead(BlockKind kind) {
    assertEquals(List.of(), mentions("Quyết định số 165/QĐ-TTg", kind));
  }

  private static List<Citations.Mention> mentions(String text, BlockKind kind) {
    NormalizedText normal = Normalizer.normalize(text);
    Passage passage = new Passage("b1", kind, normal, Folding.fold(normal), false, false);
    return Citations.in(List.of(passage), Set.of()).getOrDefault("b1", List.of());
  }

  private static String shown(List<Citations.Mention> mentions) {
    return mentions.stream()
        .map(
            m ->
                m.type()
                    + " "
                    + m.number().identifier()
                    + " "
                    + (m.date() == null ? "-" : m.date())
                    + " "
                    + (m.issuer() == null ? "-" : m.issuer()))
        .collect(Collectors.joining("; "));
  }
}
