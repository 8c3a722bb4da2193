package io.github.kehoach.cli.batch;

/** The run was told to end before it was done. */
final class Stopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Stopped() {
    super("stopped");
  }
}
