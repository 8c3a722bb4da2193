package io.github.kehoach.batch;

import io.github.kehoach.Cancellation;
import io.github.kehoach.PlanExtractor;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Works on many inputs at once. A stream of inputs goes in, a stream of results comes out: one for
 * each input, in the order of the inputs or as they are done.
 *
 * <p>Inputs are taken while results are asked for, and never more of them than {@link #inFlight}
 * are between the two, so that memory does not grow with their number. The stream of results is
 * sequential. Close it: that ends the work that is left, takes no more inputs, closes their stream
 * and waits for the threads. At its end it closes by itself.
 *
 * <p>A batch is immutable and may run any number of times, by many threads.
 *
 * @param <T> the inputs
 * @param <R> the results
 */
public final class Batch<T, R> {

  private final Work<T, R> work;
  private final int parallelism;
  private final int inFlight;
  private final boolean ordered;

  private Batch(Work<T, R> work, int parallelism, int inFlight, boolean ordered) {
    this.work = work;
    this.parallelism = parallelism;
    this.inFlight = inFlight;
    this.ordered = ordered;
  }

  /**
   * A batch of files to read. A file that cannot be read is a {@link Result.Failed} in its place.
   *
   * @param extractor reads each of them
   * @return an ordered batch, as parallel as there are processors
   */
  public static Batch<Path, Result> extracting(PlanExtractor extractor) {
    Objects.requireNonNull(extractor, "extractor");
    return of((path, cancellation) -> Result.of(path, () -> extractor.extract(path, cancellation)));
  }

  /**
   * A batch of anything.
   *
   * @param <T> the inputs
   * @param <R> the results
   * @param work what to do with each input
   * @return an ordered batch, as parallel as there are processors
   */
  public static <T, R> Batch<T, R> of(Work<T, R> work) {
    int processors = Runtime.getRuntime().availableProcessors();
    return new Batch<>(Objects.requireNonNull(work, "work"), processors, 2 * processors, true);
  }

  /**
   * Sets how many inputs are worked on at once, and that twice as many are in flight.
   *
   * @param value a positive number
   * @return the changed batch
   */
  public Batch<T, R> parallelism(int value) {
    return new Batch<>(
        work, positive(value), (int) Math.min(Integer.MAX_VALUE, 2L * value), ordered);
  }

  /**
   * Sets how many inputs there may be at most that were taken and whose results were not handed out
   * yet. More than {@link #parallelism} keep threads busy while an early result is late, or while
   * nobody asks.
   *
   * @param value a positive number
   * @return the changed batch
   */
  public Batch<T, R> inFlight(int value) {
    return new Batch<>(work, parallelism, positive(value), ordered);
  }

  /**
   * Sets whether results come in the order of the inputs, or as they are done.
   *
   * @param value true for the order of the inputs
   * @return the changed batch
   */
  public Batch<T, R> ordered(boolean value) {
    return new Batch<>(work, parallelism, inFlight, value);
  }

  /**
   * Starts to work when the first result is asked for.
   *
   * @param inputs the inputs, taken by the thread that asks for results
   * @return their results; to be closed
   */
  public Stream<R> run(Stream<? extends T> inputs) {
    return run(inputs, Cancellation.create());
  }

  /**
   * Starts to work when the first result is asked for, and may be told to end early: then no more
   * inputs are taken, and what is in flight is cancelled and still gives its results.
   *
   * @param inputs the inputs, taken by the thread that asks for results
   * @param cancellation ends the work early
   * @return their results; to be closed
   */
  public Stream<R> run(Stream<? extends T> inputs, Cancellation cancellation) {
    Flight<T, R> flight =
        new Flight<>(inputs, work, parallelism, inFlight, ordered, cancellation.child());
    return StreamSupport.stream(flight, false).onClose(flight::close);
  }

  private static int positive(int value) {
    if (value < 1) {
      throw new IllegalArgumentException("must be positive: " + value);
    }
    return value;
  }
}
