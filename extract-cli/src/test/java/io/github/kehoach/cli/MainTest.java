package io.github.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.write.JsonSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MainTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @ParameterizedTest(name = "kehoach {0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "extract plan.txt                | 0 | none",
        "extract a.txt b.txt             | 0 | none",
        "extract -                       | 0 | none",
        "extract -- --pretty             | 0 | none",
        "extract @plan.txt               | 0 | none",
        "extract --pretty a b            | 0 | none",
        "extract --no-blocks a           | 0 | none",
        "extract --no-ocr --tesseract t a | 0 | none",
        "extract --limit maxPages=9 --limit maxTime=60 a | 0 | none",
        "text --limit maxBytes=9000000000 a | 0 | none",
        "check plan.txt                  | 0 | none",
        "check --json a b -              | 0 | none",
        "check --no-ocr --tesseract t --limit maxPages=9 a | 0 | none",
        "text plan.txt                   | 0 | none",
        "text -                          | 0 | none",
        "view plan.pdf                   | 0 | none",
        "view -                          | 0 | none",
        "view --no-ocr --tesseract t --limit maxPages=9 a | 0 | none",
        "schema                          | 0 | none",
        "extract locked                  | 1 | locked: it has a password; remove the password",
        "check locked                    | 1 | locked: it has a password; remove the password",
        "check a locked b                | 1 | locked: it has a password; remove the password",
        "check deep                      | 1 | deep: internal error (StackOverflowError);"
            + " please report this file",
        "text locked                     | 1 | locked: it has a password; remove the password",
        "view locked                     | 1 | locked: it has a password; remove the password",
        "view crash                      | 1 | crash: internal error (IllegalStateException:"
            + " first second third); please report this file",
        "extract a locked b              | 1 | locked: it has a password; remove the password",
        "extract crash                   | 1 | crash: internal error (IllegalStateException:"
            + " first second third); please report this file",
        "text crash                      | 1 | crash: internal error (IllegalStateException:"
            + " first second third); please report this file",
        "extract mute                    | 1 | mute: internal error (NullPointerException);"
            + " please report this file",
        "extract deep                    | 1 | deep: internal error (StackOverflowError);"
            + " please report this file",
        "extract big                     | 1 | big: its records need more memory than there"
            + " is; give Java more, as with -Xmx4g, or leave out the text (blocks)",
        "extract spoilt                  | 1 | spoilt: internal error (NoClassDefFoundError:"
            + " Rules); please report this file",
      })
  void endsWith(String commandLine, int code, String message) {
    Run run = Run.of(commandLine.split(" +"));
    assertEquals(message == null ? "" : "kehoach: " + message + "\n", run.err());
    assertEquals(code, run.code());
  }

  @ParameterizedTest(name = "kehoach {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                            | kehoach         | Missing required subcommand",
        "plan.txt                      | kehoach         | There is no command 'plan.txt'; to read a"
            + " file: kehoach extract plan.txt",
        "exract plan.txt               | kehoach         | There is no command 'exract'",
        "--nonsense                    | kehoach         | Unknown option: '--nonsense'",
        "extract                       | kehoach extract | Missing required parameter: 'FILE'",
        "extract --prety a             | kehoach extract | Unknown option: '--prety'",
        "extract --pretty --compact a  | kehoach extract | --pretty, --compact are mutually"
            + " exclusive (specify only one)",
        "extract a -o                  | kehoach extract | Missing required parameter for option"
            + " '--output' (FILE)",
        "extract - a -                 | kehoach extract | Standard input can be read only once,"
            + " but - is there twice",
        "extract --limit maxPges=9 a   | kehoach extract | There is no limit 'maxPges'",
        "extract --limit maxPages=0 a  | kehoach extract | The limit maxPages must be between 1 and"
            + " 2147483647",
        "text --limit maxCells=3000000000 a | kehoach text | The limit maxCells must be between 1"
            + " and 2147483647",
        "extract --limit maxPages a    | kehoach extract | Value for option '--limit'"
            + " (NAME=N) should be in KEY=VALUE format but was maxPages",
        "check                         | kehoach check   | Missing required parameter: 'FILE'",
        "check - a -                   | kehoach check   | Standard input can be read only once,"
            + " but - is there twice",
        "check --pretty a              | kehoach check   | Unknown option: '--pretty'",
        "extract --workers 2 a         | kehoach extract | --workers, --timeout, --memory,"
            + " --in-process and --quiet are for folders, patterns, --tables, --parquet and --jsonl",
        "extract --tables a            | kehoach extract | Many documents need a folder for what"
            + " they give: -o OUT",
        "extract a src                 | kehoach extract | Many documents need a folder for what"
            + " they give: -o OUT",
        "extract *.pdf                 | kehoach extract | Many documents need a folder for what"
            + " they give: -o OUT",
        "extract src -o pom.xml        | kehoach extract | The output pom.xml is a file; many"
            + " documents need a folder",
        "extract src -o src            | kehoach extract | The input src holds the output; choose"
            + " another folder",
        "extract src - -o none         | kehoach extract | Standard input cannot be read together"
            + " with folders and tables",
        "extract src -o none --workers 0 | kehoach extract | --workers must be at least 1",
        "text                          | kehoach text    | Missing required parameter: 'FILE'",
        "text a b                      | kehoach text    | Unexpected argument 'b'",
        "view                          | kehoach view    | Missing required parameter: 'FILE'",
        "view a b                      | kehoach view    | Unexpected argument 'b'",
        "schema a                      | kehoach schema  | Unexpected argument 'a'",
      })
  void refuses(String commandLine, String command, String message) {
    Run run = Run.of(commandLine.isEmpty() ? new String[0] : commandLine.split(" +"));
    assertEquals("kehoach: " + message + "\nTry '" + command + " --help'.\n", run.err());
    assertEquals(2, run.code());
    assertEquals("", run.out());
  }

  @Test
  void indentsOneDocument() {
    String json = Run.of("extract", "plan.txt").out();
    assertTrue(json.startsWith("{\n  \"schemaVersion\": \"1.0\",\n"), json);
    assertTrue(json.endsWith("}\n"), json);
    assertEquals("plan.txt", MAPPER.readTree(json).at("/source/name").asString());
  }

  @Test
  void writesSeveralAsJsonLines() {
    List<String> lines = Run.of("extract", "a", "crash", "locked", "b").out().lines().toList();
    assertEquals(4, lines.size());
    assertEquals("a", MAPPER.readTree(lines.get(0)).at("/source/name").asString());
    assertEquals(
        "{\"source\":\"crash\",\"error\":{\"reason\":\"INTERNAL\",\"message\":\"crash: internal error"
            + " (IllegalStateException: first\\nsecond\\tthird); please report this file\"}}",
        lines.get(1));
    assertEquals(
        "{\"source\":\"locked\",\"error\":{\"reason\":\"ENCRYPTED\",\"message\":"
            + "\"locked: it has a password; remove the password\"}}",
        lines.get(2));
    assertEquals("b", MAPPER.readTree(lines.get(3)).at("/source/name").asString());
  }

  @Test
  void layoutCanBeChosen() {
    assertEquals(1, Run.of("extract", "--compact", "a").out().lines().count());
    assertTrue(Run.of("extract", "--pretty", "a", "b").out().lines().count() > 20);
  }

  @Test
  void blocksCanBeLeftOut() {
    JsonNode with = MAPPER.readTree(Run.of("extract", "a").out());
    JsonNode without = MAPPER.readTree(Run.of("extract", "--no-blocks", "a").out());
    assertEquals("Kế hoạch", with.at("/blocks/0/text").asString());
    assertTrue(without.get("blocks").isArray() && without.get("blocks").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"locked", "crash", "deep", "big"})
  void aSingleFailureLeavesStandardOutputEmpty(String name) {
    assertEquals("", Run.of("extract", name).out());
    assertEquals("", Run.of("text", name).out());
    assertEquals("", Run.of("check", name).out());
  }

  @Test
  void shortensLongMessages() {
    assertTrue(Run.of("extract", "long").err().length() < 400);
  }

  @Test
  void namesWithControlsStayOnOneLine(@TempDir Path folder) {
    String name = folder.resolve("a\nb\u001B[31m\u2028c").toString();
    Run run = Run.withLibrary("extract", name);
    assertEquals(1, run.code());
    assertEquals(1, run.err().lines().count());
    assertFalse(run.err().contains("\u001B"));
  }

  @Test
  void saysWhatIsWrongWithAFile(@TempDir Path folder) {
    String missing = folder.resolve("no.txt").toString();
    Run run = Run.withLibrary("extract", missing, "a\0b");
    assertEquals(1, run.code());
    List<String> lines = run.err().lines().toList();
    assertEquals("kehoach: " + missing + ": there is no such file; check the path", lines.get(0));
    assertTrue(lines.get(1).startsWith("kehoach: a b: this system cannot have a file"), run.err());
    assertEquals(2, lines.size());
    assertEquals(
        "kehoach: " + folder + ": this is a folder; name a file in it\n",
        Run.withLibrary("check", folder.toString()).err());
  }

  @Test
  void printsTheText() {
    assertEquals("Kế hoạch plan.txt\n", Run.of("text", "plan.txt").out());
  }

  @Test
  void printsTheSchema() {
    assertEquals(JsonSchema.text(), Run.of("schema").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "extract --help", "check -h", "text -h", "schema -h"})
  void helps(String commandLine) {
    Run run = Run.of(commandLine.split(" "));
    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertTrue(run.out().startsWith("Usage: kehoach "), run.out());
    assertTrue(run.out().contains("Exit codes:"), run.out());
    assertTrue(run.out().contains("Examples:\n  kehoach "), run.out());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
  }

  @Test
  void tellsItsVersion() {
    String version = Run.of("--version").out();
    assertTrue(version.matches("kehoach \\d+\\.\\d+\\S*\nJSON of schema version 1\\.0\n"), version);
    assertEquals(version, Run.of("extract", "--version").out());
  }

  @Test
  void endsQuietlyWhenNobodyReads() {
    Run run = Run.into(failing("Broken pipe"), "extract", "a", "b");
    assertEquals(0, run.code());
    assertEquals("", run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "extract --help", "schema"})
  void helpThatCannotBeWrittenIsAFailureToo(String commandLine) {
    String[] args = commandLine.split(" ");
    assertEquals(new Run(0, "", ""), Run.into(failing("Broken pipe"), args));
    Run full = Run.into(failing("No space left on device"), args);
    assertEquals(1, full.code());
    assertEquals(
        "kehoach: standard output: cannot be written (No space left on device);"
            + " choose another place\n",
        full.err());
  }

  @Test
  void saysWhenTheOutputCannotBeWritten() {
    Run run = Run.into(failing("No space left on device"), "extract", "a", "b");
    assertEquals(1, run.code());
    assertEquals(
        "kehoach: standard output: cannot be written (No space left on device);"
            + " choose another place\n",
        run.err());
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
