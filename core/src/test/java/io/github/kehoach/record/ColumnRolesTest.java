package io.github.kehoach.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.kehoach.record.ColumnRoles.Role;
import io.github.kehoach.text.Tsv;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnRolesTest {

  static List<List<String>> rows() {
    return Tsv.rows(ColumnRoles.class, "columns.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyExampleHasItsRole(List<String> row) {
    assertEquals(Role.valueOf(row.get(0)), ColumnRoles.role(row.get(2)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void noCounterExampleHasTheRole(List<String> row) {
    assertNotEquals(Role.valueOf(row.get(0)), ColumnRoles.role(row.get(3)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STT                                   | ORDINAL
          Sst                                   | ORDINAL
          TT                                    | ORDINAL
          Số TT                                 | ORDINAL
          Chí chú                               | NOTE
          GHI CHÚ                               | NOTE
          ĐVT                                   | UNIT
          Đơn vị                                | UNIT
          (Đơn vị tính)                         | UNIT
          Cơ quan, đơn vị chủ trì               | LEAD
          Đơn vị chủ trì thực hiện              | LEAD
          Đơn vị phối hợp                       | COORDINATING
          Cơ quan, đơn vị phối hợp thực hiện    | COORDINATING
          Đơn vị thực hiện                      | AGENCIES
          Phân công thực hiện                   | AGENCIES
          Thời gian thực hiện                   | SCHEDULE
          Thời hạn                              | SCHEDULE
          Tiến độ                               | SCHEDULE
          Sản phẩm                              | OUTPUT
          Kết quả, sản phẩm dự kiến             | OUTPUT
          Kinh phí (triệu đồng)                 | BUDGET
          Kinh phí thực hiện                    | BUDGET
          Nguồn vốn                             | BUDGET
          Thành tiền (triệu đồng)               | BUDGET
          Định mức                              | BUDGET
          Đơn giá                               | BUDGET
          Tên dự án                             | PROJECT
          2025                                  | VALUE
          Năm 2030                              | VALUE
          Giai đoạn / 2021-2025                 | VALUE
          Ước thực hiện                         | BASELINE
          Chỉ tiêu                              | INDICATOR
          Tên chỉ tiêu                          | INDICATOR
          Nhiệm vụ, giải pháp                   | TASK
          Nội dung công việc                    | TASK
          Địa điểm                              | OTHER
          ''                                    | OTHER
          """)
  void readsHeaders(String header, Role role) {
    assertEquals(role, ColumnRoles.role(header));
  }
}
