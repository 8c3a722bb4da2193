package io.github.kehoach.cli.batch;

import io.github.kehoach.Cancellation;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/**
 * A worker process: reads one document after the other, as frames on standard input ask for, and
 * answers each with a frame on standard output. It ends when its input does, and so with the
 * process that started it, whatever it is doing then.
 */
public final class WorkerMain {

  /** Standard output is for frames; the result is there, or why it cannot be. */
  static final String READY = "ready";

  static final String DONE = "done";
  static final String OUTPUT_FAILED = "output failed";

  private final DataOutputStream out;
  private final BlockingQueue<String[]> requests = new LinkedBlockingQueue<>();

  private WorkerMain(DataOutputStream out) {
    this.out = out;
  }

  /**
   * Works until standard input ends.
   *
   * @param args none
   * @throws IOException when standard output breaks
   * @throws InterruptedException never
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    run(settings -> settings.extractor()::extract);
  }

  static void run(Function<Settings, Reading> engine) throws IOException, InterruptedException {
    // What else prints must not get among the frames.
    System.setOut(System.err);
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    WorkerMain worker = new WorkerMain(out);
    Thread listener = new Thread(() -> worker.listen(System.in), "kehoach-listener");
    listener.setDaemon(true);
    listener.start();
    // Ctrl-C reaches all processes of a terminal: whether this one ends is up to its parent.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> join(listener)));
    worker.work(engine);
  }

  private static void join(Thread listener) {
    try {
      listener.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads ahead, to see the end of the input while a document is worked on. */
  private void listen(InputStream from) {
    try (DataInputStream in = new DataInputStream(from)) {
      while (true) {
        requests.add(Frames.read(in));
      }
    } catch (IOException e) {
      // The end.
    }
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(0);
  }

  private void work(Function<Settings, Reading> engine) throws IOException, InterruptedException {
    Settings settings = Settings.of(requests.take());
    String[] place = requests.take();
    Budget budget =
        new Budget(Duration.ofMillis(Long.parseLong(place[1])), Integer.parseInt(place[2]));
    OutputFolder folder = new OutputFolder(Path.of(place[0]));
    Unit unit = new Unit(folder, settings, budget, engine.apply(settings));
    answer(READY);
    while (true) {
      String[] request = requests.take();
      Found.Document document = new Found.Document(request[0], Path.of(request[1]), request[2]);
      try {
        Verdict verdict =
            Objects.requireNonNull(unit.work(document, Cancellation.create()), "not cancelled");
        answer(
            DONE, verdict.status().name(), verdict.reason(), verdict.problem(), verdict.remedy());
      } catch (IOException e) {
        answer(OUTPUT_FAILED, String.valueOf(new OutputFailure(e).getMessage()));
      }
    }
  }

  private void answer(String... frame) throws IOException {
    Frames.write(out, frame);
    out.flush();
  }
}
