package io.github.kehoach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Section;
import io.github.kehoach.write.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that nobody writes must not cost minutes or overflow the stack. Each of these once did, or
 * is near to one that did; the time limit is far above what they take and far below what anything
 * quadratic takes.
 */
class HostileTextTest {

  private static final String HEAD =
      """
      ỦY BAN NHÂN DÂN
      TỈNH HÀ NAM
      Số: 57/KH-UBND
      Hà Nam, ngày 14 tháng 4 năm 2022
      KẾ HOẠCH
      Chuyển đổi số
      I. NHIỆM VỤ
      """;

  /** A name for the report and the text. */
  record Hostile(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Hostile> texts() {
    return Stream.of(
        new Hostile("lone pipes", "|\n".repeat(100_000)),
        new Hostile("a line of pipes", "|".repeat(900_000)),
        new Hostile("tabs", "\t".repeat(900_000) + "a"),
        new Hostile("stars", "*".repeat(900_000)),
        new Hostile("open stars", "*a ".repeat(100_000)),
        new Hostile("brackets", "(".repeat(900_000)),
        new Hostile("tags that never close", "<i ".repeat(100_000)),
        new Hostile("lines of one letter", "a\n".repeat(200_000)),
        new Hostile("bold lines of one letter", "# a\n".repeat(100_000)),
        new Hostile("page numbers", "7\n".repeat(50_000)),
        new Hostile("a deep decimal", "1.".repeat(50_000) + " a"),
        new Hostile("decimals ever deeper", decimals()),
        new Hostile("the same heading", "1. Tiêu đề\n".repeat(20_000)),
        new Hostile("lead-ins", "- Sở Y tế chủ trì:\n".repeat(10_000)),
        new Hostile("a table of many rows", HEAD + table(20_000)),
        new Hostile("many tables", HEAD + ("1. Bảng\n" + table(1) + "\n").repeat(5_000)),
        new Hostile("many appendices", HEAD + "Hết./.\nNơi nhận:\n- A;\n" + appendices()),
        new Hostile("names after a head", HEAD + "Nơi nhận:\n" + "Nguyễn Văn An\n".repeat(20_000)),
        new Hostile("places in a row", HEAD + "UBND các huyện: " + "Bình Lục, ".repeat(50_000)),
        new Hostile("duties in a row", HEAD + "- Sở Y tế " + "chủ trì, ".repeat(50_000)),
        new Hostile("a list in a cell", HEAD + "A\tCơ quan chủ trì\nB\t" + places()),
        new Hostile("counts without a full stop", HEAD + "- " + "5 người ".repeat(20_000)),
        new Hostile("shares without a full stop", HEAD + "- " + "trên 58% ".repeat(5_000)),
        new Hostile("years without a full stop", HEAD + "- " + "so với năm 2021 ".repeat(5_000)),
        new Hostile("aliases that never end", HEAD + "- " + "(gọi là a ".repeat(20_000)),
        new Hostile("a long line", HEAD + "Sở Y tế chủ trì trước ngày 5/5/2022, ".repeat(10_000)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void givesADocumentInTime(Hostile hostile) throws InterruptedException {
    PlanDocument[] plan = new PlanDocument[1];
    Throwable[] failure = new Throwable[1];
    // A small stack, so that recursion that grows with the text is found early.
    Thread thread = new Thread(null, () -> plan[0] = read(hostile.text()), "small stack", 512_000);
    thread.setUncaughtExceptionHandler((t, e) -> failure[0] = e);
    thread.setDaemon(true);
    thread.start();
    thread.join();
    assertNull(failure[0], () -> String.valueOf(failure[0]));
    assertNotNull(plan[0]);
    assertTrue(
        plan[0].blocks().stream().mapToInt(b -> b.text().length()).max().orElse(0) <= 20_000);
    assertFalse(JsonWriter.compact().toJson(plan[0]).isEmpty());
  }

  @Test
  void longLinesAreCutAtSpacesAndLoseNothing() {
    String line = "từ ".repeat(30_000).strip();
    PlanDocument plan = read(HEAD + line);
    List<Block> pieces = plan.blocks().stream().filter(b -> b.text().startsWith("từ ")).toList();
    assertTrue(pieces.size() > 1);
    assertEquals(line, String.join(" ", pieces.stream().map(Block::text).toList()));
    for (Block piece : pieces) {
      assertEquals(
          piece.text(),
          (HEAD + line).substring(piece.sourceStart(), piece.sourceEnd()),
          piece.id());
    }
  }

  /** Bullets cannot nest without end: the levels that documents have are all there are. */
  @Test
  void nestingIsBounded() {
    assertTrue(depth(read(decimals()).sections()) < 12);
    assertTrue(depth(read("- a:\n+ b:\n* c:\n".repeat(1_000)).sections()) < 12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0089PNG\r\n", "{\\rtf1", "GIF89a"})
  void refusesOtherFormats(String start) {
    byte[] bytes = (start + "\0".repeat(100)).getBytes(StandardCharsets.ISO_8859_1);
    ExtractionException e =
        assertThrows(
            ExtractionException.class, () -> PlanExtractor.create().extract(bytes, "plan.bin"));
    assertEquals(Reason.UNSUPPORTED, e.reason());
    assertTrue(e.getMessage().matches("plan\\.bin: this is an? .+, which is not read; .+"));
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void refusesALineOverTheLimit() {
    String line = "a".repeat(1_000_001);
    ExtractionException e =
        assertThrows(ExtractionException.class, () -> read("Kế hoạch\n" + line));
    assertEquals(Reason.LIMIT_EXCEEDED, e.reason());
    assertEquals(
        "hostile.txt: line 2 is longer than 1000000 characters; raise maxLineLength if you trust the"
            + " file",
        e.getMessage());
  }

  @Test
  void refusesAMissingFile(@TempDir Path folder) {
    ExtractionException e =
        assertThrows(
            ExtractionException.class,
            () -> PlanExtractor.create().extract(folder.resolve("no.txt")));
    assertEquals(Reason.UNREADABLE, e.reason());
  }

  private static PlanDocument read(String text) {
    return PlanExtractor.create().extract(text.getBytes(StandardCharsets.UTF_8), "hostile.txt");
  }

  private static int depth(List<Section> sections) {
    return sections.stream().mapToInt(s -> 1 + depth(s.children())).max().orElse(0);
  }

  private static String decimals() {
    StringBuilder out = new StringBuilder();
    IntStream.range(1, 600).forEach(k -> out.append("1.".repeat(k)).append(" Nội dung\n"));
    return out.toString();
  }

  private static String table(int rows) {
    StringBuilder out = new StringBuilder("TT\tChỉ tiêu\tĐơn vị\tNăm 2025\n");
    IntStream.rangeClosed(1, rows).forEach(k -> out.append(k + "\tTỷ lệ " + k + "\t%\t5,5\n"));
    return out.toString();
  }

  private static String appendices() {
    StringBuilder out = new StringBuilder();
    for (int k = 0; k < 2_000; k++) {
      out.append("PHỤ LỤC " + (k % 99 + 1) + "\nDANH MỤC\n" + table(1) + "\n");
    }
    return out.toString();
  }

  private static String places() {
    return "UBND các huyện: " + "Bình Lục, ".repeat(50_000) + "\n";
  }
}
