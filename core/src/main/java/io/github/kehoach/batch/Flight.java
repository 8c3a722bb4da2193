package io.github.kehoach.batch;

import io.github.kehoach.Cancellation;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Spliterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run of a {@link Batch}: takes inputs as results are asked for. */
final class Flight<T, R> implements Spliterator<R> {

  /** Cancelled work ends at once; who does not look at the cancellation is not waited for. */
  private static final int PATIENCE_SECONDS = 10;

  private final Stream<? extends T> inputs;
  private final Spliterator<? extends T> source;
  private final Work<T, R> work;
  private final ExecutorService threads;
  private final Cancellation cancellation;
  private final int most;
  private final boolean ordered;

  /** What was taken and not yet handed out, in the order of the inputs; unused without order. */
  private final Queue<Future<R>> taken = new ArrayDeque<>();

  /** What is done, in the order of its end; unused with order. */
  private final BlockingQueue<Future<R>> done = new LinkedBlockingQueue<>();

  /** All threads, to wait for: a pool tells only that their work is over. */
  private final List<Thread> started = new CopyOnWriteArrayList<>();

  private int inFlight;
  private boolean exhausted;
  private boolean closed;

  Flight(
      Stream<? extends T> inputs,
      Work<T, R> work,
      int parallelism,
      int most,
      boolean ordered,
      Cancellation cancellation) {
    this.inputs = inputs;
    this.source = inputs.spliterator();
    this.work = work;
    this.most = most;
    this.ordered = ordered;
    this.cancellation = cancellation;
    // No thread starts before there is something to do.
    this.threads =
        Executors.newFixedThreadPool(
            Math.min(parallelism, most),
            task -> {
              Thread thread = new Thread(task, "kehoach-batch");
              thread.setDaemon(true);
              started.add(thread);
              return thread;
            });
  }

  @Override
  public boolean tryAdvance(Consumer<? super R> action) {
    R result;
    boolean whole = false;
    try {
      result = next();
      whole = true;
    } finally {
      if (!whole) {
        close();
      }
    }
    if (result == null) {
      close();
      return false;
    }
    action.accept(result);
    return true;
  }

  private @Nullable R next() {
    if (closed) {
      return null;
    }
    while (inFlight < most && !exhausted) {
      exhausted = cancellation.isCancelled() || !source.tryAdvance(this::start);
    }
    if (inFlight == 0) {
      return null;
    }
    try {
      Future<R> next = ordered ? taken.remove() : done.take();
      inFlight--;
      return next.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the thread that waits for results was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e);
    }
  }

  private void start(T input) {
    FutureTask<R> task =
        new FutureTask<>(() -> work.apply(input, cancellation)) {
          @Override
          protected void done() {
            if (!ordered) {
              done.add(this);
            }
          }
        };
    inFlight++;
    if (ordered) {
      taken.add(task);
    }
    threads.execute(task);
  }

  /** Ends what is left, and waits for it. */
  void close() {
    if (closed) {
      return;
    }
    closed = true;
    cancellation.cancel();
    threads.shutdownNow();
    taken.clear();
    try (inputs) {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      for (Thread thread : started) {
        TimeUnit.NANOSECONDS.timedJoin(thread, end - System.nanoTime());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public @Nullable Spliterator<R> trySplit() {
    return null; // what is parallel here is the work
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return NONNULL | (ordered ? ORDERED : 0);
  }
}
