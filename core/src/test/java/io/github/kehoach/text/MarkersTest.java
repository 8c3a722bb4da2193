package io.github.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkersTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Phần thứ nhất              | PART      | Phần thứ nhất | Phần thứ nhất | 1  | ''
          PHẦN THỨ HAI               | PART      | PHẦN THỨ HAI  | Phần thứ hai  | 2  | ''
          Phần I                     | PART      | Phần I        | Phần I        | 1  | ''
          PHẦN I.                    | PART      | PHẦN I.       | Phần I        | 1  | ''
          PHẦN II: NHIỆM VỤ          | PART      | PHẦN II:      | Phần II       | 2  | NHIỆM VỤ
          Phần III. Tổ chức          | PART      | Phần III.     | Phần III      | 3  | Tổ chức
          Phần một                   | PART      | Phần một      | Phần một      | 1  | ''
          Phần A. Chung              | PART      | Phần A.       | Phần A        | 1  | Chung
          Chương II                  | CHAPTER   | Chương II     | Chương II     | 2  | ''
          CHƯƠNG IV. QUY ĐỊNH        | CHAPTER   | CHƯƠNG IV.    | Chương IV     | 4  | QUY ĐỊNH
          Mục 1                      | SECTION   | Mục 1         | Mục 1         | 1  | ''
          Mục 2. NGUỒN LỰC           | SECTION   | Mục 2.        | Mục 2         | 2  | NGUỒN LỰC
          Điều 5. Tổ chức            | ARTICLE   | Điều 5.       | Điều 5        | 5  | Tổ chức
          Điều 1.                    | ARTICLE   | Điều 1.       | Điều 1        | 1  | ''
          Điều 1 : Phê duyệt         | ARTICLE   | Điều 1 :      | Điều 1        | 1  | Phê duyệt
          ĐIỀU 2: Sở                 | ARTICLE   | ĐIỀU 2:       | Điều 2        | 2  | Sở
          Điều 12                    | ARTICLE   | Điều 12       | Điều 12       | 12 | ''
          A. PHẦN CHUNG              | CAPITAL   | A.            | A             | 1  | PHẦN CHUNG
          B/ Giải pháp               | CAPITAL   | B/            | B             | 2  | Giải pháp
          C- Tổ chức                 | CAPITAL   | C-            | C             | 3  | Tổ chức
          I. MỤC ĐÍCH, YÊU CẦU       | ROMAN     | I.            | I             | 1  | MỤC ĐÍCH, YÊU CẦU
          I. Mục đích, yêu cầu       | ROMAN     | I.            | I             | 1  | Mục đích, yêu cầu
          II.NHIỆM VỤ                | ROMAN     | II.           | II            | 2  | NHIỆM VỤ
          III/ Giải pháp             | ROMAN     | III/          | III           | 3  | Giải pháp
          IV- Tổ chức                | ROMAN     | IV-           | IV            | 4  | Tổ chức
          IV/- Tổ chức               | ROMAN     | IV/-          | IV            | 4  | Tổ chức
          V) Kinh phí                | ROMAN     | V)            | V             | 5  | Kinh phí
          XIV. Phụ lục               | ROMAN     | XIV.          | XIV           | 14 | Phụ lục
          1. Mục đích                | ARABIC    | 1.            | 1             | 1  | Mục đích
          1.Triển khai               | ARABIC    | 1.            | 1             | 1  | Triển khai
          01. Sở Y tế                | ARABIC    | 01.           | 1             | 1  | Sở Y tế
          1/ Mục đích                | ARABIC    | 1/            | 1             | 1  | Mục đích
          1- Mục đích                | ARABIC    | 1-            | 1             | 1  | Mục đích
          1/- Mục đích               | ARABIC    | 1/-           | 1             | 1  | Mục đích
          1.- Mục đích               | ARABIC    | 1.-           | 1             | 1  | Mục đích
          2) Sở Y tế                 | ARABIC    | 2)            | 2             | 2  | Sở Y tế
          10. Trong quá trình        | ARABIC    | 10.           | 10            | 10 | Trong quá trình
          1.1. Sở Y tế               | DECIMAL   | 1.1.          | 1             | 1  | Sở Y tế
          1.2 Sở Y tế                | DECIMAL   | 1.2           | 2             | 2  | Sở Y tế
          1.1/ Sở Y tế               | DECIMAL   | 1.1/          | 1             | 1  | Sở Y tế
          1.2- Phát triển cảng       | DECIMAL   | 1.2-          | 2             | 2  | Phát triển cảng
          2.10.Sở Y tế               | DECIMAL   | 2.10.         | 10            | 10 | Sở Y tế
          1.2.3. Sở Y tế             | DECIMAL   | 1.2.3.        | 3             | 3  | Sở Y tế
          a) Về kinh tế              | LETTER    | a)            | a             | 1  | Về kinh tế
          a. Về kinh tế              | LETTER    | a.            | a             | 1  | Về kinh tế
          b/ Về xã hội               | LETTER    | b/            | b             | 2  | Về xã hội
          d) về môi trường           | LETTER    | d)            | d             | 4  | về môi trường
          đ) Về an ninh              | LETTER    | đ)            | đ             | 5  | Về an ninh
          e) Về thể chế              | LETTER    | e)            | e             | 6  | Về thể chế
          k) Khác                    | LETTER    | k)            | k             | 10 | Khác
          (1) Sở Y tế                | BRACKETED | (1)           | 1             | 1  | Sở Y tế
          (12) sở Y tế               | BRACKETED | (12)          | 12            | 12 | sở Y tế
          (iii) Sở Y tế              | BRACKETED | (iii)         | iii           | 3  | Sở Y tế
          * Mục tiêu                 | STAR      | *             | *             | 0  | Mục tiêu
          *Mục tiêu                  | STAR      | *             | *             | 0  | Mục tiêu
          - Sở Y tế                  | DASH      | -             | -             | 0  | Sở Y tế
          – Sở Y tế                  | DASH      | –             | -             | 0  | Sở Y tế
          — Sở Y tế                  | DASH      | —             | -             | 0  | Sở Y tế
          -Sở Y tế                   | DASH      | -             | -             | 0  | Sở Y tế
          - 100% số xã               | DASH      | -             | -             | 0  | 100% số xã
          + Sở Y tế                  | PLUS      | +             | +             | 0  | Sở Y tế
          +Sở Y tế                   | PLUS      | +             | +             | 0  | Sở Y tế
          • Sở Y tế                  | DOT       | •             | •             | 0  | Sở Y tế
          \uf0b7 Sở Y tế             | DOT       | \uf0b7        | \uf0b7        | 0  | Sở Y tế
          """)
  void findsMarkers(
      String text, Marker.Kind kind, String printed, String bare, int ordinal, String content) {
    Marker marker = Markers.at(text).orElseThrow();
    assertEquals(kind, marker.kind());
    assertEquals(printed, marker.printed());
    assertEquals(bare, marker.bare());
    assertEquals(ordinal, marker.ordinal());
    assertEquals(content, text.substring(marker.content()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "15/02/2023 của UBND tỉnh",
        "12-NQ/TU ngày 05 tháng 12",
        "2030. Kế hoạch",
        "1.234 tỷ đồng",
        "1.234.567 đồng",
        "1.5 triệu đồng",
        "3,6% dân số",
        "04 huyện đạt",
        "2021-2025 là",
        "30-NQ/TW của Bộ Chính trị",
        "10% diện tích",
        "Mục tiêu 1:",
        "Mục tiêu chung",
        "Mục đích, yêu cầu",
        "Mục 3 của Nghị quyết",
        "Phần mềm",
        "Phần mềm quản lý",
        "Phần II của Kế hoạch",
        "Chương trình hành động",
        "Chương I quy định",
        "Điều kiện thực hiện",
        "Điều 5 của Luật",
        "(*) tính đến cuối kỳ",
        "(sau đây gọi là Nghị quyết 29)",
        "(2021) tăng",
        "-",
        "- ",
        "+",
        "*",
        "-5 độ",
        "(",
        "I",
        "II",
        "IIII. Kế hoạch",
        "V/v triển khai",
        "TP. Lam Giang",
        "ThS. Nguyễn",
        "f) Nội dung",
        "w) Nội dung",
        "a, b và c",
        "a. nội dung",
        "đ/c Nguyễn Văn An",
        "Sở Y tế",
        "***"
      })
  void findsNoMarker(String text) {
    assertEquals(Optional.empty(), Markers.at(text));
  }

  @Test
  void lettersFollowTheDecree() {
    int ordinal = 1;
    for (char c : "abcdđeghik".toCharArray()) {
      assertEquals(ordinal++, Markers.at(c + ") Nội dung").orElseThrow().ordinal());
    }
  }

  @Test
  void decimalsKnowTheirDepth() {
    assertEquals(1, Markers.at("1. Sở").orElseThrow().depth());
    assertEquals(2, Markers.at("1.1. Sở").orElseThrow().depth());
    assertEquals(3, Markers.at("1.1.1. Sở").orElseThrow().depth());
  }

  @Test
  void onlyBulletsHaveNoOrder() {
    for (String text : new String[] {"* Sở", "- Sở", "+ Sở", "• Sở"}) {
      assertTrue(Markers.at(text).orElseThrow().isBullet(), text);
    }
    for (String text : new String[] {"(1) Sở", "a) Sở", "1. Sở", "I. Sở", "Điều 1."}) {
      assertTrue(!Markers.at(text).orElseThrow().isBullet(), text);
    }
  }
}
