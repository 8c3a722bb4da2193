package io.github.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that look at several plans at once. */
class SideBySideTest {

  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      TỈNH LAM GIANG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 57/KH-UBND
      Lam Giang, ngày 14 tháng 4 năm 2022

      KẾ HOẠCH
      Phát triển kinh tế - xã hội

      Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.

      I. MỤC TIÊU

      1. Đến năm 2030, kim ngạch xuất khẩu đạt trên 3,2 tỷ USD; tỷ lệ "trạm bơm" tự động đạt 70%.

      Trên đây là Kế hoạch phát triển kinh tế - xã hội./.
      """;

  @TempDir private Path folder;
  private String one = "";
  private String two = "";

  @BeforeEach
  void write() throws IOException {
    one = Files.writeString(folder.resolve("one.txt"), PLAN).toString();
    String other = PLAN.replace("LAM GIANG", "HẢI BÌNH").replace("3,2 tỷ", "950 triệu");
    two = Files.writeString(folder.resolve("two.txt"), other).toString();
  }

  private static List<NamedCsvRecord> csv(String text) {
    return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
  }

  @Test
  void comparesAsCsv() {
    Run run = Run.withLibrary("compare", one, two);
    List<NamedCsvRecord> rows = csv(run.out());
    assertEquals(
        List.of("exports GT 3200 triệu USD", "exports GT 950 triệu USD"),
        rows.stream()
            .filter(r -> r.getField("indicator").equals("exports"))
            .map(
                r ->
                    String.join(
                        " ",
                        r.getField("indicator"),
                        r.getField("comparator"),
                        r.getField("value"),
                        r.getField("unit")))
            .sorted()
            .toList());
    assertEquals(
        List.of("tỷ lệ \"trạm bơm\" tự động", "tỷ lệ \"trạm bơm\" tự động"),
        rows.stream()
            .filter(r -> r.getField("indicator").isEmpty())
            .map(r -> r.getField("printed"))
            .toList());
    assertEquals(0, run.code());
  }

  @Test
  void comparesAsJsonAndPage() {
    JsonNode json =
        new JsonMapper().readTree(Run.withLibrary("compare", "--format=json", one, two).out());
    assertEquals(2, json.get("plans").size());
    assertEquals(2, json.get("figures").size());
    assertEquals(2, json.get("unmatched").size());
    String page = Run.withLibrary("compare", "--format=html", one, two).out();
    assertTrue(page.startsWith("<!DOCTYPE html>"));
  }

  @Test
  void goesOnWithoutWhatCannotBeRead() {
    Run run = Run.withLibrary("compare", one, folder.resolve("no.txt").toString());
    assertEquals(2, csv(run.out()).size());
    assertTrue(run.err().contains("there is no such file"), run.err());
    assertEquals(1, run.code());
  }

  @Test
  void refusesAnUnknownFormat() {
    assertEquals(2, Run.withLibrary("compare", "--format=xlsx", one).code());
  }

  @Test
  void drawsTheGraph() {
    assertTrue(Run.withLibrary("graph", one, two).out().contains("<graphml"));
    List<NamedCsvRecord> edges = csv(Run.withLibrary("graph", "--format=edges", one, two).out());
    assertEquals(2, edges.size());
    assertTrue(edges.stream().allMatch(e -> e.getField("to").equals("749/QĐ-TTg 2020")));
    assertEquals(3, csv(Run.withLibrary("graph", "--format=nodes", one, two).out()).size());
  }

  @Test
  void sameIsZero() {
    Run run = Run.withLibrary("diff", one, one);
    assertEquals("", run.out());
    assertEquals(0, run.code());
  }

  @Test
  void differencesAreOne() {
    Run run = Run.withLibrary("diff", one, two);
    assertEquals(
        """
        --- %s
        +++ %s

        Sections: 1 changed
          ~ I.1: Đến năm 2030, kim ngạch xuất khẩu đạt trên 950 triệu USD; tỷ lệ "trạm bơm" tự động đạt 70%%.
              - text: Đến năm 2030, kim ngạch xuất khẩu đạt trên 3,2 tỷ USD; tỷ lệ "trạm bơm" tự động đạt 70%%.
              + text: Đến năm 2030, kim ngạch xuất khẩu đạt trên 950 triệu USD; tỷ lệ "trạm bơm" tự động đạt 70%%.

        Targets: 1 changed
          ~ I.1: kim ngạch xuất khẩu
              - unit: tỷ USD
              + unit: triệu USD
              - values: trên 3,2 tỷ USD (Đến năm 2030)
              + values: trên 950 triệu USD (Đến năm 2030)
        """
            .formatted(one, two),
        run.out());
    assertEquals(1, run.code());
    JsonNode json = new JsonMapper().readTree(Run.withLibrary("diff", "--json", one, two).out());
    assertEquals("TARGET", json.at("/changes/1/subject").asString());
  }

  @Test
  void troubleIsTwo() throws IOException {
    Path kept = Files.writeString(folder.resolve("kept.txt"), "before");
    Run run =
        Run.withLibrary("diff", one, folder.resolve("no.txt").toString(), "-o", kept.toString());
    assertEquals(2, run.code());
    assertEquals("before", Files.readString(kept));
    Run full = Run.withLibrary("diff", one, two, "-o", folder.resolve("no/out.txt").toString());
    assertEquals(2, full.code());
    assertFalse(full.err().isEmpty());
  }
}
