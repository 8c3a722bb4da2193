package io.github.kehoach.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.plan.Schedule;
import io.github.kehoach.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025                        |            | 2025
          Năm 2025                    |            | 2025
          Năm 2023-2030               | 2023       | 2030
          2023 - 2025                 | 2023       | 2025
          Giai đoạn 2021-2025         | 2021       | 2025
          Từ năm 2023 đến năm 2025    | 2023       | 2025
          Từ năm 2023                 | 2023       |
          6/2025                      |            | 2025-06
          06/2025                     |            | 2025-06
          Tháng 6/2025                |            | 2025-06
          Tháng 6 năm 2025            |            | 2025-06
          Tháng 6 - 9/2025            | 2025-06    | 2025-09
          Quý II/2022                 |            | 2022-Q2
          Quý 11/2025                 |            |
          Quý IV năm 2022             |            | 2022-Q4
          Quý 3/2022                  |            | 2022-Q3
          Quý I - II/2022             | 2022-Q1    | 2022-Q2
          Quý II/2022 - Quý I/2023    | 2022-Q2    | 2023-Q1
          15/5/2023                   |            | 2023-05-15
          Ngày 15 tháng 5 năm 2023    |            | 2023-05-15
          Trước ngày 15/5/2023        |            | 2023-05-15
          15/5/2023 - 20/6/2023       | 2023-05-15 | 2023-06-20
          Trước ngày 10/12 hàng năm   |            | --12-10
          05 tháng 12 hằng năm        |            | --12-05
          6 tháng đầu năm 2023        |            | 2023-06
          6 tháng cuối năm 2023       |            | 2023-12
          Thường xuyên                |            |
          Hằng năm                    |            |
          Sau khi được phê duyệt      |            |
          31/02/2023 là ngày sai      |            |
          13/2025                     |            |
          """)
  void readsCells(String cell, String from, String to) {
    assertEquals(new Schedule(cell, from, to), Schedules.ofCell(cell).orElseThrow());
  }

  @Test
  void anEmptyCellGivesNothing() {
    assertTrue(Schedules.ofCell("").isEmpty());
    assertTrue(Schedules.ofCell(" ").isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          báo cáo UBND tỉnh trước ngày 15/5/2023.              | trước ngày 15/5/2023               |  | 2023-05-15
          báo cáo trước ngày 10/12 hàng năm                    | trước ngày 10/12 hàng năm          |  | --12-10
          báo cáo trước ngày 05 tháng 12 hằng năm để tổng hợp  | trước ngày 05 tháng 12 hằng năm    |  | --12-05
          ban hành trong quý II năm 2022;                      | trong quý II năm 2022              |  | 2022-Q2
          ban hành trong tháng 11/2021                         | trong tháng 11/2021                |  | 2021-11
          rà soát (hoàn thành xong trước ngày 20/3/2023)       | trước ngày 20/3/2023               |  | 2023-03-20
          hoàn thành việc rà soát trong năm 2022               | trong năm 2022                     |  | 2022
          Hoàn thành dự án vào năm 2024                        | vào năm 2024                       |  | 2024
          chậm nhất là ngày 01/6/2023 gửi Sở Y tế              | chậm nhất là ngày 01/6/2023        |  | 2023-06-01
          gửi trước 15/5/2023, rồi trước ngày 20/6/2023        | trước 15/5/2023                    |  | 2023-05-15
          """)
  void findsDeadlines(String text, String raw, String from, String to) {
    String folded = Folding.fold(text);
    Schedules.Deadline deadline = Schedules.deadline(text, folded, 0, text.length()).orElseThrow();
    assertEquals(new Schedule(raw, from, to), deadline.schedule());
    assertEquals(raw, text.substring(deadline.start(), deadline.end()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "đến năm 2030",
        "giai đoạn 2021-2025",
        "phấn đấu đến năm 2025 đạt 58%",
        "năm 2025",
        "Kế hoạch số 12/KH-UBND ngày 15/5/2023",
        "đưa vào danh mục năm",
        "trong năm qua",
        "trước mắt",
        "trong tháng"
      })
  void horizonsAreNoDeadlines(String text) {
    assertTrue(Schedules.deadline(text, Folding.fold(text), 0, text.length()).isEmpty());
  }
}
