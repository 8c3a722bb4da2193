package io.github.kehoach.read.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Runs a program that is not trusted to behave: with an end to its time and to what it prints, and
 * with nothing of it left behind when it is over, however it ends.
 */
final class BoundedProcess {

  /** How much of what it says on standard error is kept, for messages. */
  private static final int COMPLAINT = 2_000;

  /** How long to wait for the pipes of a program that has ended. */
  private static final int LEFTOVERS_MILLIS = 2_000;

  /** How often to look whether time is still left: it may have ended early. */
  private static final Duration LOOK = Duration.ofMillis(50);

  private BoundedProcess() {}

  /**
   * How a program ended.
   *
   * @param end why it ended
   * @param exitCode its exit code where it ended by itself
   * @param output what it printed on standard output
   * @param complaint the start of what it printed on standard error
   */
  record Result(End end, int exitCode, byte[] output, byte[] complaint) {}

  /** Why a program ended. */
  enum End {
    /** By itself. */
    EXITED,
    /** It was killed because it took too long. */
    TOO_LONG,
    /** It was killed because it printed too much. */
    TOO_MUCH
  }

  /**
   * Runs a program to its end.
   *
   * @param command the program and its arguments
   * @param environment variables set for it beside ours
   * @param input what it gets on standard input, one behind the other
   * @param most how many bytes it may print
   * @param limit how long it may take
   * @param left how much time there still is for it, asked again and again
   * @return how it ended
   * @throws IOException when it cannot be started
   * @throws InterruptedException when this thread is interrupted; the program is killed
   */
  static Result run(
      List<String> command,
      Map<String, String> environment,
      List<byte[]> input,
      int most,
      Duration limit,
      Supplier<Duration> left)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      Drain output = new Drain(process.getInputStream(), most, process);
      Drain complaint = new Drain(process.getErrorStream(), COMPLAINT, null);
      Thread feeder = daemon(() -> feed(process.getOutputStream(), input));
      Thread[] threads = {daemon(output), daemon(complaint), feeder};
      boolean ended = await(process, limit, left);
      if (!ended) {
        kill(process);
      }
      for (Thread thread : threads) {
        // A child of the program may hold its pipes open: not for us.
        thread.join(LEFTOVERS_MILLIS);
      }
      End end = output.overflowed() ? End.TOO_MUCH : ended ? End.EXITED : End.TOO_LONG;
      int code = end == End.EXITED ? process.exitValue() : -1;
      return new Result(end, code, output.bytes(), complaint.bytes());
    } finally {
      kill(process);
    }
  }

  private static boolean await(Process process, Duration limit, Supplier<Duration> left)
      throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      Duration mine = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
      // Not before it is up: who asks then hears whose time it was.
      Duration rest = least(mine, left.get());
      if (process.waitFor(least(rest, LOOK).toNanos(), TimeUnit.NANOSECONDS)) {
        return true;
      }
      if (rest.isZero()) {
        return false;
      }
    }
  }

  private static Duration least(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "kehoach-ocr-pipe");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void feed(OutputStream to, List<byte[]> input) {
    try (to) {
      for (byte[] part : input) {
        to.write(part);
      }
    } catch (IOException e) {
      // It ended without reading all: its exit code and output tell the rest.
    }
  }

  /** Reads a pipe to its end, keeps its start, and kills who prints too much. */
  private static final class Drain implements Runnable {

    private final InputStream from;
    private final int most;
    private final Process culprit;
    private byte[] bytes = new byte[8192];
    private int count;
    private boolean overflowed;

    Drain(InputStream from, int most, @org.jspecify.annotations.Nullable Process culprit) {
      this.from = from;
      this.most = most;
      this.culprit = culprit;
    }

    @Override
    public void run() {
      byte[] buffer = new byte[8192];
      try (from) {
        for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
          keep(buffer, n);
        }
      } catch (IOException e) {
        // The pipe broke because the program was killed; what came before counts.
      }
    }

    private synchronized void keep(byte[] buffer, int n) {
      int kept = Math.min(n, most - count);
      if (count + kept > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.min(most, Math.max(count + kept, 2 * bytes.length)));
      }
      System.arraycopy(buffer, 0, bytes, count, kept);
      count += kept;
      if (kept < n && culprit != null) {
        overflowed = true;
        kill(culprit);
      }
    }

    synchronized boolean overflowed() {
      return overflowed;
    }

    synchronized byte[] bytes() {
      return Arrays.copyOf(bytes, count);
    }
  }
}
