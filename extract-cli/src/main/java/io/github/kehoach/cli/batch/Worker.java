package io.github.kehoach.cli.batch;

import io.github.kehoach.Cancellation;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A worker process as its parent sees it. One caller at a time. */
final class Worker implements Closeable {

  /** How often to look whether the work was cancelled. */
  private static final long LOOK_MILLIS = 100;

  private static final int LAST_BREATH_SECONDS = 10;

  /** What stands for the end of the process among its answers. */
  private static final String[] END = {};

  private final Process process;
  private final DataOutputStream out;
  private final BlockingQueue<String[]> answers = new LinkedBlockingQueue<>();

  private Worker(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    Thread listener = new Thread(this::listen, "kehoach-worker-answers");
    listener.setDaemon(true);
    listener.start();
  }

  /**
   * Starts a process.
   *
   * @param builder its command
   * @param first the frames that it gets first
   * @throws IOException when there is no such command
   */
  static Worker start(ProcessBuilder builder, String[]... first) throws IOException {
    Worker worker = new Worker(builder.start());
    for (String[] frame : first) {
      worker.send(frame);
    }
    return worker;
  }

  private void listen() {
    try (DataInputStream in = new DataInputStream(process.getInputStream())) {
      while (true) {
        answers.add(Frames.read(in));
      }
    } catch (IOException e) {
      answers.add(END);
    }
  }

  /** Sends a frame; a process that is gone gives no answer. */
  private void send(String... frame) {
    try {
      Frames.write(out, frame);
      out.flush();
    } catch (IOException e) {
      answers.add(END);
    }
  }

  /** How a process answers, or does not. */
  sealed interface Answer {
    /** With a frame. */
    record Given(String[] frame) implements Answer {}

    /** Not in time. */
    record Late() implements Answer {}

    /** With its end. */
    record Gone(int exitCode) implements Answer {}
  }

  /** Has a document read. */
  Answer ask(Found.Document document, Duration most, Cancellation cancellation)
      throws InterruptedException {
    send(document.file(), document.path().toString(), document.json());
    return await(most, cancellation);
  }

  /** Waits for the next answer; none is to be expected of a process after that, if it fails. */
  Answer await(Duration most, Cancellation cancellation) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    String[] frame = null;
    while (frame == null) {
      if (cancellation.isCancelled()) {
        throw new InterruptedException("cancelled");
      }
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left < 0) {
        close();
        return new Answer.Late();
      }
      frame = next(Math.min(left + 1, LOOK_MILLIS));
    }
    if (frame.length > 0) {
      return new Answer.Given(frame);
    }
    // Its output ends a little before it does.
    process.waitFor(LAST_BREATH_SECONDS, TimeUnit.SECONDS);
    close();
    return new Answer.Gone(process.exitValue());
  }

  private String @Nullable [] next(long millis) throws InterruptedException {
    return answers.poll(millis, TimeUnit.MILLISECONDS);
  }

  /** Kills it, and what it started, and waits until it can write nothing any more. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
  }
}
