package io.github.kehoach.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DataTableTest {

  /** Names are a promise: this list may grow at the end of a table, and otherwise stays. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PLANS | file plan province province_code current_province current_province_code type type_name number symbol title issue_date place_of_issue issuer issuer_kind authority capacity position signer recipients section_count table_count target_count task_count reference_count reporting_count error_count warning_count media_type page_count text_layer sha256 schema_version
          SECTIONS | file plan province number path parent level kind marker title text appendix page
          TARGETS | file plan province id value_number ordinal indicator indicator_id indicator_group comparator value value_to unit period period_from period_to raw responsible responsible_ids responsible_current_ids note same_as origin table_id table_row appendix section page words
          TASKS | file plan province id ordinal description lead lead_ids lead_current_ids partners partner_ids partner_current_ids schedule due_from due_to due_recurring due_day due_year output note origin table_id table_row appendix section page words
          REFERENCES | file plan province id type identifier number symbol issue_date issuer title role mentions sections aliases variants page words
          REPORTING | file plan province number reporters reporter_ids reporter_current_ids recipients recipient_ids recipient_current_ids frequency due due_recurring due_day due_year section page words
          DIAGNOSTICS | file plan province number severity code message section table_id appendix places page words
          """)
  void columnsStandInTheirOrder(DataTable table, String names) {
    assertEquals(List.of(names.split(" ")), table.columns().stream().map(Column::name).toList());
  }

  @ParameterizedTest
  @EnumSource
  void noColumnStandsTwice(DataTable table) {
    Set<String> names = new HashSet<>();
    for (Column column : table.columns()) {
      assertTrue(names.add(column.name()), column.name());
      assertTrue(column.name().matches("[a-z][a-z0-9_]*"), column.name());
    }
  }

  @Test
  void theDictionaryDescribesEachColumnInASentence() {
    List<List<Object>> columns = new ArrayList<>();
    for (DataTable table : DataTable.values()) {
      table.columns().forEach(c -> columns.add(List.of(table.fileName(), c.name())));
    }
    FailureTable.columns().forEach(c -> columns.add(List.of("failures", c.name())));
    assertEquals(
        columns, DataDictionary.rows().stream().map(r -> r.values().subList(0, 2)).toList());
    Set<Object> types = Set.of("text", "integer", "decimal", "boolean", "date");
    for (Row row : DataDictionary.rows()) {
      assertEquals(DataDictionary.columns().size(), row.values().size());
      assertTrue(types.contains(row.values().get(2)), row::toString);
      String description = (String) row.values().get(3);
      assertTrue(description.endsWith(".") && description.contains(" "), row::toString);
    }
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(ColumnType.TEXT, "Sở Y tế", "Sở Y tế"),
        Arguments.of(ColumnType.INTEGER, 2030L, "2030"),
        Arguments.of(ColumnType.DECIMAL, new BigDecimal("11.20"), "11.20"),
        Arguments.of(ColumnType.DECIMAL, new BigDecimal("213000"), "213000"),
        Arguments.of(ColumnType.DECIMAL, new BigDecimal("0.0000001"), "0.0000001"),
        Arguments.of(ColumnType.BOOLEAN, true, "true"),
        Arguments.of(ColumnType.BOOLEAN, false, "false"),
        Arguments.of(ColumnType.DATE, LocalDate.of(2022, 4, 14), "2022-04-14"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void valuesAreReadAsTheyArePrinted(ColumnType type, Object value, String text) {
    assertEquals(text, type.print(value));
    assertEquals(value, type.parse(text));
  }

  @Test
  void numbersArePrintedWithoutAnExponent() {
    assertEquals("213000", ColumnType.DECIMAL.print(new BigDecimal("2.13E+5")));
  }

  @ParameterizedTest
  @CsvSource({"INTEGER, 1.5", "DECIMAL, 'abc'", "BOOLEAN, yes", "DATE, 30/9/2022"})
  void whatIsNoValueIsRefused(ColumnType type, String text) {
    assertThrows(IllegalArgumentException.class, () -> type.parse(text));
  }

  @Test
  void aRowDoesNotChange() {
    List<Object> values = new ArrayList<>(Arrays.asList("a", null));
    Row row = new Row(values);
    values.set(0, "b");
    assertEquals(Arrays.asList("a", null), row.values());
    assertThrows(UnsupportedOperationException.class, () -> row.values().set(0, "b"));
  }

  @Test
  void aFailureIsARowOfItsTable() {
    Row row = FailureTable.row("a.pdf", "UNREADABLE", "there is no such file", "check the path");
    assertEquals(FailureTable.columns().size(), row.values().size());
    assertEquals("UNREADABLE", row.values().get(1));
  }
}
