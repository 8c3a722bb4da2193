package io.github.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hoá        | hóa
          HOÀ BÌNH   | hòa bình
          xoè, khoẻ  | xòe, khỏe
          Thuý       | thúy
          UỶ BAN     | ủy ban
          Uỵch       | uỵch
          tuỳ        | tùy
          quý        | quý
          QUỲ        | quỳ
          Quỷ        | quỷ
          hoàn toán  | hoàn toán
          huỳnh      | huỳnh
          ngoáy      | ngoáy
          loà xoà    | lòa xòa
          thoả thuận | thỏa thuận
          ĐẢNG       | đảng
          a – b — c − d | a - b - c - d
          “Kế hoạch” «x» | \"kế hoạch\" \"x\"
          1⁄2        | 1/2
          """)
  void evensOut(String text, String folded) {
    assertEquals(folded, Folding.fold(text));
    assertEquals(folded, Folding.fold(folded), "folding twice");
  }

  @Test
  void keepsTheLengthOfAnyText() {
    Random random = new Random(42);
    String some = "hoáuỷquýoèÀẶ–“”’İẞǅ⁄\ud83d\ude00\u0130ΑΣς\ufb01";
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      int n = random.nextInt(20);
      for (int k = 0; k < n; k++) {
        text.append(
            random.nextBoolean()
                ? some.charAt(random.nextInt(some.length()))
                : (char) random.nextInt(0x10000));
      }
      assertEquals(n, Folding.fold(text).length());
      assertEquals(n, Folding.bare(text).length());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kế hoạch Đường Ngưỡng | ke hoach duong nguong
          PHÂN ĐẤU – TỈ LỆ      | phan dau - ti le
          ữ ặ ỗ ỹ đ             | u a o y d
          Sở TN&MT 2023         | so tn&mt 2023
          """)
  void takesAllMarksAway(String text, String bare) {
    assertEquals(bare, Folding.bare(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Các sở, ban, ngành    | các sở ban ngành
          'Giai đoạn 2021 - 2030' | giai đoạn 2021 2030
          (Đơn vị tính: %)      | đơn vị tính
          ' ... – '             | ''
          Hoà Bình / HÒA BÌNH   | hòa bình hòa bình
          """)
  void givesOneKeyToTwoSpellings(String text, String key) {
    assertEquals(key, Folding.key(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KẾ HOẠCH",
        "ỦY BAN NHÂN DÂN",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG SỐ 26-CTr/TU",
        "PHỤ LỤC 01 (kèm theo Kế hoạch)",
        "QĐ"
      })
  void knowsCapitals(String text) {
    assertTrue(Folding.isCapitals(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kế hoạch",
        "A",
        "",
        "2023",
        "(KẾ HOẠCH)",
        "UBND tỉnh",
        "THỰC HIỆN kế hoạch",
        "1.A"
      })
  void knowsWhatIsNotInCapitals(String text) {
    assertFalse(Folding.isCapitals(text));
  }
}
