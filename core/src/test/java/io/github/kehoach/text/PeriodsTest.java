package io.github.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Giai đoạn 2021 - 2030               | 2021 | 2030 | giai đoạn 2021 - 2030
          giai đoạn 2021– 2025                | 2021 | 2025 | giai đoạn 2021- 2025
          trong giai đoạn 2021-2025 đạt       | 2021 | 2025 | trong giai đoạn 2021-2025
          thời kỳ 2021 - 2030                 | 2021 | 2030 | thời kỳ 2021 - 2030
          năm học 2026 - 2027, 100% trường    | 2026 | 2027 | năm học 2026 - 2027
          từ năm học 2024-2025                | 2024 | 2025 | từ năm học 2024-2025
          nhiệm kỳ 2020-2025                  | 2020 | 2025 | nhiệm kỳ 2020-2025
          từ năm 2021 đến năm 2025            | 2021 | 2025 | từ năm 2021 đến năm 2025
          từ 2021 đến 2025                    | 2021 | 2025 | từ 2021 đến 2025
          Năm 2023-2030                       | 2023 | 2030 | năm 2023-2030
          các năm 2023 - 2025                 | 2023 | 2025 | các năm 2023 - 2025
          Đến năm 2030                        |      | 2030 | đến năm 2030
          đến hết năm 2025, đạt               |      | 2025 | đến hết năm 2025
          tới năm 2045                        |      | 2045 | tới năm 2045
          đến năm 2030, tầm nhìn đến năm 2045 |      | 2030 | đến năm 2030
          năm 2025                            | 2025 | 2025 | năm 2025
          Trong năm 2022 phấn đấu             | 2022 | 2022 | trong năm 2022
          """)
  void findsPeriods(String text, Integer from, int to, String printed) {
    String folded = Folding.fold(text);
    Periods.Found found = Periods.find(folded, 0, folded.length()).orElseThrow();
    assertEquals(from, found.from());
    assertEquals(to, found.to());
    assertEquals(printed, folded.substring(found.start(), found.end()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2025",
        "12/2025",
        "15/02/2023",
        "số 96/2022/nq-hđnd",
        "giai đoạn 2030 - 2021",
        "năm 25",
        "năm 20255",
        "2.023 - 2.025"
      })
  void findsNoPeriod(String text) {
    assertTrue(Periods.find(text, 0, text.length()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"2025,2025,2025", "năm 2025,2025,2025", "2021 - 2025,2021,2025"})
  void takesAYearAloneInAHeader(String header, Integer from, int to) {
    Periods.Found found = Periods.whole(header).orElseThrow();
    assertEquals(from, found.from());
    assertEquals(to, found.to());
  }

  @ParameterizedTest
  @ValueSource(strings = {"số 1.2025", "12/2025", "chỉ tiêu", "20256"})
  void takesNoOtherNumberForAYear(String header) {
    assertTrue(Periods.whole(header).isEmpty());
  }

  @Test
  void looksInsideItsRangeOnly() {
    String text = "năm 2021, năm 2022, năm 2023";
    assertEquals(2022, Periods.find(text, 10, 18).orElseThrow().to());
  }
}
