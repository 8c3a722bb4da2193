package io.github.kehoach.cli.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.kehoach.tabular.Column;
import io.github.kehoach.tabular.ColumnType;
import io.github.kehoach.tabular.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

  private static final List<Column> TEXT = List.of(column("file", ColumnType.TEXT));

  private static final List<Column> TYPED =
      List.of(
          column("file", ColumnType.TEXT),
          column("pages", ColumnType.INTEGER),
          column("value", ColumnType.DECIMAL),
          column("read", ColumnType.BOOLEAN),
          column("day", ColumnType.DATE));

  private static Column column(String name, ColumnType type) {
    return new Column(name, type, "What it is.");
  }

  @Test
  void writesAHeaderAndEachTypeInItsForm() throws IOException {
    assertEquals(
        "file,pages,value,read,day\r\n"
            + "Kế hoạch.pdf,12,213000,true,2022-04-14\r\n"
            + "b.pdf,,11.20,false,\r\n",
        csv(
            TYPED,
            new Row(
                List.of(
                    "Kế hoạch.pdf",
                    12L,
                    new BigDecimal("2.13E+5"),
                    true,
                    LocalDate.of(2022, 4, 14))),
            new Row(Arrays.asList("b.pdf", null, new BigDecimal("11.20"), false, null))));
  }

  @Test
  void writesTheHeaderOfATableWithoutRows() throws IOException {
    assertEquals("file,pages,value,read,day\r\n", csv(TYPED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tỷ lệ đô thị hóa",
        "a,b",
        "nói \"có\"",
        "\"",
        "hai\ndòng",
        "hai\r\ndòng",
        "một\rhai",
        " spaces ",
        "=1+1",
        "-5",
        "+84",
        "@SUM(A1)",
        "#",
        "'",
        "tab\tbed",
        "\uD83D\uDE00",
        "\u200B",
        "\uFEFF",
        "Đ\u0323"
      })
  void givesValuesBackAsTheyWere(String value) throws IOException {
    List<CsvRecord> read = read(csv(TEXT, new Row(List.of(value)), new Row(List.of("next"))));
    assertEquals(
        List.of(List.of("file"), List.of(value), List.of("next")),
        read.stream().map(CsvRecord::getFields).toList());
  }

  @Test
  void quotesOnlyWhereItMust() throws IOException {
    assertEquals(
        "file\r\n=1+1\r\n\"a \"\"b\"\", c\"\r\n",
        csv(TEXT, new Row(List.of("=1+1")), new Row(List.of("a \"b\", c"))));
  }

  @Test
  void replacesHalfOfASurrogatePair() throws IOException {
    assertEquals("file\r\na\uFFFDb\r\n", csv(TEXT, new Row(List.of("a\uD800b"))));
  }

  @Test
  void givesTheSameBytesForTheSameRows() throws IOException {
    Row row = new Row(Arrays.asList("Sở \"Y tế\"", 1L, BigDecimal.TEN, null, null));
    assertArrayEquals(bytes(TYPED, row), bytes(TYPED, row));
  }

  @Test
  void refusesRowsOfAnotherTable() {
    Row tooShort = new Row(List.of("a.txt"));
    Row otherTypes = new Row(List.of("a.txt", "12", BigDecimal.ONE, true, LocalDate.MIN));
    assertThrows(IllegalArgumentException.class, () -> csv(TYPED, tooShort));
    assertThrows(ClassCastException.class, () -> csv(TYPED, otherTypes));
  }

  @Test
  void saysWhenTheStreamFails() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    IOException e =
        assertThrows(
            IOException.class,
            () -> {
              try (CsvRows rows = new CsvRows(full, TEXT)) {
                for (int i = 0; i < 10_000; i++) {
                  rows.write(new Row(List.of("a file with a long name.pdf")));
                }
              }
            });
    assertEquals("no space left", e.getMessage());
  }

  private static List<CsvRecord> read(String csv) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      return reader.stream().toList();
    }
  }

  private static String csv(List<Column> columns, Row... rows) throws IOException {
    return new String(bytes(columns, rows), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(List<Column> columns, Row... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvRows csv = new CsvRows(out, columns)) {
      for (Row row : rows) {
        csv.write(row);
      }
    }
    return out.toByteArray();
  }
}
