package io.github.kehoach.cli.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.kehoach.PlanExtractor;
import io.github.kehoach.tabular.Column;
import io.github.kehoach.tabular.DataDictionary;
import io.github.kehoach.tabular.DataTable;
import io.github.kehoach.tabular.PlanTables;
import io.github.kehoach.tabular.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The tables of all samples as files. {@code -Dkehoach.rewrite=true} writes the golden files anew:
 * read what changed before you commit it.
 */
class TableFilesTest {

  private static final boolean REWRITE = Boolean.getBoolean("kehoach.rewrite");
  private static final Path SAMPLES = Path.of("..", "samples", "plans");
  private static final String GOLDEN_SAMPLE = "tan-lung-xa-kinh-te-xa-hoi";
  private static final Path GOLDEN = Path.of("src", "test", "resources", "tables");

  private static final Map<DataTable, List<Row>> ALL = new EnumMap<>(DataTable.class);

  @TempDir Path folder;

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      for (Path sample : samples.sorted().toList()) {
        rows(sample.getFileName().toString())
            .forEach(
                (table, rows) -> ALL.computeIfAbsent(table, t -> new ArrayList<>()).addAll(rows));
      }
    }
  }

  private static Map<DataTable, List<Row>> rows(String sample) {
    Path file = SAMPLES.resolve(sample).resolve("plan.txt");
    return PlanTables.of(PlanExtractor.create().extract(file), sample + "/plan.txt");
  }

  @ParameterizedTest
  @EnumSource
  void csvGivesBackEachValueOfAllSamples(DataTable table) throws IOException {
    List<Row> rows = ALL.getOrDefault(table, List.of());
    assertFalse(rows.isEmpty());
    List<List<@Nullable Object>> read = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().ofCsvRecord(csv(table.columns(), rows))) {
      for (CsvRecord record : reader) {
        read.add(
            record.getStartingLineNumber() == 1
                ? new ArrayList<>(record.getFields())
                : values(table.columns(), record));
      }
    }
    assertEquals(table.columns().stream().map(Column::name).toList(), read.remove(0));
    assertEquals(rows.stream().map(Row::values).toList(), read);
  }

  private static List<@Nullable Object> values(List<Column> columns, CsvRecord record) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String cell = record.getField(i);
      values.add(cell.isEmpty() ? null : columns.get(i).type().parse(cell));
    }
    return values;
  }

  @ParameterizedTest
  @EnumSource
  void parquetGivesBackEachValueOfAllSamples(DataTable table) throws IOException {
    List<Row> rows = ALL.getOrDefault(table, List.of());
    Path file = folder.resolve(table.fileName() + ".parquet");
    try (ParquetRows parquet = new ParquetRows(file, table.fileName(), table.columns())) {
      for (Row row : rows) {
        parquet.write(row);
      }
    }
    assertEquals(
        rows.stream().map(TableFilesTest::doubles).toList(), ParquetFile.read(file).rows());
  }

  private static List<@Nullable Object> doubles(Row row) {
    List<@Nullable Object> values = new ArrayList<>(row.values());
    values.replaceAll(v -> v instanceof BigDecimal number ? (Object) number.doubleValue() : v);
    return values;
  }

  @ParameterizedTest
  @EnumSource
  void oneSampleGivesTheExpectedCsv(DataTable table) throws IOException {
    List<Row> rows = rows(GOLDEN_SAMPLE).getOrDefault(table, List.of());
    assertGolden(table.fileName(), csv(table.columns(), rows));
  }

  @Test
  void theDictionaryIsAsExpected() throws IOException {
    assertGolden(DataDictionary.fileName(), csv(DataDictionary.columns(), DataDictionary.rows()));
  }

  @Test
  void rewritesNothingInAPassingRun() {
    assertFalse(REWRITE, "golden files were written anew: run again without kehoach.rewrite");
  }

  private static void assertGolden(String name, String actual) throws IOException {
    Path file = GOLDEN.resolve(name + ".csv");
    if (REWRITE) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, actual);
    } else {
      assertEquals(Files.readString(file), actual, name);
    }
  }

  private static String csv(List<Column> columns, List<Row> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvRows csv = new CsvRows(out, columns)) {
      for (Row row : rows) {
        csv.write(row);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
