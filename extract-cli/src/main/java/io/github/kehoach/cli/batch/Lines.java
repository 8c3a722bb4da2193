package io.github.kehoach.cli.batch;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/** Lines for logs: each failure, and now and then how far the run is. */
final class Lines implements Progress {

  private static final long PAUSE_NANOS = 30_000_000_000L;

  /** Line ends and what steers a terminal; names of files can hold both. */
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\u2028\u2029]+");

  private final PrintStream err;
  private final LongSupplier nanoTime;
  private final Tally tally;
  private long told;

  Lines(PrintStream err, LongSupplier nanoTime) {
    this.err = err;
    this.nanoTime = nanoTime;
    this.tally = new Tally(nanoTime);
    this.told = nanoTime.getAsLong();
  }

  @Override
  public void start(long documents) {
    tally.start(documents);
  }

  @Override
  public void done(Outcome outcome) {
    tally.add(outcome);
    if (isNews(outcome)) {
      err.println(news(outcome));
    }
    if (nanoTime.getAsLong() - told > PAUSE_NANOS) {
      told = nanoTime.getAsLong();
      err.println("kehoach: " + tally);
    }
  }

  @Override
  public void step(String what) {}

  @Override
  public void end() {
    err.println("kehoach: " + tally.summary());
  }

  @Override
  public void message(String message) {
    err.println(line(message));
  }

  /** Whether people are told of an outcome: of failures, once. */
  static boolean isNews(Outcome outcome) {
    return outcome.verdict().status() == Verdict.Status.FAILED && !outcome.kept();
  }

  static String news(Outcome outcome) {
    Verdict verdict = outcome.verdict();
    return line(outcome.file() + ": " + verdict.problem() + "; " + verdict.remedy());
  }

  /** A message as one line. */
  static String line(String message) {
    return "kehoach: " + CONTROLS.matcher(message).replaceAll(" ");
  }
}
