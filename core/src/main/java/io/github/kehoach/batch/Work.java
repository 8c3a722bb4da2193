package io.github.kehoach.batch;

import io.github.kehoach.Cancellation;

/**
 * What a {@link Batch} does with each input; called by several threads at once.
 *
 * @param <T> the inputs
 * @param <R> the results
 */
@FunctionalInterface
public interface Work<T, R> {

  /**
   * Works on one input. What goes wrong with it is a result; an exception ends the whole batch.
   *
   * @param input the input
   * @param cancellation cancelled when nobody waits for the result any more; the thread is then
   *     interrupted as well
   * @return its result, never null
   */
  R apply(T input, Cancellation cancellation);
}
