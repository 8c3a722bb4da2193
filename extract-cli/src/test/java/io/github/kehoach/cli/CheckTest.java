package io.github.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code kehoach check} prints of plans that the library reads. */
class CheckTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final String HEAD =
      """
      ỦY BAN NHÂN DÂN
      TỈNH LAM GIANG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 57/KH-UBND
      Lam Giang, ngày 14 tháng 4 năm 2022

      KẾ HOẠCH
      Chuyển đổi số ngành y tế

      I. NHIỆM VỤ

      """;

  private static final String FLAWED =
      HEAD
          + """
          1. Sở Y tế chủ trì rà soát dữ liệu tiêm chủng của các trạm y tế xã, phường, thị trấn, hoàn
          thành trước ngày 15/3/2022, báo cáo Ủy ban nhân dân tỉnh xem xét, chỉ đạo.

          3. Công an tỉnh xác thực dữ liệu dân cư.

          Trên đây là Kế hoạch chuyển đổi số ngành y tế./.
          """;

  @TempDir private Path folder;
  private String flawed = "";
  private String sound = "";

  @BeforeEach
  void write() throws IOException {
    flawed = Files.writeString(folder.resolve("flawed.txt"), FLAWED).toString();
    String plan = FLAWED.replace("15/3/2022", "15/5/2022").replace("3. Công", "2. Công");
    sound = Files.writeString(folder.resolve("sound.txt"), plan).toString();
  }

  @Test
  void tellsPlaceAndWords() {
    Run run = Run.withLibrary("check", flawed);
    assertEquals(
        flawed
            + """
            : 1 error, 1 warning
              Kế hoạch 57/KH-UBND: Chuyển đổi số ngành y tế

            Errors
              - The deadline "trước ngày 15/3/2022" lies before the plan's date, 2022-04-14.
                line 14, I.1 - DEADLINE_BEFORE_ISSUE
                > … trạm y tế xã, phường, thị trấn, hoàn thành [trước ngày 15/3/2022], báo
                > cáo Ủy ban nhân dân tỉnh xem xét, chỉ …

            Warnings
              - "1." is followed by "3.".
                line 16, I.3 - NUMBERING_GAP
                > 3. Công an tỉnh xác thực dữ liệu dân cư.
            """,
        run.out());
    assertEquals("", run.err());
    assertEquals(1, run.code());
  }

  @Test
  void warningsAreNoErrors() throws IOException {
    Path file = folder.resolve("warned.txt");
    Files.writeString(file, FLAWED.replace("15/3/2022", "15/5/2022"));
    Run run = Run.withLibrary("check", file.toString());
    assertTrue(run.out().startsWith(file + ": 1 warning\n"), run.out());
    assertEquals(0, run.code());
  }

  @Test
  void saysThatThereIsNothing() {
    Run run = Run.withLibrary("check", sound);
    assertEquals(
        sound + ": nothing to report\n  Kế hoạch 57/KH-UBND: Chuyển đổi số ngành y tế\n",
        run.out());
    assertEquals(0, run.code());
  }

  @Test
  void severalFilesEndInASum() {
    String missing = folder.resolve("no.txt").toString();
    Run run = Run.withLibrary("check", sound, missing, flawed);
    List<String> lines = run.out().lines().toList();
    assertEquals("2 files: 1 error, 1 warning; 1 could not be read", lines.get(lines.size() - 1));
    assertEquals("kehoach: " + missing + ": there is no such file; check the path\n", run.err());
    assertEquals(1, run.code());
  }

  @Test
  void givesJson() {
    Run run = Run.withLibrary("check", "--json", flawed);
    JsonNode json = MAPPER.readTree(run.out());
    assertEquals(flawed, json.get("source").asString());
    assertEquals(1, json.get("errors").asInt());
    assertEquals(1, json.get("warnings").asInt());
    assertEquals(0, json.get("notes").asInt());
    assertEquals(
        "{\"severity\":\"WARNING\",\"code\":\"NUMBERING_GAP\",\"message\":\"\\\"1.\\\" is followed by"
            + " \\\"3.\\\".\",\"page\":null,\"line\":16,\"section\":\"I.3\",\"quote\":\"3. Công an tỉnh"
            + " xác thực dữ liệu dân cư.\"}",
        json.at("/diagnostics/1").toString());
    assertEquals(1, run.code());
  }

  @Test
  void givesALineOfJsonForEachOfSeveral() {
    List<String> lines =
        Run.withLibrary("check", "--json", sound, "no.txt", flawed).out().lines().toList();
    assertEquals(3, lines.size());
    assertEquals(0, MAPPER.readTree(lines.get(0)).get("errors").asInt());
    assertEquals("UNREADABLE", MAPPER.readTree(lines.get(1)).at("/error/reason").asString());
    assertEquals(1, MAPPER.readTree(lines.get(2)).get("errors").asInt());
  }

  @Test
  void writesToAFile() throws IOException {
    Path report = folder.resolve("report.txt");
    Run run = Run.withLibrary("check", flawed, "-o", report.toString());
    assertEquals("", run.out());
    assertEquals(1, run.code());
    assertTrue(Files.readString(report).contains("DEADLINE_BEFORE_ISSUE"));
  }
}
