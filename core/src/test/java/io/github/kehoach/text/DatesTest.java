package io.github.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lam Giang, ngày 05 tháng 12 năm 2023 | 2023-12-05 | ngày 05 tháng 12 năm 2023
          ngày 5 tháng 2 năm 2023              | 2023-02-05 | ngày 5 tháng 2 năm 2023
          ngày 27 tháng11 năm 2019             | 2019-11-27 | ngày 27 tháng11 năm 2019
          ngày27 tháng 11 năm2019              | 2019-11-27 | ngày27 tháng 11 năm2019
          ngày 24, tháng 9, năm 2021           | 2021-09-24 | ngày 24, tháng 9, năm 2021
          ngày 20 11 năm 2020                  | 2020-11-20 | ngày 20 11 năm 2020
          NGÀY 01 THÁNG 01 NĂM 2024            | 2024-01-01 | ngày 01 tháng 01 năm 2024
          số 5/QĐ ngày 15/02/2023 của          | 2023-02-15 | 15/02/2023
          ngày 16/7/20 21                      | 2021-07-16 | 16/7/20 21
          15-5-2023                            | 2023-05-15 | 15-5-2023
          15.5.2023                            | 2023-05-15 | 15.5.2023
          15 / 5 / 2023                        | 2023-05-15 | 15 / 5 / 2023
          29/02/2024                           | 2024-02-29 | 29/02/2024
          ngày 30/4/1975                       | 1975-04-30 | 30/4/1975
          31/02/2023, 01/03/2023               | 2023-03-01 | 01/03/2023
          01/03/2023 và ngày 2 tháng 3 năm 2023 | 2023-03-01 | 01/03/2023
          ngày 2 tháng 3 năm 2023 và 01/03/2023 | 2023-03-02 | ngày 2 tháng 3 năm 2023
          """)
  void findsDates(String text, LocalDate date, String printed) {
    String folded = Folding.fold(text);
    Dates.Found found = Dates.find(folded, 0, folded.length()).orElseThrow();
    assertEquals(date, found.date());
    assertEquals(printed, folded.substring(found.start(), found.end()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "31/02/2023",
        "12/13/2023",
        "0/5/2023",
        "5/2023",
        "15/5",
        "319/KH-UBND",
        "45.799/36.875",
        "ngày tháng năm 2023",
        "ngày 5 tháng 13 năm 2023",
        "1/2/20234",
        "1/2/1777"
      })
  void findsNoDate(String text) {
    assertEquals(Optional.empty(), Dates.find(text, 0, text.length()));
  }

  @Test
  void looksInsideItsRangeOnly() {
    String text = "01/03/2023, 02/03/2023, 03/03/2023";
    assertEquals(LocalDate.of(2023, 3, 2), Dates.find(text, 12, 22).orElseThrow().date());
    assertTrue(Dates.find(text, 0, 9).isEmpty());
  }

  @Test
  void readsEveryDayInEveryForm() {
    Random random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000));
      String zero = random.nextBoolean() ? "%02d" : "%d";
      String form =
          switch (random.nextInt(4)) {
            case 0 -> zero + "/" + zero + "/%d";
            case 1 -> zero + "-" + zero + "-%d";
            case 2 -> "ngày " + zero + " tháng " + zero + " năm %d";
            default -> "ngày " + zero + "/" + zero + "/%d của UBND";
          };
      String text = String.format(form, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
      assertEquals(day, Dates.find(text, 0, text.length()).orElseThrow().date(), text);
    }
  }
}
