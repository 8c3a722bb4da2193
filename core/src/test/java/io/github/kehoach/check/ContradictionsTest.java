package io.github.kehoach.check;

import static io.github.kehoach.plan.DiagnosticCode.CONFLICTING_DATE;
import static io.github.kehoach.plan.DiagnosticCode.CONFLICTING_IDENTIFIER;
import static io.github.kehoach.plan.DiagnosticCode.DEADLINE_BEFORE_ISSUE;
import static io.github.kehoach.plan.DiagnosticCode.SELF_REPORT;
import static io.github.kehoach.plan.DiagnosticCode.TABLE_SHAPE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be right as it stands. The plan is of 14 April 2022 and has the number 57. */
class ContradictionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "hoàn thành trước ngày 15/3/2022 => trước ngày 15/3/2022",
        "hoàn thành trong quý I năm 2022 => trong quý I năm 2022",
        "hoàn thành trong tháng 3/2022 => trong tháng 3/2022",
        "hoàn thành trong năm 2021 => trong năm 2021",
      })
  void deadlinesThatHavePassed(String when, String deadline) {
    assertEquals(
        List.of(
            "ERROR DEADLINE_BEFORE_ISSUE The deadline \""
                + deadline
                + "\" lies before the plan's date, 2022-04-14. @ "
                + deadline),
        deadlines(when));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hoàn thành trước ngày 15/4/2022",
        "hoàn thành trong ngày 14/4/2022",
        "hoàn thành trong tháng 4/2022",
        "hoàn thành trong quý II năm 2022",
        "hoàn thành trong năm 2022",
        "báo cáo trước ngày 15/3 hằng năm",
        "theo Quyết định số 12/QĐ-UBND ngày 15/3/2022",
        "tiếp nối kết quả giai đoạn 2016 - 2020",
      })
  void deadlinesToCome(String when) {
    assertEquals(List.of(), deadlines(when));
  }

  private static List<String> deadlines(String when) {
    return Plans.said(
        "I. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế chủ trì rà soát dữ liệu tiêm chủng, " + when + ".",
        DEADLINE_BEFORE_ISSUE);
  }

  @Test
  void aReportThatWasDueIsToldOnce() {
    assertEquals(
        List.of(
            "ERROR DEADLINE_BEFORE_ISSUE The deadline \"trước ngày 10/3/2022\" lies before the"
                + " plan's date, 2022-04-14. @ trước ngày 10/3/2022"),
        Plans.said(
            "I. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế báo cáo kết quả về UBND tỉnh trước ngày"
                + " 10/3/2022.",
            DEADLINE_BEFORE_ISSUE));
  }

  @Test
  void anAgencyReportsToItself() {
    assertEquals(
        List.of(
            "ERROR SELF_REPORT Sở Y tế is told to report to itself. @ 1. Sở Y tế báo cáo kết quả về"
                + " Sở Y tế trước ngày 10/12 hằng năm."),
        reports("Sở Y tế báo cáo kết quả về Sở Y tế trước ngày 10/12 hằng năm."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sở Y tế báo cáo kết quả về UBND tỉnh trước ngày 10/12 hằng năm.",
        "Sở Tài chính, Sở Y tế báo cáo kết quả về Sở Y tế trước ngày 10/12 hằng năm.",
        "Các sở, ban, ngành báo cáo kết quả về Sở Y tế trước ngày 10/12 hằng năm để tổng hợp, báo"
            + " cáo UBND tỉnh.",
        "UBND các huyện, thành phố báo cáo kết quả về UBND tỉnh trước ngày 10/12 hằng năm.",
      })
  void agenciesReportToOthers(String sentence) {
    assertEquals(List.of(), reports(sentence));
  }

  private static List<String> reports(String sentence) {
    return Plans.said("I. TỔ CHỨC THỰC HIỆN\n\n1. " + sentence, SELF_REPORT);
  }

  private static final String TABLE =
      """
      Phụ lục
      CHỈ TIÊU
      (Kèm theo Kế hoạch số 57/KH-UBND ngày 14/4/2022 của UBND tỉnh)

      STT\tChỉ tiêu\tĐơn vị\tNăm 2022\tNăm 2025\tCơ quan theo dõi
      1\tTỷ lệ hộ nghèo\t%\t5\t3\tSở Lao động - Thương binh và Xã hội
      2\tSố bác sĩ\tBác sĩ\t\t\tSở Y tế
      -\tTuyến tỉnh\t\t200\t250\t
      -\tTuyến huyện\t\t300\t310\t
      3\tTỷ lệ che phủ rừng\t%\t54\t\tSở Nông nghiệp và Phát triển nông thôn
      """;

  @Test
  void rowsAsWideAsTheirHeader() {
    assertEquals(List.of(), Plans.saidOfAppendices(TABLE, TABLE_SHAPE));
  }

  @Test
  void aRowThatLostACell() {
    assertEquals(
        List.of(
            "ERROR TABLE_SHAPE Row 1 of table t1 has 5 cells, the header 6: a cell is missing, and"
                + " others may stand in wrong columns. @ 1 | Tỷ lệ hộ nghèo | % | 3 | Sở Lao động"
                + " - Thương binh và Xã hội"),
        Plans.saidOfAppendices(TABLE.replace("\t5\t3\t", "\t3\t"), TABLE_SHAPE));
  }

  @Test
  void aRowWithACellTooMany() {
    assertEquals(
        List.of(
            "ERROR TABLE_SHAPE Row 1 of table t1 has 7 cells, the header 6: what is too many was"
                + " put into the last column. @ 1 | Tỷ lệ hộ nghèo | % | 5 | 4 | 3 | Sở Lao động"
                + " - Thương binh và Xã hội"),
        Plans.saidOfAppendices(TABLE.replace("\t5\t3\t", "\t5\t4\t3\t"), TABLE_SHAPE));
  }

  @Test
  void aGoalThatLostItsValue() {
    assertEquals(
        List.of(
            "WARNING TABLE_SHAPE Row 5 of table t1 names a goal, but no value for it. @ 3 | Tỷ lệ"
                + " che phủ rừng | % | Sở Nông nghiệp và Phát triển nông thôn"),
        Plans.saidOfAppendices(TABLE.replace("\t54\t", "\t\t"), TABLE_SHAPE));
  }

  /**
   * Where cells stand on lines of their own nothing tells where a row ends, and the rows below one
   * that lost a cell must not all slip.
   */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "Tỷ lệ hộ nghèo|%|5 => Tỷ lệ hộ nghèo|% => Row 1 of table t1 has 5 cells, the header 6: a"
            + " cell is missing, and others may stand in wrong columns. @ 1 | Tỷ lệ hộ nghèo | % | 3"
            + " | Sở Lao động - Thương binh và Xã hội",
        "Tỷ lệ đô thị hóa|%| => Tỷ lệ đô thị hóa| => Row 3 of table t1 has 5 cells, the header 6: a"
            + " cell is missing, and others may stand in wrong columns. @ 3 | Tỷ lệ đô thị hóa | 38"
            + " | 42 | Sở Xây dựng",
        "3|Tỷ lệ đô => Tỷ lệ đô => Row 3 of table t1 has 5 cells, the header 6: a cell is missing,"
            + " and others may stand in wrong columns. @ Tỷ lệ đô thị hóa | % | 38 | 42 | Sở Xây dựng",
        "95|Bảo hiểm xã hội tỉnh => 95 => Row 5 of table t1 has 5 cells, the header 6: a cell is"
            + " missing, and others may stand in wrong columns. @ 5 | Tỷ lệ bao phủ bảo hiểm y tế |"
            + " % | 92 | 95",
        "|54|56| => |54|55|56| => Row 4 of table t1 has 7 cells, the header 6: what is too many was"
            + " put into the last column. @ 4 | Tỷ lệ che phủ rừng | % | 54 | 55 | 56 | Chi cục Kiểm"
            + " lâm",
      })
  void aCellOnALineOfItsOwnThatIsLost(String cells, String without, String message) {
    String table =
        """
        STT|Chỉ tiêu|Đơn vị|Năm 2022|Năm 2025|Cơ quan theo dõi|
        1|Tỷ lệ hộ nghèo|%|5|3|Sở Lao động - Thương binh và Xã hội|
        2|Số bác sĩ trên một vạn dân|Bác sĩ|9,5|11|Sở Y tế|
        3|Tỷ lệ đô thị hóa|%|38|42|Sở Xây dựng|
        4|Tỷ lệ che phủ rừng|%|54|56|Chi cục Kiểm lâm|
        5|Tỷ lệ bao phủ bảo hiểm y tế|%|92|95|Bảo hiểm xã hội tỉnh|
        6|Số xã đạt chuẩn nông thôn mới|Xã|80|92|Văn phòng Điều phối nông thôn mới tỉnh|
        """;
    assertEquals(List.of(), onLines(table));
    assertEquals(List.of("ERROR TABLE_SHAPE " + message), onLines(table.replace(cells, without)));
  }

  private static List<String> onLines(String table) {
    String lines = table.replace("\n", "").replace("|", "\n|\n");
    return Plans.saidOfAppendices("Phụ lục\nCHỈ TIÊU\n\n" + lines, TABLE_SHAPE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "số 57/KH-UBND ngày 14/4/2022 =>",
        "số 57 /KH-UBND ngày 14 tháng 4 năm 2022 =>",
        // A blank that was left for the number contradicts nothing.
        "số     /KH-UBND ngày    /4/2022 =>",
        "số 57/KH-UBND =>",
        "số 51/KH-UBND ngày 14/4/2022 => ERROR CONFLICTING_IDENTIFIER The document is 57/KH-UBND,"
            + " but appendices name 51/KH-UBND.",
        "số 57/KH-UBND ngày 12/4/2022 => ERROR CONFLICTING_DATE The document is of 2022-04-14, but"
            + " appendices say 2022-04-12.",
      })
  void numbersOfThePlanItself(String named, String expected) {
    String said = "số 57/KH-UBND ngày 14/4/2022";
    String line = "(Kèm theo Kế hoạch " + named + " của UBND tỉnh)";
    assertEquals(
        expected == null ? List.of() : List.of(expected + " @ " + line),
        Plans.saidOfAppendices(
            TABLE.replace(said, named), CONFLICTING_IDENTIFIER, CONFLICTING_DATE));
  }
}
