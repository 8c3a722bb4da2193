package io.github.kehoach.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.plan.Comparator;
import io.github.kehoach.plan.Period;
import io.github.kehoach.plan.TargetValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every entry of the vocabulary is what its examples say, and not what its counter-examples say.
 */
class IndicatorsTest {

  static Stream<Example> examples() {
    return Indicators.vocabulary().examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void keepsToItsExamples(Example example) {
    String found = measure(example).map(m -> m.indicator().id()).orElse("none");
    if (example.matches()) {
      assertEquals(example.id(), found);
    } else {
      assertNotEquals(example.id(), found);
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.kehoach.indicator.Indicators#all")
  void hasExamplesAndCounterExamples(Indicator indicator) {
    assertTrue(count(indicator, true) >= 2, "at least two examples");
    assertTrue(count(indicator, false) >= 1, "at least one counter-example");
    assertTrue(indicator.id().matches("[a-z]+(-[a-z]+)*"), indicator.id());
    assertEquals(Optional.of(indicator), Indicators.find(indicator.id()));
  }

  @Test
  void everyPatternIsOne() {
    Indicators.vocabulary()
        .synonyms()
        .forEach(s -> assertFalse(s.matches(""), () -> s.indicator().id() + " is nothing"));
  }

  @Test
  void coversWhatRecurs() {
    assertTrue(Indicators.all().size() >= 60);
  }

  private static long count(Indicator indicator, boolean matches) {
    return examples().filter(e -> e.id().equals(indicator.id()) && e.matches() == matches).count();
  }

  /**
   * Tone places, capitals, dashes and doubled names do not matter; directions, wholes and parts do.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Tỉ lệ đô thị hoá toàn tỉnh | % | urbanisation",
        "TỶ LỆ ĐÔ THỊ HÓA | % | urbanisation",
        "Phấn đấu tỷ lệ đô thị hóa đạt | % | urbanisation",
        "Tỷ lệ đô thị hóa tăng thêm | % | none",
        "Tỷ lệ đô thị hóa | lần | none",
        "Tỷ lệ đô thị hóa huyện Sơn Tiên | % | none",
        "Về kinh tế > GRDP bình quân đầu người | USD | grdp-per-capita",
        "Chỉ tiêu về xã hội > Tỷ lệ hộ nghèo | % | poverty-rate",
        "Vùng đồng bào dân tộc thiểu số > Tỷ lệ hộ nghèo | % | none",
        "Tỷ lệ lao động qua đào tạo > Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ | % |"
            + " trained-labour-certified",
        "Giường bệnh | giường | none",
        "Giường bệnh | giường/10.000 dân | hospital-beds",
        "Giường bệnh | giường bệnh / 1 vạn dân | hospital-beds",
      })
  void readsThePrintedWords(String printed, String unit, @Nullable String id) {
    assertEquals(
        Optional.ofNullable(id),
        measure(new Example("", true, printed, unit, null)).map(m -> m.indicator().id()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thu ngân sách nhà nước trên địa bàn | tỷ đồng | 24.800 | 24.8 | tỷ đồng",
        "Thu ngân sách nhà nước trên địa bàn | triệu đồng | 24800000 | 24800 | tỷ đồng",
        "Thu ngân sách nhà nước trên địa bàn | nghìn tỷ đồng | 24.8 | 24800 | tỷ đồng",
        "Kim ngạch xuất khẩu | tỷ USD | 3.2 | 3200 | triệu USD",
        "Tổng lượt khách du lịch | triệu lượt | 4.2 | 4200 | nghìn lượt",
        "GRDP bình quân đầu người | USD | 4600 | 4600 | USD/người/năm",
        "GRDP bình quân đầu người | triệu đồng | 230 | 230 | triệu đồng/người/năm",
        "Thu nhập bình quân đầu người | triệu đồng/người/tháng | 5.5 | 5.5 |"
            + " triệu đồng/người/tháng",
        "Số bác sỹ trên 10.000 dân | Bác sĩ | 12 | 12 | bác sĩ/vạn dân",
        "Tốc độ tăng GRDP | % | 8.50 | 8.5 | %/năm",
      })
  void convertsExactly(
      String printed, String unit, BigDecimal value, BigDecimal converted, String canonical) {
    Measure measure = measure(new Example("", true, printed, unit, null)).orElseThrow();
    assertEquals(converted, measure.convert(value));
    assertEquals(canonical, measure.unit());
    assertTrue(measure.indicator().units().contains(canonical));
  }

  private static Optional<Measure> measure(Example example) {
    List<String> rows = List.of(example.printed().split(" > "));
    Integer year = example.year();
    Period period =
        year == null ? new Period("2021 - 2025", 2021, 2025) : new Period("năm", year, year);
    return Indicators.vocabulary()
        .measure(
            rows.subList(0, rows.size() - 1),
            rows.get(rows.size() - 1),
            example.unit(),
            List.of(new TargetValue("1", Comparator.EQ, BigDecimal.ONE, null, period)));
  }
}
