package io.github.kehoach.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Documents that hang, take all memory and kill their process, among others. */
class HostileDocumentsTest {

  /** Time enough for a plan of a few lines on the busiest machine. */
  private static final Duration TIMEOUT = Duration.ofSeconds(15);

  @TempDir private Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void plans() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
    for (int i = 0; i < 12; i++) {
      Files.writeString(in.resolve("plan %02d.txt".formatted(i)), Runs.plan(i));
    }
  }

  private Map<String, String> others() {
    Path clean = folder.resolve("clean");
    assertTrue(Runs.run(Runs.job(in, clean)).good());
    return Runs.results(clean);
  }

  private Job job() {
    return Runs.budget(Runs.job(in, out), TIMEOUT, 96);
  }

  @Test
  void endAloneAndAreToldOf() throws IOException {
    Map<String, String> others = others();
    Files.writeString(in.resolve("plan 01a.txt"), "HANG");
    Files.writeString(in.resolve("plan 03a.txt"), "MEMORY");
    Files.writeString(in.resolve("plan 05a.txt"), "DIE");
    Files.writeString(in.resolve("plan 07a.txt"), "STACK");
    Files.writeString(in.resolve("plan 11a.txt"), "MEMORY");
    Runs.Said said = Runs.run(job(), HostileWorker.class);
    assertFalse(said.good());
    assertEquals(
        "file,reason,problem,remedy\r\n"
            + "plan 01a.txt,TIMEOUT,no end after 15 seconds,give it more with --timeout if you"
            + " trust the file\r\n"
            + "plan 03a.txt,OUT_OF_MEMORY,its records need more memory than 96 MB,\"give it more"
            + " with --memory, or leave out the text with --no-blocks\"\r\n"
            + "plan 05a.txt,CRASHED,the process that read it ended with exit code 41,please report"
            + " this file\r\n"
            + "plan 07a.txt,INTERNAL,internal error (StackOverflowError),please report this"
            + " file\r\n"
            + "plan 11a.txt,OUT_OF_MEMORY,its records need more memory than 96 MB,\"give it more"
            + " with --memory, or leave out the text with --no-blocks\"\r\n",
        Files.readString(out.resolve("failures.csv")));
    Map<String, String> results = new TreeMap<>(Runs.results(out));
    // What tells of all documents tells of these too.
    for (String shared : List.of("failures.csv", "plans.jsonl")) {
      results.remove(shared);
      others.remove(shared);
    }
    assertEquals(others, results);
    assertEquals(6, said.err().lines().count(), said.err());
    assertEquals(List.of(), Runs.leftovers(out));
  }

  @Test
  void areTriedAgainWithMoreTimeOnly() throws IOException {
    Files.writeString(in.resolve("plan 99.txt"), "HANG");
    Job brief = Runs.budget(Runs.job(in, out), TIMEOUT, 96);
    assertFalse(Runs.run(brief, HostileWorker.class).good());
    // This time it would not hang.
    Runs.Said again = Runs.run(brief);
    assertEquals(
        "kehoach: 12 extracted, 1 failed, 0 skipped; 13 of them in earlier runs\n", again.err());
    Runs.Said longer = Runs.run(Runs.budget(brief, TIMEOUT.plusSeconds(1), 96));
    assertEquals(
        "kehoach: 13 extracted, 0 failed, 0 skipped; 12 of them in earlier runs\n", longer.err());
  }

  @Test
  void whatAProcessPrintsHarmsNothing() throws IOException {
    Files.writeString(in.resolve("plan 02.txt"), "PRINT");
    assertTrue(Runs.run(job(), HostileWorker.class).good());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no command sleep")
  void leaveNoProcessBehind() throws IOException {
    Files.writeString(in.resolve("plan 00.txt"), "CHILD");
    Runs.run(Runs.budget(job(), Duration.ofSeconds(10), 96), HostileWorker.class);
    assertEquals(0, ProcessHandle.current().descendants().count());
  }

  @Test
  void aDocumentThatHangsInThisProcessIsCancelled() throws IOException {
    // One that looks at its cancellation: the reading of a large text.
    Files.writeString(in.resolve("plan 99.txt"), Runs.plan(99).repeat(4_000));
    Job brief = Runs.budget(Runs.inProcess(Runs.job(in, out)), Duration.ofMillis(1), 96);
    assertFalse(Runs.run(brief).good());
    String failures = Files.readString(out.resolve("failures.csv"));
    assertTrue(failures.contains("plan 99.txt,TIMEOUT,"), failures);
  }
}
