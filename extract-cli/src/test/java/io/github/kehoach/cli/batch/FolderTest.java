package io.github.kehoach.cli.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.cli.table.CsvRows;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.tabular.DataTable;
import io.github.kehoach.tabular.PlanTables;
import io.github.kehoach.tabular.Row;
import io.github.kehoach.write.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** All that comes of a folder as people have them. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and names that it does not have")
class FolderTest {

  @TempDir private static Path folder;
  private static FolderOfAllKinds files;
  private static Path out;
  private static Runs.Said said;

  @BeforeAll
  static void extract() throws IOException {
    Path in = folder.resolve("in");
    files = FolderOfAllKinds.make(in);
    // Where it is in the way: its own files are no input.
    out = in.resolve("mẫu/out");
    said = Runs.run(Runs.job(in, out));
  }

  @Test
  void theFolderHasAllKinds() {
    assertEquals(FolderOfAllKinds.FILES, files.verdicts.size());
  }

  @Test
  void everyFileIsAccountedFor() throws IOException {
    Map<String, String> told = new TreeMap<>(FolderOfAllKinds::byPath);
    for (String table : List.of("failures.csv", "skipped.csv")) {
      reasons(table).forEach((file, reason) -> assertEquals(null, told.put(file, reason), file));
    }
    List<String> plans = new ArrayList<>();
    for (Map.Entry<String, String> file : files.verdicts.entrySet()) {
      if (file.getValue().equals(FolderOfAllKinds.EXTRACTED)) {
        plans.add(file.getKey());
      } else {
        assertEquals(file.getValue(), told.remove(file.getKey()), file.getKey());
      }
    }
    assertEquals(Map.of(), told);
    assertEquals(plans, new ArrayList<>(firstColumn("plans.csv").keySet()));
    assertFalse(said.good());
    assertEquals(7 + 1, said.err().lines().count(), said.err());
  }

  @Test
  void failuresAreNoSkippedFiles() throws IOException {
    assertEquals(
        Map.of(
            "hỏng/empty.docx", "NO_TEXT",
            "hỏng/blank.txt", "NO_TEXT",
            "hỏng/head only.pdf", "CORRUPT",
            "hỏng/head only.doc", "CORRUPT",
            "hỏng/head only.docx", "UNSUPPORTED",
            "hỏng/rich text.rtf", "UNSUPPORTED",
            "hỏng/word.xml", "UNSUPPORTED"),
        reasons("failures.csv"));
  }

  /** Each row of each table, and each JSON, as the library alone gives them. */
  @Test
  void everyRowIsWhatTheLibraryGives() throws IOException {
    PlanExtractor extractor = PlanExtractor.builder().options(Runs.NO_OCR).build();
    Map<DataTable, ByteArrayOutputStream> expected = new EnumMap<>(DataTable.class);
    Map<DataTable, CsvRows> writers = new EnumMap<>(DataTable.class);
    for (DataTable table : DataTable.values()) {
      expected.put(table, new ByteArrayOutputStream());
      writers.put(table, new CsvRows(expected.get(table), Duplicates.columns(table)));
    }
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, String> file : files.verdicts.entrySet()) {
      String name = file.getKey();
      if (!file.getValue().equals(FolderOfAllKinds.EXTRACTED)) {
        continue;
      }
      byte[] content = Files.readAllBytes(folder.resolve("in").resolve(name));
      PlanDocument plan = extractor.extract(content, name);
      String json = JsonWriter.compact().toJson(plan) + "\n";
      lines.append(json);
      assertEquals(json, Files.readString(json(name)), name);
      Map<DataTable, List<Row>> rows = PlanTables.of(plan, name);
      for (DataTable table : DataTable.values()) {
        for (Row row : rows.get(table)) {
          boolean plans = table == DataTable.PLANS;
          writers.get(table).write(plans ? Duplicates.with(row, files.duplicates.get(name)) : row);
        }
      }
    }
    for (DataTable table : DataTable.values()) {
      writers.get(table).close();
      Path csv = out.resolve(table.fileName() + ".csv");
      assertEquals(expected.get(table).toString(UTF_8), Files.readString(csv), table.fileName());
    }
    String all = Files.readString(out.resolve("plans.jsonl"));
    assertEquals(
        lines.toString(),
        all.replaceAll("(?m)^\\{\"source\":\"[^\n]*\"error\":\\{\"reason\"[^\n]*\n", ""));
    assertEquals(7, all.lines().filter(line -> line.startsWith("{\"source\":\"h")).count());
  }

  /** Where a name cannot be kept as it is, the JSON is still there, and alone. */
  private Path json(String name) throws IOException {
    String expected =
        switch (name) {
          case "tên/Plan.txt" -> name + "~" + mark(name);
          case "tên/plan.json/plan.txt" -> "tên/plan.json~/plan.txt";
          case "tên/Ke\u0302\u0301 hoa\u0323ch so\u0302\u0301 1.txt" -> name;
          case "tên/K\u1ebf ho\u1ea1ch s\u1ed1 1.txt" -> name + "~" + mark(name);
          default -> name;
        };
    return out.resolve("json").resolve(expected + ".json");
  }

  private static String mark(String name) {
    return Hashes.hex(name).substring(0, 8);
  }

  @Test
  void theDictionaryTellsOfEveryColumn() throws IOException {
    String dictionary = Files.readString(out.resolve("dictionary.csv"));
    for (DataTable table : DataTable.values()) {
      String header = Files.readAllLines(out.resolve(table.fileName() + ".csv")).get(0);
      for (String column : header.split(",")) {
        String entry = "\r\n" + table.fileName() + "," + column + ",";
        assertEquals(2, dictionary.split(Pattern.quote(entry), -1).length, entry);
      }
    }
  }

  private Map<String, String> reasons(String table) throws IOException {
    return firstColumn(table);
  }

  /** The first two columns; cells may hold line feeds, quotes are doubled. */
  private Map<String, String> firstColumn(String table) throws IOException {
    Map<String, String> cells = new java.util.LinkedHashMap<>();
    String text = Files.readString(out.resolve(table));
    String cell = "(\"(?:[^\"]|\"\")*\"|[^,\"\r\n]*)";
    List<MatchResult> records =
        Pattern.compile("(?<=^|\r\n)" + cell + "," + cell + "(?:," + cell + ")*+\r\n")
            .matcher(text)
            .results()
            .toList();
    for (MatchResult record : records.subList(1, records.size())) {
      cells.put(plain(record.group(1)), plain(record.group(2)));
    }
    return cells;
  }

  private static String plain(String cell) {
    return cell.startsWith("\"")
        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
        : cell;
  }
}
