package io.github.kehoach.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kế hoạch số 319/KH-UBND ngày           | 319/KH-UBND          | 319/KH-UBND
          Nghị quyết số 14/NQ-CP của Chính phủ   | 14/NQ-CP             | 14/NQ-CP
          Quyết định số 165/QĐ-TTg               | 165/QĐ-TTg           | 165/QĐ-TTg
          Quyết định số 165/QĐ-TTG               | 165/QĐ-TTg           | 165/QĐ-TTG
          Nghị quyết số 96/2022/NQ-HĐND          | 96/2022/NQ-HĐND      | 96/2022/NQ-HĐND
          Nghị quyết số 96/ 2022/NQ-HĐND         | 96/2022/NQ-HĐND      | 96/ 2022/NQ-HĐND
          Nghị quyết số 653/2019/UBTVQH14        | 653/2019/UBTVQH14    | 653/2019/UBTVQH14
          Luật số 31/2024/QH15                   | 31/2024/QH15         | 31/2024/QH15
          Công văn số 565/UBND-KT1               | 565/UBND-KT1         | 565/UBND-KT1
          Công văn số 843/SKHĐT-KTN              | 843/SKHĐT-KTN        | 843/SKHĐT-KTN
          Số : 2917 /SGDĐT-VP                    | 2917/SGDĐT-VP        | 2917 /SGDĐT-VP
          Kế hoạch số 0155/KH-UBND               | 0155/KH-UBND         | 0155/KH-UBND
          Nghị quyết số 30c/NQ-CP                | 30c/NQ-CP            | 30c/NQ-CP
          Quyết định số 61/2003/QĐ-UB            | 61/2003/QĐ-UB        | 61/2003/QĐ-UB
          Quyết định số 61/QĐ.UB                 | 61/QĐ-UB             | 61/QĐ.UB
          Quyết định số 61/QĐUBND                | 61/QĐ-UBND           | 61/QĐUBND
          Quyết định số 12/QĐ-BNN-TT             | 12/QĐ-BNN-TT         | 12/QĐ-BNN-TT
          Quyết định số 12/QĐ-UBND-HC            | 12/QĐ-UBND-HC        | 12/QĐ-UBND-HC
          Nghị quyết số 30-NQ/TW ngày            | 30-NQ/TW             | 30-NQ/TW
          Nghị quyết số 29- NQ/TU                | 29-NQ/TU             | 29- NQ/TU
          Nghị quyết số 29 -NQ/TU                | 29-NQ/TU             | 29 -NQ/TU
          Nghị quyết số 29–NQ/TU                 | 29-NQ/TU             | 29–NQ/TU
          Nghị quyết số 30/NQ-TW                 | 30-NQ/TW             | 30/NQ-TW
          Kế hoạch số 111-KH/TU                  | 111-KH/TU            | 111-KH/TU
          Kế hoạch số 111/KH-TU                  | 111-KH/TU            | 111/KH-TU
          Kế hoạch số 13 KH/TW                   | 13-KH/TW             | 13 KH/TW
          CHƯƠNG TRÌNH SỐ 26-CTR/TU              | 26-CTr/TU            | 26-CTR/TU
          Chương trình số 26-CTr/TU              | 26-CTr/TU            | 26-CTr/TU
          Chỉ thị sô 25-CT/TU                    | 25-CT/TU             | 25-CT/TU
          Số 445-KL/TU                           | 445-KL/TU            | 445-KL/TU
          Quy định số 97-QĐ/TW                   | 97-QĐ/TW             | 97-QĐ/TW
          Nghị quyết số 05-NQ/ĐH                 | 05-NQ/ĐH             | 05-NQ/ĐH
          Chương trình số 147-CTHĐ/TU            | 147-CTHĐ/TU          | 147-CTHĐ/TU
          số 225 - KH/TWĐTN-CTTN                 | 225-KH/TWĐTN-CTTN    | 225 - KH/TWĐTN-CTTN
          (14/NQ-CP).                            | 14/NQ-CP             | 14/NQ-CP
          """)
  void readsWhatIsPrinted(String text, String identifier, String raw) {
    List<DocumentNumber> found = DocumentNumber.in(text);
    assertEquals(1, found.size(), found.toString());
    assertEquals(identifier, found.get(0).identifier());
    assertEquals(raw, found.get(0).raw());
    assertEquals(raw, text.substring(found.get(0).start(), found.get(0).end()));
  }

  @Test
  void readsAllOfAList() {
    String text =
        "các Quyết định của UBND tỉnh: số 2209/QĐ-UBND ngày 05/12/2021; số 1130/QĐ-UBND ngày 1/6/2022"
            + " và Nghị quyết số 29-NQ/TU";
    assertEquals(
        List.of("2209/QĐ-UBND", "1130/QĐ-UBND", "29-NQ/TU"),
        DocumentNumber.in(text).stream().map(DocumentNumber::identifier).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Điện thoại: 0351.3852.713 - Fax 024/3825",
        "ĐT: 0912-345-678",
        "tỷ lệ 45.799/36.875",
        "3/4 số xã",
        "đạt 12/15 Tiêu chí",
        "ngày 15/02/2023 của UBND tỉnh",
        "ngày 15/2 - Sở Y tế",
        "giai đoạn 2021-2025 Kế hoạch",
        "năm 2025 - Sở Nội vụ",
        "25 - 30 Triệu đồng",
        "5 km/giờ, 7m2/người",
        "1 - Sở Y tế",
        "10-12 Sở"
      })
  void otherFiguresAreNoNumbers(String text) {
    assertEquals(List.of(), DocumentNumber.in(text));
  }

  @Test
  void aHeadingInCapitalsBehindADashIsNoPartOfTheSymbol() {
    String text = "THỰC HIỆN NGHỊ QUYẾT SỐ 29-NQ/TU - LAM GIANG";
    List<DocumentNumber> found = DocumentNumber.in(text);
    assertEquals(1, found.size());
    assertTrue(found.get(0).identifier().startsWith("29-NQ/TU"));
  }

  @Test
  void normalFormsReadBackToThemselves() {
    Random random = new Random(21);
    List<String> types = List.of("KH", "NQ", "QĐ", "CT", "CTr", "TB", "BC", "TTr", "ĐA");
    List<String> state = List.of("UBND", "HĐND", "CP", "TTg", "BNV", "SYT");
    List<String> party = List.of("TW", "TU", "HU", "ĐU", "BTCTW");
    for (int i = 0; i < 3000; i++) {
      String n = String.valueOf(1 + random.nextInt(9999));
      String type = types.get(random.nextInt(types.size()));
      String identifier =
          switch (random.nextInt(3)) {
            case 0 -> n + "/" + type + "-" + state.get(random.nextInt(state.size()));
            case 1 ->
                n
                    + "/"
                    + (2000 + random.nextInt(30))
                    + "/"
                    + type
                    + "-"
                    + state.get(random.nextInt(6));
            default -> n + "-" + type + "/" + party.get(random.nextInt(party.size()));
          };
      List<DocumentNumber> found = DocumentNumber.in("Văn bản số " + identifier + " ngày 5/2/2023");
      assertEquals(1, found.size(), identifier);
      assertEquals(identifier, found.get(0).identifier());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Số: 319/KH-UBND                   | 319  | KH-UBND   | 319/KH-UBND
          Số : 2917 /SGDĐT-VP               | 2917 | SGDĐT-VP  | 2917/SGDĐT-VP
          Số:      /KH-UBND                 | -    | KH-UBND   | /KH-UBND
          Số: /CTr-UBND                     | -    | CTr-UBND  | /CTr-UBND
          Số ......./KH-UBND                | -    | KH-UBND   | /KH-UBND
          Số 445-KL/TU                      | 445  | KL/TU     | 445-KL/TU
          ỦY BAN NHÂN DÂN TỈNH Số: 61/2003/QĐ-UB | 61 | QĐ-UB  | 61/2003/QĐ-UB
          """)
  void readsTheNumberLineOfAHead(String line, String number, String symbol, String identifier) {
    HeadNumber head = HeadNumber.in(line.replaceAll(" +", " ")).orElseThrow();
    assertEquals(number, head.number());
    assertEquals(symbol, head.symbol());
    assertEquals(identifier, head.identifier());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "KẾ HOẠCH", "Số lượng", "Lam Giang, ngày 15 tháng 02 năm 2023"})
  void findsNoNumberLine(String line) {
    assertTrue(HeadNumber.in(line).isEmpty());
  }
}
