package io.github.kehoach.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.PlanDocument;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands in the rows of one plan, by hand. */
class PlanTablesTest {

  private static final String TEXT =
      """
      ỦY BAN NHÂN DÂN
      TỈNH HÀ NAM
      Số: 57/KH-UBND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Hà Nam, ngày 14 tháng 4 năm 2022
      KẾ HOẠCH
      Chuyển đổi số ngành y tế năm 2022
      Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.
      I. MỤC TIÊU
      1. Đến năm 2025, tỷ lệ dân số có hồ sơ sức khỏe điện tử đạt 80 - 90%.
      II. TỔ CHỨC THỰC HIỆN
      1. Sở Y tế chủ trì, phối hợp với Công an tỉnh hoàn thành việc rà soát dữ liệu theo Quyết định số 749/QĐ-TTg trước ngày 30/9/2022.
      2. Các sở, ban, ngành báo cáo kết quả về Sở Y tế trước ngày 10/12 hằng năm.
      4. Sở Tài chính, Sở Y tế bố trí kinh phí trong quý II năm 2022.
      """;

  private static final PlanDocument PLAN = extract(true);
  private static final Map<DataTable, List<Row>> ROWS = PlanTables.of(PLAN, "y tế/plan.txt");

  private static PlanDocument extract(boolean blocks) {
    return PlanExtractor.builder()
        .includeBlocks(blocks)
        .build()
        .extract(TEXT.getBytes(StandardCharsets.UTF_8), "plan.txt");
  }

  @Test
  void everyRowBeginsWithWhereItIsFrom() {
    for (DataTable table : DataTable.values()) {
      for (Row row : rows(table)) {
        assertEquals(
            List.of("y tế/plan.txt", "57/KH-UBND", "Hà Nam"),
            row.values().subList(0, 3),
            table.name());
      }
    }
  }

  @Test
  void aPlanHasItsHeadAndWhatItCounts() {
    assertValues(
        Map.ofEntries(
            Map.entry("type", "KH"),
            Map.entry("type_name", "Kế hoạch"),
            Map.entry("number", "57"),
            Map.entry("symbol", "KH-UBND"),
            Map.entry("title", "Chuyển đổi số ngành y tế năm 2022"),
            Map.entry("issue_date", LocalDate.of(2022, 4, 14)),
            Map.entry("issuer", "Ủy ban nhân dân tỉnh Hà Nam"),
            Map.entry("issuer_kind", "PEOPLES_COMMITTEE"),
            Map.entry("province_code", "35"),
            Map.entry("current_province", "Ninh Bình"),
            Map.entry("section_count", 6L),
            Map.entry("target_count", 1L),
            Map.entry("reference_count", 1L),
            Map.entry("reporting_count", 1L),
            Map.entry("text_layer", "NATIVE")),
        only(DataTable.PLANS));
  }

  @Test
  void aSectionKnowsTheOneAbove() {
    List<Row> sections = rows(DataTable.SECTIONS);
    assertEquals(
        List.of("I", "I.1", "II", "II.1", "II.2", "II.4"),
        sections.stream().map(r -> value(DataTable.SECTIONS, r, "path")).toList());
    assertValues(
        Map.of("number", 3L, "level", 1L, "kind", "ROMAN", "title", "TỔ CHỨC THỰC HIỆN"),
        values(DataTable.SECTIONS, sections.get(2)));
    assertValues(
        Map.of("number", 4L, "parent", "II", "level", 2L, "kind", "ARABIC", "marker", "1."),
        values(DataTable.SECTIONS, sections.get(3)));
    assertNull(value(DataTable.SECTIONS, sections.get(2), "parent"));
  }

  @Test
  void aTargetHasItsNumbers() {
    assertValues(
        Map.ofEntries(
            Map.entry("id", "target1"),
            Map.entry("value_number", 1L),
            Map.entry("indicator", "tỷ lệ dân số có hồ sơ sức khỏe điện tử"),
            Map.entry("comparator", "RANGE"),
            Map.entry("value", new BigDecimal("80")),
            Map.entry("value_to", new BigDecimal("90")),
            Map.entry("unit", "%"),
            Map.entry("raw", "80 - 90%"),
            Map.entry("period", "Đến năm 2025"),
            Map.entry("period_to", 2025L),
            Map.entry("origin", "PROSE"),
            Map.entry("section", "I.1"),
            Map.entry(
                "words", "1. Đến năm 2025, tỷ lệ dân số có hồ sơ sức khỏe điện tử đạt 80 - 90%.")),
        only(DataTable.TARGETS));
    assertNull(only(DataTable.TARGETS).get("period_from"));
    assertNull(only(DataTable.TARGETS).get("table_row"));
  }

  @Test
  void aTaskHasWhoAndWhen() {
    assertValues(
        Map.of(
            "id", "task1",
            "lead", "Sở Y tế",
            "lead_ids", "so-y-te",
            "partners", "Công an tỉnh",
            "partner_ids", "cong-an-tinh",
            "schedule", "trước ngày 30/9/2022",
            "due_to", "2022-09-30",
            "due_day", LocalDate.of(2022, 9, 30),
            "due_year", 2022L,
            "section", "II.1"),
        values(DataTable.TASKS, rows(DataTable.TASKS).get(0)));
  }

  @Test
  void severalInACellAreJoinedAndAQuarterIsNoDay() {
    List<Row> tasks = rows(DataTable.TASKS);
    Map<String, Object> last = values(DataTable.TASKS, tasks.get(tasks.size() - 1));
    assertValues(
        Map.of(
            "lead", "Sở Tài chính; Sở Y tế",
            "lead_ids", "so-tai-chinh; so-y-te",
            "due_to", "2022-Q2",
            "due_year", 2022L),
        last);
    assertNull(last.get("due_day"));
  }

  @Test
  void aCitedDocumentIsOneRowWithItsMentions() {
    assertValues(
        Map.of(
            "id", "ref1",
            "type", "QĐ",
            "identifier", "749/QĐ-TTg",
            "issue_date", LocalDate.of(2020, 6, 3),
            "issuer", "Thủ tướng Chính phủ",
            "role", "BASIS",
            "mentions", 2L,
            "sections", "II.1"),
        only(DataTable.REFERENCES));
  }

  @Test
  void aReportOfEveryYearIsNoDate() {
    Map<String, Object> duty = only(DataTable.REPORTING);
    assertValues(
        Map.of(
            "number", 1L,
            "reporters", "Các sở, ban, ngành",
            "recipients", "Sở Y tế",
            "recipient_ids", "so-y-te",
            "frequency", "ANNUAL",
            "due_recurring", "--12-10",
            "section", "II.2"),
        duty);
    for (String none : Set.of("reporter_ids", "due", "due_day", "due_year")) {
      assertNull(duty.get(none), none);
    }
  }

  @Test
  void aDiagnosticHasItsPlace() {
    Row gap =
        rows(DataTable.DIAGNOSTICS).stream()
            .filter(r -> "NUMBERING_GAP".equals(value(DataTable.DIAGNOSTICS, r, "code")))
            .findFirst()
            .orElseThrow();
    assertValues(
        Map.of("severity", "WARNING", "section", "II.4", "places", 1L),
        values(DataTable.DIAGNOSTICS, gap));
  }

  @Test
  void withoutBlocksOnlyPlacesAndWordsAreLost() {
    Map<DataTable, List<Row>> bare = PlanTables.of(extract(false), "y tế/plan.txt");
    for (DataTable table : DataTable.values()) {
      for (int i = 0; i < rows(table).size(); i++) {
        Map<String, @Nullable Object> full = values(table, rows(table).get(i));
        Map<String, @Nullable Object> without = values(table, bare.get(table).get(i));
        Set<String> lost =
            table == DataTable.DIAGNOSTICS
                ? Set.of("words", "section", "places")
                : Set.of("words", "sections", "mentions");
        full.keySet().removeAll(lost);
        without.keySet().removeAll(lost);
        assertEquals(full, without, table.name());
      }
    }
  }

  @Test
  void halfASurrogatePairIsReplacedAsInTheJson() {
    Row row = PlanTables.of(PLAN, "a\uD800b\uD83D\uDE00").get(DataTable.PLANS).get(0);
    assertEquals("a\uFFFDb\uD83D\uDE00", row.values().get(0));
  }

  private static List<Row> rows(DataTable table) {
    return ROWS.getOrDefault(table, List.of());
  }

  private static Map<String, Object> only(DataTable table) {
    assertEquals(1, rows(table).size(), table.name());
    return values(table, rows(table).get(0));
  }

  private static @Nullable Object value(DataTable table, Row row, String column) {
    return values(table, row).get(column);
  }

  private static Map<String, @Nullable Object> values(DataTable table, Row row) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (int i = 0; i < table.columns().size(); i++) {
      values.put(table.columns().get(i).name(), row.values().get(i));
    }
    return values;
  }

  private static void assertValues(Map<String, Object> expected, Map<String, Object> actual) {
    expected.forEach((column, value) -> assertEquals(value, actual.get(column), column));
  }
}
