package io.github.kehoach.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second run over the same output. */
class GoingOnTest {

  @TempDir private Path folder;
  private Path in;
  private Job job;

  @BeforeEach
  void first() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    Files.createDirectory(in.resolve("b"));
    for (String name : List.of("a.txt", "b/c.txt", "b/d.txt")) {
      Files.writeString(in.resolve(name), Runs.plan(name.length() + name.charAt(0)));
    }
    job = Runs.inProcess(Runs.job(in, folder.resolve("out")));
    assertTrue(Runs.run(job).good());
  }

  /** What a run over another output gives. */
  private Map<String, String> afresh(Job same) {
    Path fresh = folder.resolve("fresh");
    Job other =
        new Job(
            same.inputs(),
            fresh,
            same.options(),
            same.pretty(),
            same.extras(),
            same.workers(),
            true,
            same.timeout(),
            same.megabytes(),
            same.version());
    Runs.run(other);
    return Runs.results(fresh);
  }

  private void goesOn(Job next, int extracted, int kept) {
    assertEquals(
        "kehoach: %d extracted, 0 failed, 0 skipped%s%n"
            .formatted(extracted, kept == 0 ? "" : "; " + kept + " of them in earlier runs")
            .replace("\r\n", "\n"),
        Runs.run(next).err());
    Runs.assertSame(afresh(next), next.output());
  }

  @Test
  void readsNothingAgain() {
    goesOn(job, 3, 3);
  }

  @Test
  void readsWhatIsNewOrChanged() throws IOException {
    Files.writeString(in.resolve("b/c.txt"), Runs.plan(77));
    Files.writeString(in.resolve("e.txt"), Runs.plan(78));
    goesOn(job, 4, 2);
  }

  @Test
  void forgetsWhatIsGone() throws IOException {
    Files.delete(in.resolve("b/c.txt"));
    Files.delete(in.resolve("b/d.txt"));
    goesOn(job, 1, 1);
    assertFalse(Files.exists(job.output().resolve("json/b")));
  }

  @Test
  void aFileThatWasRenamedIsAnother() throws IOException {
    Files.move(in.resolve("b"), in.resolve("z"));
    goesOn(job, 3, 1);
  }

  @Test
  void aFileThatCanNoLongerBeReadLosesItsJson() throws IOException {
    Files.writeString(in.resolve("a.txt"), "");
    assertFalse(Runs.run(job).good());
    Runs.assertSame(afresh(job), job.output());
    assertFalse(Files.exists(job.output().resolve("json/a.txt.json")));
  }

  @Test
  void anotherVersionReadsAllAgain() {
    goesOn(Runs.version(job, "another"), 3, 0);
  }

  @Test
  void otherOptionsReadAllAgain() {
    Job pretty =
        new Job(
            job.inputs(),
            job.output(),
            job.options(),
            true,
            job.extras(),
            1,
            true,
            job.timeout(),
            job.megabytes(),
            job.version());
    goesOn(pretty, 3, 0);
    // Each still is one line here.
    assertEquals(Runs.results(job.output()).get("plans.jsonl"), afresh(job).get("plans.jsonl"));
  }

  @Test
  void anotherBudgetReadsNothingAgain() {
    goesOn(Runs.budget(job, job.timeout().plusSeconds(1), 700), 3, 3);
  }

  @Test
  void tablesThatAreThereAreKeptUpToDate() throws IOException {
    Files.delete(in.resolve("a.txt"));
    Job plain =
        new Job(
            job.inputs(),
            job.output(),
            job.options(),
            false,
            new ExtraFiles(false, false, false),
            1,
            true,
            job.timeout(),
            job.megabytes(),
            job.version());
    assertTrue(Runs.run(plain).good());
    assertFalse(Files.readString(job.output().resolve("plans.csv")).contains("a.txt"));
    assertEquals(2, Files.readAllLines(job.output().resolve("plans.jsonl")).size());
  }

  @Test
  void whatStandsInTheWayIsToldOnOneLine() throws IOException {
    Path out = Files.createDirectory(folder.resolve("blocked"));
    Files.writeString(out.resolve("json"), "a file of somebody else");
    Job blocked =
        new Job(
            job.inputs(),
            out,
            job.options(),
            false,
            job.extras(),
            1,
            true,
            job.timeout(),
            job.megabytes(),
            job.version());
    for (Job each : List.of(blocked, Runs.workers(blocked, 2))) {
      Runs.Said said = Runs.run(each);
      assertFalse(said.good());
      assertEquals(
          "kehoach: "
              + out
              + ": cannot be written (a file is in the way: "
              + out
              + "/json);"
              + " run again to go on when that is mended\n",
          said.err().replace('\\', '/'));
    }
    assertEquals("a file of somebody else", Files.readString(out.resolve("json")));
  }
}
