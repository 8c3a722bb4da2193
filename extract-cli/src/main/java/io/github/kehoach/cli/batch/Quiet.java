package io.github.kehoach.cli.batch;

import java.io.PrintStream;

/** Tells only what ends the run. */
final class Quiet implements Progress {

  private final PrintStream err;

  Quiet(PrintStream err) {
    this.err = err;
  }

  @Override
  public void start(long documents) {}

  @Override
  public void done(Outcome outcome) {}

  @Override
  public void step(String what) {}

  @Override
  public void end() {}

  @Override
  public void message(String message) {
    err.println(Lines.line(message));
  }
}
