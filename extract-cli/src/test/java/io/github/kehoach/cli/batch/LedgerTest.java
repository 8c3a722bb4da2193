package io.github.kehoach.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.tabular.PlanTables;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

  private static final Budget BUDGET = new Budget(Duration.ofSeconds(60), 256);
  private static final String TEXT = "KẾ HOẠCH\nPhòng bệnh\nI. MỤC TIÊU\n1. Tỷ lệ tiêm đạt 95%.\n";

  @TempDir private Path folder;

  private OutputFolder output;
  private Ledger ledger;
  private Found.Document document;
  private Closeable lock;

  @BeforeEach
  void open() throws IOException {
    output = new OutputFolder(folder.resolve("out"));
    lock = output.open();
    ledger = new Ledger(output, "version 1");
    Path file = Files.writeString(folder.resolve("Kế hoạch.txt"), TEXT);
    document = new Found.Document("Kế hoạch.txt", file, "Kế hoạch.txt.json");
  }

  @AfterEach
  void close() throws IOException {
    lock.close();
  }

  private State extracted() throws IOException {
    byte[] json = "{}\n".getBytes(StandardCharsets.UTF_8);
    output.replace(output.json(document.json()), out -> out.write(json));
    byte[] content = TEXT.getBytes(StandardCharsets.UTF_8);
    return new State(
        document.file(),
        Hashes.hex(content),
        "version 1",
        BUDGET.key(),
        Verdict.EXTRACTED,
        document.json(),
        json.length,
        PlanTables.of(PlanExtractor.create().extract(content, "x"), document.file()));
  }

  private State current() {
    return ledger.current(document, BUDGET, 1_000);
  }

  @Test
  void givesBackWhatItWasTold() throws IOException {
    State state = extracted();
    assertNull(current());
    ledger.write(state);
    assertEquals(state, ledger.read(document.file()));
    assertEquals(state, current());
    assertFalse(state.rows().values().stream().allMatch(List::isEmpty));
  }

  @Test
  void knowsNothingOfAnotherVersion() throws IOException {
    ledger.write(extracted());
    assertNull(new Ledger(output, "version 2").read(document.file()));
  }

  @Test
  void aChangedFileIsNotDone() throws IOException {
    ledger.write(extracted());
    Files.writeString(document.path(), TEXT + "2. Đạt 5%.\n");
    assertNull(current());
    Files.writeString(document.path(), TEXT);
    assertNotNull(current());
    Files.delete(document.path());
    assertNull(current());
  }

  @Test
  void aFileWhoseJsonIsGoneOrCutIsNotDone() throws IOException {
    ledger.write(extracted());
    Path json = output.json(document.json());
    Files.writeString(json, "{");
    assertNull(current());
    Files.delete(json);
    assertNull(current());
  }

  @Test
  void aDamagedEntryIsNone() throws IOException {
    ledger.write(extracted());
    Path entry;
    try (Stream<Path> files = Files.walk(output.own("done"))) {
      entry = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    byte[] whole = Files.readAllBytes(entry);
    for (int length = 0; length < whole.length; length += 7) {
      Files.write(entry, java.util.Arrays.copyOf(whole, length));
      assertNull(ledger.read(document.file()), "cut at " + length);
    }
    for (int at = 12; at < whole.length; at += 3) {
      byte[] bent = whole.clone();
      bent[at] ^= 0x55;
      Files.write(entry, bent);
      assertNull(ledger.read(document.file()), "bent at " + at);
    }
    ledger.write(extracted());
    assertNotNull(ledger.read(document.file()));
  }

  @ParameterizedTest
  @CsvSource({
    "TIMEOUT, true, false",
    "OUT_OF_MEMORY, true, false",
    "CRASHED, false, false",
    "UNREADABLE, false, false",
    "CORRUPT, true, true",
  })
  void failuresAreTriedAgainWhereThatMayHelp(String reason, boolean same, boolean larger)
      throws IOException {
    Verdict verdict = Verdict.failed(reason, "it is bad", "mend it");
    String content = Hashes.hex(TEXT.getBytes(StandardCharsets.UTF_8));
    ledger.write(State.without(document, content, "version 1", BUDGET, verdict));
    assertEquals(same, current() != null);
    Budget more = new Budget(Duration.ofSeconds(120), 256);
    assertEquals(larger, ledger.current(document, more, 1_000) != null);
  }

  @Test
  void forgetsWithItsJsonAndFolders() throws IOException {
    document = new Found.Document("a/b.txt", document.path(), "a/b.txt.json");
    ledger.write(extracted());
    ledger.forget(Ledger.mark("a/b.txt")::equals, "a/b.txt.json"::equals);
    assertNotNull(ledger.read("a/b.txt"));
    new Ledger(output, "version 2").forget(mark -> false, json -> false);
    assertNull(ledger.read("a/b.txt"));
    assertFalse(Files.exists(output.file("json")));
    assertTrue(Files.exists(output.own("tmp")));
  }

  @Test
  void keepsJsonThatAnotherDocumentHasNow() throws IOException {
    ledger.write(extracted());
    ledger.forget(mark -> false, document.json()::equals);
    assertNull(ledger.read(document.file()));
    assertTrue(Files.exists(output.json(document.json())));
  }

  @Test
  void twoRunsDoNotWriteToOneFolder() {
    OutputFolder again = new OutputFolder(folder.resolve("out"));
    OutputFailure e =
        org.junit.jupiter.api.Assertions.assertThrows(OutputFailure.class, again::open);
    assertEquals("another run writes to it", e.getMessage());
  }

  @Test
  void statesWithoutRowsAreStates() throws IOException {
    State state = State.without(document, "", "version 1", BUDGET, Verdict.crashed(7));
    ledger.write(state);
    State read = ledger.read(document.file());
    assertNotNull(read);
    assertEquals(state.verdict(), read.verdict());
    assertTrue(read.rows().values().stream().allMatch(List::isEmpty));
    assertEquals(Map.of(), state.rows());
  }
}
