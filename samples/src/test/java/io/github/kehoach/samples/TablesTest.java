package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Reference;
import io.github.kehoach.plan.Section;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import io.github.kehoach.plan.Task;
import io.github.kehoach.tabular.Column;
import io.github.kehoach.tabular.DataTable;
import io.github.kehoach.tabular.PlanTables;
import io.github.kehoach.tabular.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every record of every sample is a row, in a format without pages and in one with pages. */
class TablesTest {

  static Stream<Path> files() {
    return Sample.all().stream()
        .flatMap(s -> Stream.of(s.file(), s.folder().resolve("plan.pdf")))
        .filter(Files::exists);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRecordIsARowAndEveryRowARecord(Path file) {
    PlanDocument plan = Sample.plan(file);
    Map<DataTable, List<Row>> rows = rows(file);
    List<String> paths = new ArrayList<>();
    plan.sections().forEach(s -> paths(paths, s));
    plan.appendices()
        .forEach(
            a -> {
              paths.add(a.label());
              a.sections().forEach(s -> paths(paths, s));
            });
    assertEquals(paths, column(rows, DataTable.SECTIONS, "path"));
    assertEquals(1, rows.get(DataTable.PLANS).size());
    assertEquals(
        plan.targets().stream().flatMap(TablesTest::values).toList(),
        columns(rows, DataTable.TARGETS, "id", "indicator", "unit", "raw", "comparator", "value"));
    assertEquals(
        plan.tasks().stream().map(Task::description).toList(),
        column(rows, DataTable.TASKS, "description"));
    assertEquals(
        plan.references().stream().map(Reference::identifier).toList(),
        column(rows, DataTable.REFERENCES, "identifier"));
    assertEquals(
        plan.reporting().stream().map(r -> r.reporters().get(0).name()).toList(),
        column(rows, DataTable.REPORTING, "reporters").stream()
            .map(names -> names.toString().split("; ")[0])
            .toList());
    assertEquals(
        plan.diagnostics().stream().map(d -> (Object) d.message()).toList(),
        column(rows, DataTable.DIAGNOSTICS, "message"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyValueIsOfItsColumnsType(Path file) {
    rows(file)
        .forEach(
            (table, rows) -> {
              for (Row row : rows) {
                assertEquals(table.columns().size(), row.values().size());
                for (int i = 0; i < row.values().size(); i++) {
                  assertOfType(table.columns().get(i), row.values().get(i));
                }
              }
            });
  }

  private static void assertOfType(Column column, @Nullable Object value) {
    if (value != null) {
      assertTrue(column.type().javaType().isInstance(value), () -> column + ": " + value);
      assertTrue(!value.toString().isEmpty(), column.name());
      assertEquals(value, column.type().parse(column.type().print(value)), column.name());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatTheDictionaryCallsAKeyIsOne(Path file) {
    Map<DataTable, List<Row>> rows = rows(file);
    assertUnique(columns(rows, DataTable.SECTIONS, "file", "number"));
    assertUnique(columns(rows, DataTable.TARGETS, "file", "id", "value_number"));
    for (DataTable table : List.of(DataTable.TASKS, DataTable.REFERENCES)) {
      assertUnique(columns(rows, table, "file", "id"));
    }
    for (DataTable table : List.of(DataTable.REPORTING, DataTable.DIAGNOSTICS)) {
      assertUnique(columns(rows, table, "file", "number"));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void recordsNameSectionsThatAreRows(Path file) {
    Map<DataTable, List<Row>> rows = rows(file);
    Set<Object> paths = new HashSet<>(column(rows, DataTable.SECTIONS, "path"));
    for (DataTable table : List.of(DataTable.TARGETS, DataTable.TASKS, DataTable.REPORTING)) {
      column(rows, table, "section").stream()
          .filter(Objects::nonNull)
          .forEach(path -> assertTrue(paths.contains(path), () -> table + ": " + path));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void rowsHaveTheirWordsAndPages(Path file) {
    boolean pages = Sample.plan(file).source().pageCount() != null;
    Map<DataTable, List<Row>> rows = rows(file);
    for (DataTable table :
        List.of(DataTable.TARGETS, DataTable.TASKS, DataTable.REFERENCES, DataTable.REPORTING)) {
      column(rows, table, "words").forEach(words -> assertNotNull(words, table.name()));
      column(rows, table, "page").forEach(page -> assertEquals(pages, page != null, table.name()));
    }
  }

  private static Stream<List<Object>> values(Target target) {
    return target.values().stream().map(v -> row(target, v));
  }

  private static List<@Nullable Object> row(Target t, TargetValue v) {
    String comparator = v.comparator() == null ? null : v.comparator().name();
    return Arrays.asList(t.id(), t.indicator(), t.unit(), v.raw(), comparator, v.value());
  }

  private static void paths(List<String> paths, Section s) {
    paths.add(s.path());
    s.children().forEach(c -> paths(paths, c));
  }

  private static Map<DataTable, List<Row>> rows(Path file) {
    return PlanTables.of(Sample.plan(file), file.toString());
  }

  private static List<Object> column(
      Map<DataTable, List<Row>> rows, DataTable table, String column) {
    return columns(rows, table, column).stream().map(values -> values.get(0)).toList();
  }

  private static List<List<@Nullable Object>> columns(
      Map<DataTable, List<Row>> rows, DataTable table, String... columns) {
    List<String> names = table.columns().stream().map(Column::name).toList();
    return Objects.requireNonNull(rows.get(table)).stream()
        .map(row -> Stream.of(columns).map(c -> row.values().get(names.indexOf(c))))
        .map(values -> Arrays.asList(values.toArray()))
        .toList();
  }

  private static void assertUnique(List<List<@Nullable Object>> keys) {
    assertEquals(keys.size(), new HashSet<>(keys).size());
  }
}
