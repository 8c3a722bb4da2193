package io.github.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Tsv;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LandmarksTest {

  static List<List<String>> portalPhrases() {
    return Tsv.rows(Landmarks.class, "portal-phrases.tsv");
  }

  @ParameterizedTest
  @MethodSource("portalPhrases")
  void everyPortalPhraseOpensItsExampleAlone(List<String> row) {
    assertEquals(row.get(0), Folding.fold(row.get(0)), "phrases are folded");
    assertTrue(Folding.fold(row.get(1)).startsWith(row.get(0)));
    assertTrue(Landmarks.isPortal(row.get(1)));
    assertFalse(Landmarks.isPortal(row.get(2)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc",
        "Độc lập - Tự do - Hạnh phúc",
        "Độc lập – Tự do – Hạnh phúc",
        "Độc lập Tự do Hạnh phúc",
        "ĐẢNG CỘNG SẢN VIỆT NAM"
      })
  void knowsTheNationalTitle(String line) {
    assertTrue(Landmarks.isNational(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Số: 319/KH-UBND",
        "Số : 2917 /SGDĐT-VP",
        "Số 445-KL/TU",
        "Số:      /KH-UBND",
        "Số: /CTr-UBND",
        "SỐ: 12/NQ-HĐND"
      })
  void knowsTheNumberLine(String line) {
    assertTrue(Landmarks.isNumber(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Số lượng: 12", "Sở Y tế: 12/15", "Số: 12", "số hộ nghèo 12/2023"})
  void knowsWhatIsNoNumberLine(String line) {
    assertFalse(Landmarks.isNumber(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KẾ HOẠCH                             | KH
          Kế hoạch                             | KH
          KẾ HOẠCH HÀNH ĐỘNG                   | KH
          KẾ HOẠCH thực hiện Nghị quyết        | KH
          CHƯƠNG TRÌNH HÀNH ĐỘNG               | CTr
          QUYẾT ĐỊNH                           | QĐ
          KẾT LUẬN                             | KL
          LUẬT ĐẤT ĐAI                         | L
          Nghị định của Chính phủ              | NĐ
          """)
  void knowsTheTypeLine(String line, String code) {
    assertEquals(code, Landmarks.type(line).orElseThrow().type().code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "QUYẾT ĐỊNH:",
        "Kế hoạch này thay thế",
        "VĂN BẢN",
        "Luật Đất đai quy định",
        "I. CĂN CỨ XÂY DỰNG",
        ""
      })
  void knowsWhatIsNoTypeLine(String line) {
    assertTrue(Landmarks.type(line).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Phụ lục                              | Phụ lục
          PHỤ LỤC I                            | Phụ lục I
          PHỤ LỤC 01                           | Phụ lục 01
          Phụ lục số 2: DANH MỤC               | Phụ lục số 2
          PHỤ LỤC IV - DANH MỤC                | Phụ lục IV
          Phụ biểu 03                          | Phụ biểu 03
          BIỂU 1                               | Biểu 1
          Biểu mẫu 2                           | Biểu mẫu 2
          """)
  void labelsAppendices(String line, String label) {
    assertEquals(label, Landmarks.appendix(line).orElseThrow().label());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phụ lục kèm theo Kế hoạch này",
        "Phụ lục I kèm theo",
        "Biểu dương các tập thể",
        "Mẫu",
        "Bảng giá đất"
      })
  void knowsWhatIsNoAppendixHead(String line) {
    assertTrue(Landmarks.appendix(line).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "T/M ỦY BAN NHÂN DÂN",
        "TL. CHỦ TỊCH",
        "TUQ. GIÁM ĐỐC",
        "Q. CHỦ TỊCH"
      })
  void knowsTheSignatureBlock(String line) {
    assertTrue(Landmarks.isSignature(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PHÓ CHỦ TỊCH",
        "QUYỀN CHỦ TỊCH",
        "GIÁM ĐỐC",
        "PHÓ CHỦ TỊCH THƯỜNG TRỰC",
        "PHÓ GIÁM ĐÔC",
        "PHO CHU TICH"
      })
  void knowsPositions(String line) {
    assertTrue(Signatures.isPosition(line));
    assertFalse(Signatures.isSigner(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nguyễn Văn An", "NGUYỄN VĂN AN", "ThS. Lê Thị Bình", "Trần An"})
  void knowsSigners(String line) {
    assertTrue(Signatures.isSigner(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"An", "Nguyễn văn an", "Sở Y tế;", "TM. ỦY BAN NHÂN DÂN", "Nơi nhận:", "(Đã ký)"})
  void knowsWhatIsNoSigner(String line) {
    assertFalse(Signatures.isSigner(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lam Giang, ngày 28 tháng 02 năm 2023",
        "Lam Giang, ngày     tháng     năm 2023",
        "Lam Giang, ngày … tháng … năm 20…",
        "TP. Lam Giang, ngày 5 tháng 2 năm 2023",
        "Phan Rang-Tháp Chàm, ngày 5 tháng11 năm 2023",
        "ngày 28 tháng 02 năm 2023"
      })
  void knowsTheDateline(String line) {
    assertTrue(Dateline.isDateline(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Căn cứ Quyết định số 5/QĐ-UBND ngày 28 tháng 02 năm 2023 của UBND tỉnh",
        "trước ngày 10/12 hằng năm",
        "ngày hội"
      })
  void knowsWhatIsNoDateline(String line) {
    assertFalse(Dateline.isDateline(line));
  }
}
