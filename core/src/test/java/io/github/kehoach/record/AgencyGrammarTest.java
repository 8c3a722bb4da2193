package io.github.kehoach.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.text.Folding;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are shown with a star where they are collective, parted by slashes. */
class AgencyGrammarTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sở Y tế chủ trì                                         | Sở Y tế
          Sở Y tế, Sở Nội vụ tổ chức thực hiện                    | Sở Y tế / Sở Nội vụ
          Sở Y tế, UBND các xã có công trình:                     | Sở Y tế / UBND các xã có công trình*
          Ban Thường vụ Tỉnh đoàn phát động phong trào            | Ban Thường vụ Tỉnh đoàn
          Thành đoàn và Hội Nông dân thành phố đưa nội dung       | Thành đoàn / Hội Nông dân thành phố
          Công ty cổ phần Môi trường Hải Lương đầu tư 02 lò đốt   | Công ty cổ phần Môi trường Hải Lương
          Công ty Điện lực Ninh Thái tổng kiểm tra an toàn        | Công ty Điện lực Ninh Thái
          Hạt Kiểm lâm các huyện: Yên Sơn, Lâm Hà:                | Hạt Kiểm lâm các huyện: Yên Sơn, Lâm Hà
          UBND các huyện có rừng thực hiện                        | UBND các huyện có rừng*
          các cơ quan tham mưu, giúp việc Tỉnh ủy theo dõi        | các cơ quan tham mưu, giúp việc Tỉnh ủy*
          UBND các xã có trách nhiệm:                             | UBND các xã*
          UBND các xã, phường có hồ đập phối hợp                  | UBND các xã, phường có hồ đập*
          các trường có lớp bán trú báo cáo                       | các trường có lớp bán trú*
          UBND các xã có kế hoạch triển khai                      | UBND các xã*
          UBND các xã vùng trọng điểm diễn tập                    | UBND các xã vùng trọng điểm*
          Công ty TNHH một thành viên Cấp nước Lam Giang lắp đặt  | Công ty TNHH một thành viên Cấp nước Lam Giang
          Phòng Công nghệ thông tin tổng hợp                      | Phòng Công nghệ thông tin
          Sở Nông nghiệp và Phát triển nông thôn chủ trì          | Sở Nông nghiệp và Phát triển nông thôn
          Sở Nông nghiệp và Phát triển nông thôn và Sở Y tế       | Sở Nông nghiệp và Phát triển nông thôn / Sở Y tế
          Sở Lao động - Thương binh và Xã hội phối hợp với        | Sở Lao động - Thương binh và Xã hội
          Sở Lao động – Thương binh và Xã hội, Sở Y tế            | Sở Lao động – Thương binh và Xã hội / Sở Y tế
          Sở Văn hóa, Thể thao và Du lịch chủ trì                 | Sở Văn hóa, Thể thao và Du lịch
          Sở Văn hoá, Thể thao và Du lịch, Sở Y tế                | Sở Văn hoá, Thể thao và Du lịch / Sở Y tế
          Sở Tài nguyên và Môi trường hướng dẫn                   | Sở Tài nguyên và Môi trường
          Sở Nông nghiệp và Môi trường chủ trì                    | Sở Nông nghiệp và Môi trường
          Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh tăng cường        | Công an tỉnh / Bộ Chỉ huy Quân sự tỉnh
          Ban Quản lý các khu công nghiệp tỉnh chủ trì            | Ban Quản lý các khu công nghiệp tỉnh
          Văn phòng UBND tỉnh theo dõi, đôn đốc                   | Văn phòng UBND tỉnh
          Đài Phát thanh và Truyền hình tỉnh tuyên truyền         | Đài Phát thanh và Truyền hình tỉnh
          UBND tỉnh giao                                          | UBND tỉnh
          UBND huyện Hải Sơn, Sở Y tế chủ trì                     | UBND huyện Hải Sơn / Sở Y tế
          Các sở, ban, ngành xây dựng kế hoạch                    | Các sở, ban, ngành*
          các sở, ban, ngành, địa phương                          | các sở, ban, ngành* / địa phương*
          Các sở, ban, ngành và UBND các huyện, thị xã, thành phố | Các sở, ban, ngành* / UBND các huyện, thị xã, thành phố*
          các đơn vị, địa phương liên quan                        | các đơn vị* / địa phương liên quan*
          UBND các huyện: Bình Lạc, Lý Sơn, Thanh Hà              | UBND các huyện: Bình Lạc, Lý Sơn, Thanh Hà*
          Giám đốc các sở: Y tế, Kế hoạch và Đầu tư, Văn hóa, Thể thao và Du lịch; Chủ tịch UBND các huyện chịu trách nhiệm | Giám đốc các sở: Y tế, Kế hoạch và Đầu tư, Văn hóa, Thể thao và Du lịch* / Chủ tịch UBND các huyện*
          Các sở: Tài chính, Y tế và Sở Nội vụ chủ trì            | Các sở: Tài chính, Y tế* / Sở Nội vụ
          Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy căn cứ | Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy*
          Các thôn, tổ dân phố tuyên truyền                       | Các thôn, tổ dân phố*
          Văn phòng HĐND và UBND xã theo dõi                      | Văn phòng HĐND và UBND xã
          HĐND và UBND xã phối hợp                                | HĐND / UBND xã
          Các cấp ủy đảng chỉ đạo                                 | Các cấp ủy đảng*
          Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo               | Đảng đoàn Hội đồng nhân dân tỉnh
          UBND các xã, phường, đặc khu chủ động                   | UBND các xã, phường, đặc khu*
          Ủy ban nhân dân các huyện, thành phố căn cứ             | Ủy ban nhân dân các huyện, thành phố*
          Uỷ ban nhân dân các huyện, thành phố căn cứ             | Uỷ ban nhân dân các huyện, thành phố*
          """)
  void readsListsOfNames(String text, String names) {
    String folded = Folding.fold(text);
    assertEquals(names, shown(text, AgencyLists.list(text, folded, 0)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sở Y tế                                             | Sở Y tế
          Sở Y tế; Sở Nội vụ                                  | Sở Y tế / Sở Nội vụ
          Sở Y tế, các sở, ban, ngành                         | Sở Y tế / các sở, ban, ngành*
          Sở Văn hóa, Thể thao và Du lịch; Công an tỉnh       | Sở Văn hóa, Thể thao và Du lịch / Công an tỉnh
          Các sở, ban, ngành; UBND các huyện, thành phố       | Các sở, ban, ngành* / UBND các huyện, thành phố*
          - Sở Y tế. - Sở Nội vụ                              | Sở Y tế / Sở Nội vụ
          ''                                                  | ''
          """)
  void readsCells(String cell, String names) {
    assertEquals(names, shown(cell, AgencyLists.cell(cell)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "chủ trì",
        "1. Sở Y tế",
        "- Sở Y tế",
        "sở hữu trí tuệ",
        "Kế hoạch này",
        "Đến năm 2025",
        "Tỷ lệ hộ nghèo",
        "(Sở Y tế)"
      })
  void findsNoName(String text) {
    assertTrue(AgencyGrammar.at(text, Folding.fold(text), 0).isEmpty());
  }

  @Test
  void namesLieInsideTheTextAndInOrder() {
    Random random = new Random(17);
    List<String> words =
        List.of(
            "Sở",
            "Y tế",
            "UBND",
            "các",
            "huyện",
            ",",
            "và",
            "thành phố",
            "Lam",
            "ngành",
            ":",
            "ban",
            "chủ trì",
            "phối hợp",
            "với",
            ";",
            "(",
            ")",
            "Công an",
            "tỉnh",
            "địa phương",
            "-",
            "1",
            "Văn hóa",
            "cấp",
            "Nội vụ",
            "liên quan",
            ".");
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        text.append(words.get(random.nextInt(words.size())))
            .append(random.nextInt(8) == 0 ? "" : " ");
      }
      String value = text.toString().strip();
      for (boolean cell : new boolean[] {true, false}) {
        List<AgencyGrammar.Name> names =
            cell ? AgencyLists.cell(value) : AgencyLists.list(value, Folding.fold(value), 0);
        int last = 0;
        for (AgencyGrammar.Name name : names) {
          assertTrue(name.start() >= last, value);
          assertTrue(name.end() > name.start(), value);
          assertTrue(name.end() <= value.length(), value);
          assertEquals(
              value.substring(name.start(), name.end()).strip(),
              value.substring(name.start(), name.end()),
              value);
          last = name.end();
        }
      }
    }
  }

  private static String shown(String text, List<AgencyGrammar.Name> names) {
    return names.stream()
        .map(n -> text.substring(n.start(), n.end()) + (n.collective() ? "*" : ""))
        .collect(Collectors.joining(" / "));
  }
}
