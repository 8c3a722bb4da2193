package io.github.kehoach.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.plan.Comparator;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          45                     | EQ    | 45      |      |
          05                     | EQ    | 5       |      |
          3,6%                   | EQ    | 3.6     |      | %
          11,2                   | EQ    | 11.2    |      |
          5.100                  | EQ    | 5100    |      |
          213.000                | EQ    | 213000  |      |
          1.234,5                | EQ    | 1234.5  |      |
          -2,5                   | EQ    | -2.5    |      |
          >230                   | GT    | 230     |      |
          > 45                   | GT    | 45      |      |
          Trên 58%               | GT    | 58      |      | %
          < 2                    | LT    | 2       |      |
          Dưới 1%                | LT    | 1       |      | %
          ≥ 90                   | GE    | 90      |      |
          >= 90                  | GE    | 90      |      |
          Tối thiểu 30           | GE    | 30      |      |
          Ít nhất 5 xã           | GE    | 5       |      | xã
          từ 90% trở lên         | GE    | 90      |      | %
          90% trở lên            | GE    | 90      |      | %
          ≤ 5                    | LE    | 5       |      |
          Không quá 5            | LE    | 5       |      |
          Tối đa 10 ngày         | LE    | 10      |      | ngày
          Không ít hơn 3         | GE    | 3       |      |
          không thấp hơn 90%     | GE    | 90      |      | %
          Không cao hơn 5%       | LE    | 5       |      | %
          không vượt quá 5       | LE    | 5       |      |
          Ước đạt 12             | ABOUT | 12      |      |
          Khoảng 8%              | ABOUT | 8       |      | %
          ~ 8                    | ABOUT | 8       |      |
          25 - 30                | RANGE | 25      | 30   |
          6,6-6,8                | RANGE | 6.6     | 6.8  |
          25 – 30%               | RANGE | 25      | 30   | %
          Khoảng 25 - 30         | RANGE | 25      | 30   |
          12 triệu đồng/người    | EQ    | 12      |      | triệu đồng/người
          100 Trường             | EQ    | 100     |      | Trường
          """)
  void readsCells(
      String cell, Comparator comparator, BigDecimal value, BigDecimal upper, String unit) {
    Values.Value found = Values.parse(cell).orElseThrow();
    assertEquals(comparator, found.comparator());
    assertEquals(value, found.value());
    assertEquals(upper, found.upper());
    assertEquals(unit, found.unit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "x", "Hoàn thành", "Đạt", "1.23.456", "45.799/36.875", "1; 2", "%"})
  void refusesWhatIsNoValue(String cell) {
    assertTrue(Values.parse(cell).isEmpty());
  }
}
