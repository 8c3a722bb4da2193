package io.github.kehoach.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.kehoach.text.NormalizedText;
import io.github.kehoach.text.Normalizer;
import io.github.kehoach.text.Tsv;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LostMarksTest {

  static List<List<String>> rows() {
    return Tsv.rows(Phrases.class, "phrases.tsv");
  }

  private static String mended(String text) {
    NormalizedText read = Normalizer.unplaced(text);
    return LostMarks.apply(read, LostMarks.find(read)).value();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyExampleIsMended(List<String> row) {
    String mended = mended(row.get(1));
    assertNotEquals(row.get(1), mended);
    String lower = mended.toLowerCase(java.util.Locale.ROOT);
    assertEquals(true, lower.contains(row.get(0)), mended);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void noCounterExampleIsChanged(List<String> row) {
    assertEquals(row.get(2), mended(row.get(2)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void noPhraseIsChanged(List<String> row) {
    assertEquals(row.get(0), mended(row.get(0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4. Phân đấu đạt 12,5% | 4. Phấn đấu đạt 12,5%",
        "ƯBND TỈNH | UBND TỈNH",
        "VI. K ÉT LUẬN | VI. KẾT LUẬN",
        "Sở Kê hoạch và Đâu tư | Sở Kế hoạch và Đầu tư",
        "Sờ Y tế chủ trì | Sở Y tế chủ trì",
        "TỈNH HƯNG YÊN | TỈNH HƯNG YÊN",
        "tỉnh Hưng Yến | tỉnh Hưng Yên",
        "CỘNG HOÀ XÃ HỘI CHỦ NGHÍA VIỆT NAM | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "phần đầu tư công | phần đầu tư công",
        "Phân đầu năm | Phân đầu năm",
        "thời gian l5 ngày | thời gian l5 ngày",
        "kinh tế - xã hội | kinh tế - xã hội",
        "số 15/KH-UBND | số 15/KH-UBND",
        "K ẾT | K ẾT",
        "KẼ HOẠCH TRIỂN KHAI | KẾ HOẠCH TRIỂN KHAI",
        "PHỤLỤC, | PHỤ LỤC,",
        "Sở Kếhoạch và Đầu tư | Sở Kế hoạch và Đầu tư",
        "tổchức thưc hiện | tổ chức thực hiện",
        "kẻhở | kẻhở"
      })
  void whatIsCertainIsMendedAndNothingElse(String read, String mended) {
    assertEquals(mended, mended(read));
  }

  @Test
  void theRestKeepsItsPlaceInTheSource() {
    String source = "xx K ÉT LUẬN, Đầy mạnh 5";
    NormalizedText read =
        Normalizer.normalize(source, 3, source.length(), Normalizer.Dropped.NOTHING);
    NormalizedText mended = LostMarks.apply(read, LostMarks.find(read));
    assertEquals("KẾT LUẬN, Đẩy mạnh 5", mended.value());
    assertEquals(source.indexOf("K "), mended.sourceStart(0));
    assertEquals(source.indexOf("LUẬN"), mended.sourceStart(mended.value().indexOf("LUẬN")));
    assertEquals(source.indexOf("5"), mended.sourceStart(mended.value().indexOf("5")));
    assertEquals(source.length(), mended.sourceEnd(mended.length()));
  }
}
