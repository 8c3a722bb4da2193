package io.github.kehoach.cli.batch;

import io.github.kehoach.Cancellation;
import io.github.kehoach.batch.Work;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Work that processes of their own do, so that a document can be ended whatever it does, and takes
 * no others with it.
 */
final class Workers implements Work<Found.Document, Verdict>, Closeable {

  /** How long a process may take to start. */
  private static final Duration START = Duration.ofMinutes(5);

  /** What Java ends with where it is told to end when memory runs out. */
  private static final int OUT_OF_MEMORY = 3;

  private final OutputFolder folder;
  private final Settings settings;
  private final Budget budget;
  private final Unit unit;
  private final List<String> command;
  private final BlockingDeque<Worker> idle = new LinkedBlockingDeque<>();
  private final Set<Worker> all = ConcurrentHashMap.newKeySet();

  /**
   * So many files a process make up for its second compiler, which takes some twenty seconds before
   * it pays, and the processors from the other processes (2,000 plans of 36 kB in two processes on
   * two processors: 34 seconds without it, 52 with it).
   */
  private static final long MANY = 2_500;

  private volatile boolean closed;

  /**
   * Work for an output folder.
   *
   * @param folder the output folder
   * @param settings for all documents
   * @param budget for each
   * @param unit tells the ledger of documents that a process did not live to tell of
   * @param command starts a process
   */
  Workers(OutputFolder folder, Settings settings, Budget budget, Unit unit, List<String> command) {
    this.folder = folder;
    this.settings = settings;
    this.budget = budget;
    this.unit = unit;
    this.command = command;
  }

  /**
   * The command for this Java and class path; null where Java is there without its command or class
   * path.
   */
  static @Nullable List<String> command(Budget budget, int workers, long files, String mainClass) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    if (File.separatorChar == '\\') {
      java = java.resolveSibling("java.exe");
    }
    String classPath = System.getProperty("java.class.path", "");
    if (!Files.exists(java) || classPath.isEmpty()) {
      return null;
    }
    int processors = Runtime.getRuntime().availableProcessors();
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    // What makes this process start faster does so for others.
    ProcessHandle.current().info().arguments().stream()
        .flatMap(Stream::of)
        .filter(argument -> argument.startsWith("-XX:SharedArchiveFile="))
        .forEach(command::add);
    command.add("-Xmx" + budget.megabytes() + "m");
    command.add("-XX:+UseSerialGC");
    if (files < MANY * workers) {
      command.add("-XX:TieredStopAtLevel=1");
    }
    // Or each of them would read as many pages at once as there are processors.
    command.add("-XX:ActiveProcessorCount=" + Math.max(1, processors / workers));
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-XX:+DisplayVMOutputToStderr");
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-Djava.awt.headless=true");
    command.addAll(List.of("-cp", classPath));
    command.add(mainClass);
    return command;
  }

  @Override
  public Verdict apply(Found.Document document, Cancellation cancellation) {
    try {
      Worker idleOne = idle.pollFirst();
      Worker worker = idleOne == null ? start(cancellation) : idleOne;
      Worker.Answer answer = ask(worker, document, cancellation);
      if (answer instanceof Worker.Answer.Gone gone
          && (idleOne != null || gone.exitCode() != OUT_OF_MEMORY)) {
        // It may have died of what others left, or been killed from outside.
        answer = ask(start(cancellation), document, cancellation);
      }
      if (answer instanceof Worker.Answer.Given given) {
        return verdict(given.frame());
      }
      if (answer instanceof Worker.Answer.Gone gone) {
        return unit.finish(
            document,
            gone.exitCode() == OUT_OF_MEMORY
                ? Verdict.outOfMemory(budget)
                : Verdict.crashed(gone.exitCode()));
      }
      return unit.finish(document, Verdict.timeout(budget));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped();
    } catch (IOException e) {
      throw new OutputFailure(e);
    }
  }

  /** Asks a process, which is then free for others, or gone. */
  private Worker.Answer ask(Worker worker, Found.Document document, Cancellation cancellation)
      throws InterruptedException {
    boolean alive = false;
    try {
      Worker.Answer answer = worker.ask(document, budget.time(), cancellation);
      alive = answer instanceof Worker.Answer.Given;
      if (alive) {
        idle.addFirst(worker);
      } else {
        stopIfClosed();
      }
      return answer;
    } finally {
      if (!alive) {
        end(worker);
      }
    }
  }

  private static Verdict verdict(String[] frame) {
    if (frame[0].equals(WorkerMain.OUTPUT_FAILED)) {
      throw new OutputFailure(frame[1]);
    }
    return new Verdict(Verdict.Status.valueOf(frame[1]), frame[2], frame[3], frame[4]);
  }

  private Worker start(Cancellation cancellation) throws IOException, InterruptedException {
    Path log = folder.temporary();
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
    String[] place = {
      folder.root().toAbsolutePath().toString(),
      Long.toString(budget.time().toMillis()),
      Integer.toString(budget.megabytes())
    };
    Worker worker = Worker.start(builder, settings.texts(), place);
    all.add(worker);
    if (closed) {
      end(worker);
    }
    if (worker.await(START, cancellation) instanceof Worker.Answer.Given given
        && given.frame()[0].equals(WorkerMain.READY)) {
      return worker;
    }
    end(worker);
    stopIfClosed();
    throw new OutputFailure("worker processes do not start: " + firstLine(log));
  }

  private static String firstLine(Path log) {
    try (var lines = Files.lines(log)) {
      return lines.findFirst().orElse("they say nothing") + "; try --in-process";
    } catch (IOException | UncheckedIOException e) {
      return "try --in-process";
    }
  }

  /** A process that ended because all shall end says nothing about its document. */
  private void stopIfClosed() throws InterruptedException {
    if (closed) {
      throw new InterruptedException("closed");
    }
  }

  private void end(Worker worker) {
    all.remove(worker);
    worker.close();
  }

  /** Ends all processes. */
  @Override
  public void close() {
    closed = true;
    all.forEach(Worker::close);
  }
}
