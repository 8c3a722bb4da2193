package io.github.kehoach.cli.batch;

import io.github.kehoach.Cancellation;
import io.github.kehoach.batch.Work;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Work that threads of this process do. A document whose time is up is cancelled; one that does not
 * look at that goes on, and one that takes all memory takes it from the others.
 */
final class InProcess implements Work<Found.Document, Verdict>, Closeable {

  private final Unit unit;
  private final Budget budget;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "kehoach-clock");
            thread.setDaemon(true);
            return thread;
          });

  InProcess(Unit unit, Budget budget) {
    this.unit = unit;
    this.budget = budget;
  }

  @Override
  public Verdict apply(Found.Document document, Cancellation cancellation) {
    Cancellation own = cancellation.child();
    Future<?> alarm = clock.schedule(own::cancel, budget.time().toMillis(), TimeUnit.MILLISECONDS);
    try {
      Verdict verdict = unit.work(document, own);
      if (verdict != null) {
        return verdict;
      }
      if (cancellation.isCancelled() || Thread.currentThread().isInterrupted()) {
        throw new Stopped();
      }
      return unit.finish(document, Verdict.timeout(budget));
    } catch (IOException e) {
      throw new OutputFailure(e);
    } finally {
      alarm.cancel(false);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
