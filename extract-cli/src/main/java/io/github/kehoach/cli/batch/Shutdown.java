package io.github.kehoach.cli.batch;

import io.github.kehoach.Cancellation;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends the work when this process is told to end, as by Ctrl-C, and lets it say so. */
final class Shutdown {

  private static final int PATIENCE_SECONDS = 5;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  private Shutdown(Cancellation stop, Closeable work) {
    hook = new Thread(() -> end(stop, work));
  }

  static Shutdown ending(Cancellation stop, Closeable work) {
    Shutdown shutdown = new Shutdown(stop, work);
    Runtime.getRuntime().addShutdownHook(shutdown.hook);
    return shutdown;
  }

  private void end(Cancellation stop, Closeable work) {
    stop.cancel();
    try {
      work.close();
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work is over, and everything said. */
  void over() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is running.
    }
  }
}
