package io.github.kehoach.cli.batch;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Counts what is done, and how fast. */
final class Tally {

  private final LongSupplier nanoTime;
  private long begin;
  private long documents;
  private long done;
  private long kept;
  private long failed;
  private long skipped;

  Tally(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  void start(long all) {
    documents = all;
  }

  void add(Outcome outcome) {
    done++;
    if (!outcome.kept() && done - kept == 1) {
      // The first one waits for processes to start, and says nothing about the others.
      begin = nanoTime.getAsLong();
    }
    kept += outcome.kept() ? 1 : 0;
    failed += outcome.verdict().status() == Verdict.Status.FAILED ? 1 : 0;
    skipped += outcome.verdict().status() == Verdict.Status.SKIPPED ? 1 : 0;
  }

  long documents() {
    return documents;
  }

  long done() {
    return done;
  }

  /** {@code 120 of 300, 4 failed, 8.2 a second, 22 s left}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(done).append(" of ").append(documents);
    if (failed > 0) {
      out.append(", ").append(failed).append(" failed");
    }
    // What earlier runs did costs nothing, and says nothing about the rest.
    double seconds = (nanoTime.getAsLong() - begin) / 1e9;
    long read = done - kept - 1;
    if (read > 0 && seconds > 0) {
      double rate = read / seconds;
      out.append(
          String.format(Locale.ROOT, rate < 10 ? ", %.1f a second" : ", %.0f a second", rate));
      if (done < documents) {
        long left = (long) Math.ceil((documents - done) / rate);
        out.append(", ").append(span(Duration.ofSeconds(left))).append(" left");
      }
    }
    return out.toString();
  }

  /** What came of all. */
  String summary() {
    long extracted = done - failed - skipped;
    return extracted
        + " extracted, "
        + failed
        + " failed, "
        + skipped
        + " skipped"
        + (kept > 0 ? "; " + kept + " of them in earlier runs" : "");
  }

  static String span(Duration time) {
    long minutes = time.toMinutes();
    if (minutes == 0) {
      return time.toSeconds() + " s";
    }
    if (minutes < 60) {
      return minutes + " min " + time.toSecondsPart() + " s";
    }
    return time.toHours() + " h " + time.toMinutesPart() + " min";
  }
}
