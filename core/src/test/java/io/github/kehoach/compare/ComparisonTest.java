package io.github.kehoach.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.PlanDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final String NORTH =
      plan(
          "TỈNH LAM GIANG",
          "Lam Giang",
          "1. Đến năm 2030, kim ngạch xuất khẩu đạt 3,2 tỷ USD; GRDP bình quân đầu người đạt 6.800 -"
              + " 7.000 USD; tỷ lệ đô thị hóa đạt trên 58%.");

  private static final String SOUTH =
      plan(
          "TỈNH HẢI BÌNH",
          "Hải Bình",
          "1. Đến năm 2030, kim ngạch xuất khẩu đạt tối thiểu 950 triệu USD; GRDP bình quân đầu người"
              + " đạt 160 triệu đồng/người/năm; tỷ lệ đô thị hóa đạt 45%; tỷ lệ trạm bơm <script>alert"
              + "(1)</script> tự động đạt 70%.");

  private static final String COMMUNE =
      plan(
          "XÃ TÂN LŨNG",
          "Tân Lũng",
          "1. Đến năm 2030, tỷ lệ hộ nghèo còn dưới 2%. Có thêm 12 xã đạt chuẩn nông thôn mới.");

  private static String plan(String authority, String place, String goals) {
    return """
        ỦY BAN NHÂN DÂN
        %s
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 57/KH-UBND
        %s, ngày 14 tháng 4 năm 2022

        KẾ HOẠCH
        Phát triển kinh tế - xã hội

        I. MỤC TIÊU

        %s

        Trên đây là Kế hoạch phát triển kinh tế - xã hội./.
        """
        .formatted(authority, place, goals);
  }

  private static PlanDocument read(String text, String name) {
    return PlanExtractor.create().extract(text.getBytes(StandardCharsets.UTF_8), name);
  }

  private static Comparison compared() {
    return Comparison.of(
        List.of(read(NORTH, "north.txt"), read(SOUTH, "south.txt"), read(COMMUNE, "xã.txt")));
  }

  private static List<String> figures(String indicator) {
    Comparison comparison = compared();
    return comparison.figures().stream()
        .filter(f -> f.indicator().equals(indicator))
        .map(
            f ->
                comparison.plans().get(f.plan()).place().name()
                    + " "
                    + f.comparator()
                    + " "
                    + f.value()
                    + (f.upper() == null ? "" : " " + f.upper())
                    + " "
                    + f.unit())
        .toList();
  }

  @Test
  void convertsWhatIsExact() {
    assertEquals(
        List.of("Hải Bình GE 950 triệu USD", "Lam Giang EQ 3200 triệu USD"), figures("exports"));
  }

  @Test
  void leavesDollarsAndDongApart() {
    assertEquals(
        List.of("Hải Bình EQ 160 triệu đồng/người/năm", "Lam Giang RANGE 6800 7000 USD/người/năm"),
        figures("grdp-per-capita"));
  }

  @Test
  void keepsBounds() {
    assertEquals(List.of("Hải Bình EQ 45 %", "Lam Giang GT 58 %"), figures("urbanisation"));
  }

  @Test
  void aCommuneIsNoProvince() {
    Place place = Place.of(read(COMMUNE, "xã.txt").metadata().issuer());
    assertFalse(place.whole(), String.valueOf(place));
  }

  @Test
  void anIncreaseIsNoLevel() {
    assertEquals(List.of(), figures("new-rural-communes"));
    assertEquals(1, figures("poverty-rate").size());
  }

  @Test
  void listsWhatIsNoStandardIndicator() {
    assertTrue(
        compared().unmatched().stream().anyMatch(u -> u.target().indicator().contains("trạm bơm")));
  }

  @Test
  void showsTextAsText() {
    String page = ComparisonPage.of(compared());
    assertFalse(page.contains("<script>alert"), "markup of a plan is in the page");
    assertTrue(page.contains("\\u003cscript\\u003ealert"));
    assertTrue(page.contains("default-src 'none'"));
    assertFalse(page.contains("{{"));
    assertFalse(page.replace("http://www.w3.org/2000/svg", "").contains("://"), "asks a network");
  }

  @Test
  void aStreamGivesTheSameAsAList() {
    List<PlanDocument> plans = List.of(read(SOUTH, "south.txt"), read(NORTH, "north.txt"));
    assertEquals(Comparison.of(plans), Comparison.of(plans.stream().parallel()));
  }
}
