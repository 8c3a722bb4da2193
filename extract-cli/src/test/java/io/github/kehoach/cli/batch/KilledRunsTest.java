package io.github.kehoach.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line, killed. */
class KilledRunsTest {

  private static final int PLANS = 40;

  /** Documents of all kinds of costs. */
  private static final List<String> SAMPLES =
      List.of("plan.pdf", "autonum.docx", "plan.doc", "plan.html", "plan.txt", "appendices.xlsx");

  @TempDir private static Path folder;
  private static Path in;
  private static Map<String, String> undisturbed;

  @BeforeAll
  static void undisturbed() throws IOException, InterruptedException {
    in = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < PLANS; i++) {
      Files.writeString(in.resolve("plan %02d.txt".formatted(i)), Runs.plan(i));
    }
    try (Stream<Path> samples = Files.list(Runs.SAMPLES)) {
      for (Path sample : samples.sorted().limit(2).toList()) {
        Path copy = Files.createDirectory(in.resolve(sample.getFileName().toString()));
        for (String name : SAMPLES) {
          Files.copy(sample.resolve(name), copy.resolve(name));
        }
      }
    }
    Files.writeString(in.resolve("empty.txt"), "");
    Files.write(in.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0});
    Path out = folder.resolve("undisturbed");
    Process process = start(out, "--workers", "2");
    assertEquals(1, ended(process));
    undisturbed = Runs.results(out);
    assertEquals(PLANS + 2 * SAMPLES.size() + 11, undisturbed.size(), undisturbed.toString());
  }

  private static Process start(Path out, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("io.github.kehoach.cli.Main");
    command.addAll(List.of("extract", in.toString(), "-o", out.toString()));
    command.addAll(List.of("--tables", "--jsonl", "--no-ocr"));
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static int ended(Process process) throws InterruptedException {
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), "no end in five minutes");
    return process.exitValue();
  }

  /** How many documents are done. */
  private static int done(Path out) throws IOException {
    Path all = out.resolve(".kehoach/done");
    if (!Files.isDirectory(all)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(all)) {
      return (int) files.filter(Files::isRegularFile).count();
    } catch (java.io.UncheckedIOException e) {
      return 0; // a file went away meanwhile
    }
  }

  @Test
  void goesOnWhereItWasHoweverOftenItIsKilled() throws IOException, InterruptedException {
    Random random = new Random(Long.getLong("kehoach.seed", 1));
    Path out = folder.resolve("killed");
    int before = 0;
    for (int kill = 0; kill < 5; kill++) {
      Process process = start(out, "--workers", Integer.toString(1 + random.nextInt(3)));
      int until = before + random.nextInt(PLANS / 4);
      while (process.isAlive() && done(out) < until) {
        Thread.sleep(5);
      }
      Thread.sleep(random.nextInt(60));
      List<ProcessHandle> workers = process.descendants().toList();
      process.destroyForcibly();
      ended(process);
      for (ProcessHandle worker : workers) {
        // They see that nobody is there any more.
        worker.onExit().orTimeout(60, TimeUnit.SECONDS).join();
      }
      int now = done(out);
      assertTrue(now >= before, "done: " + before + ", then " + now);
      before = now;
    }
    assertEquals(1, ended(start(out, "--workers", "2")));
    Runs.assertSame(undisturbed, out);
    assertEquals(List.of(), Runs.leftovers(out));
  }

  @Test
  void goesOnAfterItWasAskedToEnd() throws IOException, InterruptedException {
    Path out = folder.resolve("asked");
    Process process = start(out, "--workers", "2");
    while (process.isAlive() && done(out) < 10) {
      Thread.sleep(5);
    }
    process.destroy();
    assertTrue(ended(process) != 0);
    assertTrue(done(out) >= 10 && done(out) < PLANS, "done: " + done(out));
    assertTrue(!Files.exists(out.resolve("plans.csv")));
    assertEquals(1, ended(start(out, "--in-process")));
    Runs.assertSame(undisturbed, out);
  }

  @Test
  void goesOnWhenAWorkerIsKilled() throws IOException, InterruptedException {
    Path out = folder.resolve("orphaned");
    Process process = start(out, "--workers", "2");
    while (process.isAlive() && done(out) < 10) {
      Thread.sleep(5);
    }
    // Once: whoever kills the same document again tells that it is to blame.
    process.descendants().findFirst().ifPresent(ProcessHandle::destroyForcibly);
    assertEquals(1, ended(process));
    Runs.assertSame(undisturbed, out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--workers=1", "--workers=3", "--in-process"})
  void theBytesDoNotDependOnWhoReads(String option) throws IOException, InterruptedException {
    Path out = folder.resolve("out" + option);
    assertEquals(1, ended(start(out, option)));
    Runs.assertSame(undisturbed, out);
  }
}
