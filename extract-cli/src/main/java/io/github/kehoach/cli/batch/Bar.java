package io.github.kehoach.cli.batch;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** A bar on the last line of a terminal; failures roll by above it. */
final class Bar implements Progress {

  private static final int WIDTH = 24;
  private static final int LINE = 79;
  private static final long REDRAW_NANOS = 100_000_000;

  /** To the start of the line, and what is on it gone. */
  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream err;
  private final LongSupplier nanoTime;
  private final Tally tally;
  private long drawn;

  Bar(PrintStream err, LongSupplier nanoTime) {
    this.err = err;
    this.nanoTime = nanoTime;
    this.tally = new Tally(nanoTime);
  }

  @Override
  public void start(long documents) {
    tally.start(documents);
    draw();
  }

  @Override
  public void done(Outcome outcome) {
    tally.add(outcome);
    if (Lines.isNews(outcome)) {
      err.print(CLEAR);
      err.println(Lines.news(outcome));
      draw();
    } else if (nanoTime.getAsLong() - drawn > REDRAW_NANOS || tally.done() == tally.documents()) {
      draw();
    }
  }

  @Override
  public void step(String what) {
    err.print(CLEAR + what + " …");
    err.flush();
  }

  @Override
  public void end() {
    err.print(CLEAR);
    err.println("kehoach: " + tally.summary());
  }

  @Override
  public void message(String message) {
    err.print(CLEAR);
    err.println(Lines.line(message));
  }

  private void draw() {
    drawn = nanoTime.getAsLong();
    long all = Math.max(1, tally.documents());
    int full = (int) (WIDTH * tally.done() / all);
    String line = "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + tally;
    err.print(CLEAR + line.substring(0, Math.min(LINE, line.length())));
    err.flush();
  }
}
