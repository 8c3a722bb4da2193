package io.github.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.write.JsonSchema;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar as its users run it. */
class RunnableJarIT {

  /** Refuses anything after the JSON. */
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final Path SAMPLES = Path.of(System.getProperty("kehoach.samples"), "plans");
  private static final Path PLAN = SAMPLES.resolve("truong-giang-chuyen-doi-so/plan.txt");
  private static final Path OTHER = SAMPLES.resolve("tin-van-kinh-te-bien/plan.txt");

  @TempDir private Path folder;

  @Test
  @Tag("extraction")
  void extractsOnePlan() {
    JsonNode plan = json(Jar.run("extract", PLAN.toString()).succeeded());
    assertEquals("1.0", plan.get("schemaVersion").asString());
    assertEquals("plan.txt", plan.at("/source/name").asString());
    assertEquals("142/KH-UBND", plan.at("/metadata/identifier").asString());
    assertEquals(
        "Chuyển đổi số tỉnh Trường Giang đến năm 2025, định hướng đến năm 2030",
        plan.at("/metadata/title").asString());
    for (String list : List.of("sections", "tasks", "targets", "references", "blocks")) {
      assertFalse(plan.get(list).isEmpty(), list);
    }
  }

  @Test
  @Tag("extraction")
  void readsStandardInput() {
    JsonNode piped = json(new Jar().from(PLAN).start("extract", "-").succeeded());
    JsonNode named = json(Jar.run("extract", PLAN.toString()).succeeded());
    assertEquals("standard input", piped.at("/source/name").asString());
    for (String field : named.propertyNames()) {
      if (!field.equals("source")) {
        assertEquals(named.get(field), piped.get(field), field);
      }
    }
  }

  @Test
  @Tag("extraction")
  void writesSeveralPlansAsLines() {
    Jar.Result result =
        Jar.run("extract", PLAN.toString(), "no-such.txt", "--no-blocks", OTHER.toString());
    assertEquals(1, result.code());
    assertEquals(
        "kehoach: no-such.txt: there is no such file; check the path", result.err().strip());
    List<String> lines = result.text().lines().toList();
    assertEquals(3, lines.size());
    assertEquals("142/KH-UBND", json(lines.get(0)).at("/metadata/identifier").asString());
    assertTrue(json(lines.get(0)).get("blocks").isEmpty());
    assertEquals("UNREADABLE", json(lines.get(1)).at("/error/reason").asString());
    assertEquals("no-such.txt", json(lines.get(1)).get("source").asString());
    assertEquals("1.0", json(lines.get(2)).get("schemaVersion").asString());
  }

  @Test
  @Tag("extraction")
  void writesTheSameBytesWhateverTheCharset() {
    for (String command : List.of("extract", "text")) {
      byte[] usual = Jar.run(command, PLAN.toString()).succeeded().out();
      byte[] ascii = asciiJar().start(command, PLAN.toString()).succeeded().out();
      assertArrayEquals(usual, ascii, command);
    }
  }

  @Test
  @Tag("extraction")
  void printsTheText() {
    String text = Jar.run("text", PLAN.toString()).succeeded().text();
    assertTrue(text.contains("ỦY BAN NHÂN DÂN"), text);
    assertTrue(text.endsWith("\n"));
  }

  @Test
  @Tag("extraction")
  void writesAFile() throws IOException {
    Path file = folder.resolve("plan.json");
    Jar.Result result = Jar.run("extract", PLAN.toString(), "-o", file.toString()).succeeded();
    assertEquals(0, result.out().length);
    assertArrayEquals(Jar.run("extract", PLAN.toString()).out(), Files.readAllBytes(file));
  }

  @Test
  @Tag("extraction")
  void writesAFolder() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.copy(PLAN, in.resolve("kế hoạch.txt"));
    Files.createFile(in.resolve("empty.txt"));
    Path out = folder.resolve("out");
    Jar.Result result =
        Jar.run("extract", in.toString(), "-o", out.toString(), "--tables", "--jsonl");
    assertEquals(
        "kehoach: empty.txt: the file is empty; check where it came from\n"
            + "kehoach: 1 extracted, 1 failed, 0 skipped\n",
        result.err().replace("\r\n", "\n"));
    assertEquals(1, result.code());
    assertEquals(0, result.out().length);
    JsonNode plan = json(Files.readString(out.resolve("json/kế hoạch.txt.json")));
    assertEquals("142/KH-UBND", plan.at("/metadata/identifier").asString());
    assertEquals(2, Files.readAllLines(out.resolve("plans.csv")).size());
    assertEquals(2, Files.readAllLines(out.resolve("plans.jsonl")).size());
    Jar.Result again = Jar.run("extract", in.toString(), "-o", out.toString(), "--quiet");
    assertEquals("", again.err());
    assertEquals(1, again.code());
  }

  @Test
  @Tag("extraction")
  void makesAPageForReview() throws IOException {
    Path plan = SAMPLES.resolve("binh-chau-tang-truong/plan.pdf");
    Path page = folder.resolve("review.html");
    Jar.Result result = Jar.run("view", plan.toString(), "-o", page.toString()).succeeded();
    assertEquals(0, result.out().length);
    String html = Files.readString(page);
    assertTrue(html.startsWith("<!doctype html>"));
    assertEquals(5, html.split("data:image/png;base64,", -1).length - 1);
    assertTrue(html.contains("412/KH-UBND"));
  }

  @Test
  @Tag("extraction")
  void refusesWhatIsNoText() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, -1, 0});
    for (Path file : List.of(empty, binary)) {
      Jar.Result result = Jar.run("extract", file.toString());
      assertEquals(1, result.code());
      assertEquals(0, result.out().length);
      assertEquals(1, result.err().lines().count(), result.err());
      assertTrue(result.err().startsWith("kehoach: " + file + ": "), result.err());
      assertFalse(result.err().contains("internal error"), result.err());
    }
  }

  @Test
  void refusesAMissingFile() {
    Jar.Result result = Jar.run("extract", "no-such.txt");
    assertEquals(1, result.code());
    assertEquals(
        "kehoach: no-such.txt: there is no such file; check the path", result.err().strip());
    assertEquals(0, result.out().length);
  }

  @Test
  void refusesAHugeFileWithoutReadingIt() throws IOException {
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(200L << 20); // takes no space where the file system knows holes
    }
    Jar.Result result = new Jar().with("-Xmx64m").start("extract", huge.toString());
    assertEquals(1, result.code());
    assertTrue(result.err().contains("larger than the limit"), result.err());
    assertEquals(1, result.err().lines().count());
  }

  @Test
  void refusesAWrongCommandLine() {
    Jar.Result result = Jar.run("extract");
    assertEquals(2, result.code());
    assertEquals(0, result.out().length);
    assertEquals(2, result.err().lines().count(), result.err());
  }

  @Test
  void printsUtf8WhateverTheCharset() {
    Jar.Result schema = asciiJar().start("schema").succeeded();
    assertArrayEquals(JsonSchema.text().getBytes(StandardCharsets.UTF_8), schema.out());
    assertTrue(asciiJar().start("--help").succeeded().text().contains("kế hoạch"));
  }

  @Test
  void saysWhatIsWrongWithAVietnameseNameInAnAsciiLocale() {
    Jar.Result result = asciiJar().start("extract", "kế hoạch.txt");
    assertEquals(1, result.code());
    assertEquals(1, result.err().lines().count(), result.err());
    assertTrue(result.err().startsWith("kehoach: "), result.err());
    assertFalse(result.err().contains("internal error"), result.err());
  }

  @Test
  void endsQuietlyWhenNobodyReads() throws IOException, InterruptedException {
    Process process = new Jar().process("schema");
    process.getInputStream().close();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    assertEquals("", err);
  }

  @Test
  void tellsTheVersionOfItsManifest() throws IOException {
    try (JarFile jar = new JarFile(Jar.PATH)) {
      String version = jar.getManifest().getMainAttributes().getValue("Implementation-Version");
      assertTrue(
          Jar.run("--version").succeeded().text().startsWith("kehoach " + version + "\n"), version);
    }
  }

  @Test
  void isNoModuleAndCarriesItsLicenses() throws IOException {
    try (JarFile jar = new JarFile(Jar.PATH)) {
      assertTrue(jar.isMultiRelease());
      List<String> names = jar.stream().map(ZipEntry::getName).toList();
      assertTrue(names.stream().noneMatch(n -> n.endsWith("module-info.class")));
      assertTrue(names.stream().noneMatch(n -> n.matches("META-INF/.*\\.(SF|RSA|DSA|EC)")));
      assertTrue(names.containsAll(List.of("META-INF/LICENSE", "META-INF/NOTICE")));
      assertTrue(names.contains("META-INF/ICU-LICENSE"));
      assertEquals(names.size(), names.stream().distinct().count());
    }
  }

  private static Jar asciiJar() {
    return new Jar()
        .with(
            "-Dfile.encoding=US-ASCII", "-Dstdout.encoding=US-ASCII", "-Dstderr.encoding=US-ASCII")
        .locale("C");
  }

  private static JsonNode json(Jar.Result result) {
    return STRICT.readTree(result.text());
  }

  private static JsonNode json(String text) {
    return STRICT.readTree(text);
  }
}
