package io.github.kehoach.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sở Y tế chủ trì. Sở Nội vụ phối hợp.      | Sở Y tế chủ trì. / Sở Nội vụ phối hợp.
          Một câu không có dấu chấm                 | Một câu không có dấu chấm
          Đạt 1.234 tỷ đồng. Tăng 5.6%              | Đạt 1.234 tỷ đồng. / Tăng 5.6%
          Tại TP. Lam Giang và TX. Hải Sơn.         | Tại TP. Lam Giang và TX. Hải Sơn.
          Ông ThS. Nguyễn Văn An chủ trì.           | Ông ThS. Nguyễn Văn An chủ trì.
          trong toàn tỉnh.Tỷ trọng tăng             | trong toàn tỉnh. / Tỷ trọng tăng
          theo Mục II.3. của Kế hoạch               | theo Mục II.3. của Kế hoạch
          Vì sao? Vì chậm! Hết…                     | Vì sao? / Vì chậm! / Hết…
          một; Hai; ba.                             | một; Hai; ba.
          Có 03 thị trấn loại V. Mở rộng chợ.       | Có 03 thị trấn loại V. / Mở rộng chợ.
          Toàn huyện có 02 xã loại II. Sáp nhập xã. | Toàn huyện có 02 xã loại II. / Sáp nhập xã.
          Nâng đường lên cấp IV. Xây 02 cầu.        | Nâng đường lên cấp IV. / Xây 02 cầu.
          Giữ bệnh viện hạng I. Tuyển thêm bác sĩ.  | Giữ bệnh viện hạng I. / Tuyển thêm bác sĩ.
          Có 04 dự án nhóm B. Khởi công năm 2024.   | Có 04 dự án nhóm B. / Khởi công năm 2024.
          Hoàn thành trong quý III. Trình UBND tỉnh.| Hoàn thành trong quý III. / Trình UBND tỉnh.
          Có 9 xã đạt mức độ 2. Ít nhất 85% biết chữ| Có 9 xã đạt mức độ 2. / Ít nhất 85% biết chữ
          Phần II. Nhiệm vụ trọng tâm               | Phần II. Nhiệm vụ trọng tâm
          Chương V. Điều khoản thi hành             | Chương V. Điều khoản thi hành
          1.2. Sở Y tế chủ trì. Sở Nội vụ góp ý.    | 1.2. Sở Y tế chủ trì. / Sở Nội vụ góp ý.
          Họp tại P. Lam Hạ, Q. Kim Hoa. Dự có 20.  | Họp tại P. Lam Hạ, Q. Kim Hoa. / Dự có 20.
          """)
  void cutsSentences(String text, String sentences) {
    assertEquals(
        sentences,
        Sentences.of(text).stream()
            .map(s -> text.substring(s.start(), s.end()))
            .collect(Collectors.joining(" / ")));
  }

  @Test
  void nothingHasNoSentence() {
    assertEquals(List.of(), Sentences.of(""));
  }

  @Test
  void findsTheSentenceAround() {
    String text = "Sở Y tế chủ trì. Sở Nội vụ phối hợp. Hết.";
    assertEquals("Sở Nội vụ phối hợp", Sentences.around(text, text.indexOf("phối")).strip());
  }
}
