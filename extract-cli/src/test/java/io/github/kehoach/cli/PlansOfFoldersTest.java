package io.github.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that look at several plans at once take folders and patterns. */
class PlansOfFoldersTest {

  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      TỈNH %s
      Số: %d/KH-UBND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      %s, ngày 14 tháng 4 năm 2022
      KẾ HOẠCH
      Thu hút đầu tư và mở rộng thị trường
      Căn cứ Nghị quyết số 58/NQ-CP ngày 21/4/2023 của Chính phủ;
      I. MỤC TIÊU
      1. Đến năm 2030, kim ngạch xuất khẩu đạt %d triệu USD; tỷ lệ chợ phiên có nhà lồng đạt 70%%.
      Trên đây là Kế hoạch thu hút đầu tư và mở rộng thị trường./.
      """;

  @TempDir private Path folder;
  private Path plans = Path.of("");

  /** The plans, in the order of their names. */
  private List<Path> good = List.of();

  @BeforeEach
  void write() throws IOException {
    plans = Files.createDirectory(folder.resolve("các kế hoạch"));
    Path north = Files.createDirectories(plans.resolve("miền Bắc/tỉnh Lam Giang"));
    Path south = Files.createDirectories(plans.resolve("miền Nam"));
    good =
        List.of(
            Files.writeString(north.resolve("kế hoạch 57.txt"), plan("LAM GIANG", 57, 3200)),
            Files.writeString(south.resolve("kh12.txt"), plan("HẢI BÌNH", 12, 950)),
            Files.writeString(south.resolve("kh13.dat"), plan("HẢI BÌNH", 13, 1100)));
  }

  private static String plan(String province, int number, int exports) {
    return PLAN.formatted(province, number, province, exports);
  }

  private static Run run(String command, Object... arguments) {
    List<String> all = new ArrayList<>(List.of(command.split(" ")));
    Arrays.stream(arguments).map(Object::toString).forEach(all::add);
    return Run.withLibrary(all.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare",
        "compare --format=json",
        "compare --format=html",
        "graph",
        "graph --format=edges",
        "graph --format=nodes"
      })
  void aFolderGivesWhatItsFilesGive(String command) {
    Run named = run(command, good.get(2), good.get(0), good.get(1));
    assertEquals("", named.err());
    assertEquals(0, named.code());
    for (Object[] arguments :
        new Object[][] {
          {plans},
          {plans + "/"},
          {plans.resolve("**")},
          {plans.resolve("miền*")},
          {plans.resolve("miền Nam"), plans.resolve("miền Bắc")},
          {plans.resolve("miền Nam"), plans, good.get(0), plans},
          {good.get(1), plans.resolve("miền Bắc/**.txt"), plans.resolve("miền Nam/*.dat")},
        }) {
      Run run = run(command, arguments);
      assertEquals(named, run, Arrays.toString(arguments));
    }
  }

  @Test
  void filesAreNamedSoThatTheyCanBeOpened() {
    List<String> sources =
        run("graph --format=nodes", plans)
            .out()
            .lines()
            .filter(line -> line.contains(folder.toString()))
            .map(line -> line.split(",")[6])
            .sorted()
            .toList();
    assertEquals(good.stream().map(Path::toString).toList(), sources);
  }

  @Test
  void goesOnBehindFilesThatCannotBeRead() throws IOException {
    Run before = run("compare", plans);
    Path empty = Files.createFile(plans.resolve("miền Bắc/trống.docx"));
    Path cut = Files.writeString(plans.resolve("miền Nam/cut.pdf"), "%PDF-1.7\n");
    Run run = run("compare", plans);
    assertEquals(before.out(), run.out());
    assertEquals(1, run.code());
    List<String> lines = run.err().lines().toList();
    assertEquals(2, lines.size(), run.err());
    assertTrue(lines.get(0).startsWith("kehoach: " + empty + ": the file is empty; "), run.err());
    assertTrue(lines.get(1).startsWith("kehoach: " + cut + ": "), run.err());
  }

  @Test
  void whatIsNoDocumentIsSkippedAndCounted() throws IOException {
    Run before = run("compare", plans);
    Path picture = Files.write(plans.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
    Path data =
        Files.writeString(plans.resolve("index.json"), "{\"url\": \"https://example.org\"}");
    Path hidden = Files.writeString(plans.resolve("~$kh12.docx"), "lock");
    Run run = run("compare", plans);
    assertEquals(before.out(), run.out());
    assertEquals("kehoach: 3 plans, 3 files skipped; --verbose tells which\n", run.err());
    assertEquals(0, run.code());
    String told = run("compare --verbose", plans).err();
    assertEquals(4, told.lines().count(), told);
    for (Path file : List.of(picture, data, hidden)) {
      assertTrue(told.contains("kehoach: " + file + ": skipped: "), told);
    }
    assertTrue(told.endsWith("kehoach: 3 plans, 3 files skipped\n"), told);
  }

  @Test
  void whatIsNamedIsNotSkipped() throws IOException {
    Path picture = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
    Run run = run("compare", picture, good.get(0));
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("kehoach: " + picture + ": "), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "graph --format=edges"})
  void theSameBytesCountOnce(String command) throws IOException {
    Run before = run(command, plans);
    Path copy = Files.copy(good.get(1), plans.resolve("miền Nam/kh12 (1).txt.bak"));
    Files.copy(good.get(2), plans.resolve("miền Nam/z.txt"));
    Run run = run(command, plans);
    // Which of two names is kept is told by their order.
    String first = before.out().replace(good.get(1).toString(), copy.toString());
    assertEquals(first.lines().sorted().toList(), run.out().lines().sorted().toList(), run.out());
    assertEquals(
        "kehoach: 3 plans, 2 copies of the same bytes not counted; --verbose tells which\n",
        run.err());
    assertEquals(0, run.code());
    String told = run(command + " --verbose", plans).err();
    assertTrue(told.contains("kehoach: " + good.get(1) + ": the same bytes as " + copy), told);
  }

  @Test
  void linksInALoopEnd() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Run before = run("compare", plans);
    Files.createSymbolicLink(plans.resolve("miền Nam/lên"), plans);
    Files.createSymbolicLink(plans.resolve("không đâu.txt"), folder.resolve("no.txt"));
    Run run = run("compare", plans);
    assertEquals(before.out(), run.out());
    assertEquals("kehoach: 3 plans, 2 files skipped; --verbose tells which\n", run.err());
  }

  @Test
  void theOutputIsNoInput() throws IOException {
    String expected = run("compare", plans).out();
    Path table = plans.resolve("figures.csv");
    for (int i = 0; i < 2; i++) {
      Run run = run("compare", plans, "-o", table);
      assertEquals("", run.err());
      assertEquals(expected, Files.readString(table));
    }
    // Nor is what another command left.
    Run other = run("compare -o", plans.resolve("other.csv"), plans);
    assertEquals("kehoach: 3 plans, 1 file skipped; --verbose tells which\n", other.err());
    assertEquals(expected, Files.readString(plans.resolve("other.csv")));
  }

  @Test
  void theOutputReplacesNoPlanOfAFolder() throws IOException {
    for (Object input : List.of(plans, plans.resolve("miền Nam/*.dat"), good.get(2))) {
      Run run = run("compare -o", good.get(2), input);
      assertEquals(2, run.code(), run.err());
      assertTrue(run.err().startsWith("kehoach: The output would replace the input "), run.err());
      assertEquals(plan("HẢI BÌNH", 13, 1100), Files.readString(good.get(2)));
    }
  }

  @Test
  void resultsOfExtractAreNoPlans() throws IOException {
    Run before = run("compare", plans);
    Path out = plans.resolve("out");
    assertEquals(
        0, run("extract --tables --parquet --jsonl --in-process -q -o", out, plans).code());
    Run run = run("compare --verbose", plans);
    assertEquals(before.out(), run.out());
    assertTrue(run.err().contains("kehoach: " + out.resolve("targets.csv") + ": skipped: "));
    assertTrue(run.err().contains("kehoach: " + out.resolve("targets.parquet") + ": skipped: "));
  }

  @Test
  void nothingToCompareIsSaid() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = run("compare", empty);
    assertEquals("kehoach: 0 plans\n", run.err());
    assertEquals(1, run.out().lines().count());
    assertEquals(0, run.code());
    Run missing = run("compare", empty.resolve("*.pdf"));
    assertEquals(
        "kehoach: " + empty + "/*.pdf: there is no such file; check the pattern\n", missing.err());
    assertEquals(1, missing.code());
  }

  @Test
  void whereNothingCouldBeReadTheOldFileStays() throws IOException {
    Path old = Files.writeString(folder.resolve("old.csv"), "old");
    assertEquals(1, run("compare -o", old, folder.resolve("no.txt")).code());
    assertEquals("old", Files.readString(old));
    assertEquals("", run("compare", folder.resolve("no.txt")).out());
  }

  @Test
  void leavesNothingBehind() throws IOException {
    Path out = folder.resolve("figures.csv");
    run("compare -o", out, plans);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(plans, out), files.sorted().toList());
    }
  }
}
