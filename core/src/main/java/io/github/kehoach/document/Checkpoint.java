package io.github.kehoach.document;

/**
 * What long work passes now and then, so that it can be ended: each step from the neutral document
 * on, and its loops over large things.
 */
@FunctionalInterface
public interface Checkpoint {

  /** Stops nothing. */
  Checkpoint OPEN = () -> {};

  /** Goes on, or throws what ends the work. */
  void pass();
}
