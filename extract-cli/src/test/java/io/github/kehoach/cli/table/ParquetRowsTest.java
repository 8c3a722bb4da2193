package io.github.kehoach.cli.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.kehoach.tabular.Column;
import io.github.kehoach.tabular.ColumnType;
import io.github.kehoach.tabular.Row;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetRowsTest {

  private static final List<Column> TYPED =
      List.of(
          column("file", ColumnType.TEXT),
          column("pages", ColumnType.INTEGER),
          column("value", ColumnType.DECIMAL),
          column("read", ColumnType.BOOLEAN),
          column("day", ColumnType.DATE));

  @TempDir Path folder;

  private static Column column(String name, ColumnType type) {
    return new Column(name, type, "What it is.");
  }

  @Test
  void givesValuesBackByTheirTypes() throws IOException {
    ParquetFile read =
        ParquetFile.read(
            write(
                "a.parquet",
                List.of(
                    new Row(
                        List.of(
                            "Kế hoạch \"số 1\",\nhai dòng",
                            12L,
                            new BigDecimal("11.20"),
                            true,
                            LocalDate.of(2022, 4, 14))),
                    new Row(Arrays.asList("b.pdf", null, null, null, null)),
                    new Row(
                        Arrays.asList(
                            "c.pdf",
                            -1L,
                            new BigDecimal("2.13E+5"),
                            false,
                            LocalDate.of(1945, 9, 2))))));
    assertEquals(
        """
        message plans {
          optional binary file (STRING);
          optional int64 pages;
          optional double value;
          optional boolean read;
          optional int32 day (DATE);
        }
        """,
        read.schema().toString());
    assertEquals(
        List.of(
            List.of("Kế hoạch \"số 1\",\nhai dòng", 12L, 11.2, true, LocalDate.of(2022, 4, 14)),
            Arrays.asList("b.pdf", null, null, null, null),
            List.of("c.pdf", -1L, 213000.0, false, LocalDate.of(1945, 9, 2))),
        read.rows());
  }

  @Test
  void aTableWithoutRowsHasItsColumns() throws IOException {
    ParquetFile read = ParquetFile.read(write("a.parquet", List.of()));
    assertEquals(TYPED.size(), read.schema().getFieldCount());
    assertEquals(List.of(), read.rows());
  }

  @Test
  void manyRowsKeepTheirOrder() throws IOException {
    List<Row> rows =
        IntStream.range(0, 30_000)
            .mapToObj(i -> new Row(Arrays.asList("Sở Y tế " + i, (long) i, null, null, null)))
            .toList();
    ParquetFile read = ParquetFile.read(write("a.parquet", rows));
    assertEquals(rows.stream().map(Row::values).toList(), read.rows());
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws IOException {
    List<Row> rows =
        IntStream.range(0, 3_000)
            .mapToObj(
                i ->
                    new Row(
                        Arrays.asList(
                            "Kế hoạch " + i % 7, (long) i, new BigDecimal(i), i % 2 == 0, null)))
            .toList();
    assertArrayEquals(
        Files.readAllBytes(write("a.parquet", rows)), Files.readAllBytes(write("b.parquet", rows)));
  }

  @Test
  void anOlderFileIsMadeAnew() throws IOException {
    Path file = Files.writeString(folder.resolve("a.parquet"), "something longer than a table");
    write("a.parquet", List.of());
    assertEquals(List.of(), ParquetFile.read(file).rows());
  }

  @Test
  void refusesRowsOfAnotherTable() {
    Row tooShort = new Row(List.of("a.txt"));
    Row otherTypes = new Row(List.of("a.txt", "12", BigDecimal.ONE, true, LocalDate.EPOCH));
    assertThrows(IllegalArgumentException.class, () -> write("a.parquet", List.of(tooShort)));
    assertThrows(ClassCastException.class, () -> write("b.parquet", List.of(otherTypes)));
  }

  @Test
  void saysWhenTheFolderIsMissing() {
    Path file = folder.resolve("none").resolve("a.parquet");
    assertThrows(IOException.class, () -> new ParquetRows(file, "plans", TYPED).close());
  }

  private Path write(String name, List<Row> rows) throws IOException {
    Path file = folder.resolve(name);
    try (ParquetRows parquet = new ParquetRows(file, "plans", TYPED)) {
      for (Row row : rows) {
        parquet.write(row);
      }
    }
    return file;
  }
}
