package io.github.kehoach.read;

import io.github.kehoach.Cancellation;
import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.Limits;
import java.time.Duration;
import java.util.Objects;

/**
 * Counts what one reading takes against its {@link Limits}. Readers tell it of every page, cell and
 * level as they go, so that a source that is too much for us ends early. One for each call; not for
 * use by several threads.
 */
public final class Meter {

  /** How many calls go by between two looks at the clock. */
  private static final int BETWEEN_LOOKS = 256;

  private final Limits limits;
  private final Cancellation cancellation;
  private final long end;
  private long characters;
  private long cells;
  private int pages;
  private int calls;

  /**
   * A meter whose time starts now, and which nobody cancels.
   *
   * @param limits how much to take on
   */
  public Meter(Limits limits) {
    this(limits, Cancellation.create());
  }

  /**
   * A meter whose time starts now.
   *
   * @param limits how much to take on
   * @param cancellation ends it early
   */
  public Meter(Limits limits, Cancellation cancellation) {
    this(limits, cancellation, System.nanoTime() + limits.maxTime().toNanos());
  }

  private Meter(Limits limits, Cancellation cancellation, long end) {
    this.limits = Objects.requireNonNull(limits, "limits");
    this.cancellation = Objects.requireNonNull(cancellation, "cancellation");
    this.end = end;
  }

  /**
   * A meter for another look at the same source: it counts from nothing, its time ends with this
   * one's.
   *
   * @return a new meter
   */
  public Meter again() {
    return new Meter(limits, cancellation, end);
  }

  /**
   * The limits that are measured against.
   *
   * @return the limits
   */
  public Limits limits() {
    return limits;
  }

  /**
   * Counts characters of decoded text.
   *
   * @param more how many more there are
   * @throws UnreadableException when they are too many, or the time is up
   */
  public void characters(int more) throws UnreadableException {
    characters += more;
    if (characters > limits.maxCharacters()) {
      throw exceeded("more than " + limits.maxCharacters() + " characters", "maxCharacters");
    }
    tick();
  }

  /**
   * Counts cells of tables, empty ones too.
   *
   * @param more how many more there are
   * @throws UnreadableException when they are too many, or the time is up
   */
  public void cells(int more) throws UnreadableException {
    cells += more;
    if (cells > limits.maxCells()) {
      throw exceeded("more than " + limits.maxCells() + " cells in tables", "maxCells");
    }
    tick();
  }

  /**
   * Counts a page.
   *
   * @throws UnreadableException when there are too many, or the time is up
   */
  public void page() throws UnreadableException {
    pages++;
    if (pages > limits.maxPages()) {
      throw exceeded("more than " + limits.maxPages() + " pages", "maxPages");
    }
    time();
  }

  /**
   * Checks how deep the reader has come.
   *
   * @param depth levels of elements that are open
   * @throws UnreadableException when they are too many
   */
  public void depth(int depth) throws UnreadableException {
    if (depth > limits.maxNesting()) {
      throw exceeded(
          "elements nested deeper than " + limits.maxNesting() + " levels", "maxNesting");
    }
  }

  /**
   * Looks at the clock, and whether anybody still waits.
   *
   * @throws UnreadableException when the time is up, or the work was cancelled
   */
  public void time() throws UnreadableException {
    if (cancellation.isCancelled() || Thread.currentThread().isInterrupted()) {
      throw cancelled();
    }
    if (System.nanoTime() - end >= 0) {
      throw exceeded(
          "reading takes longer than " + limits.maxTime().toSeconds() + " seconds", "maxTime");
    }
  }

  /**
   * How much time is left.
   *
   * @return the time, zero when it is up or the work was cancelled
   */
  public Duration left() {
    if (cancellation.isCancelled()) {
      return Duration.ZERO;
    }
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  /** Looks at the clock now and then: for loops over small things. */
  private void tick() throws UnreadableException {
    if (++calls % BETWEEN_LOOKS == 0) {
      time();
    }
  }

  /**
   * A failure because nobody waits for the result.
   *
   * @return the exception to throw
   */
  public static UnreadableException cancelled() {
    return new UnreadableException(
        Reason.CANCELLED, "the extraction was cancelled", "read the file again");
  }

  /**
   * A failure because of a limit.
   *
   * @param problem what is too much
   * @param limit the name of the limit in {@link Limits}
   * @return the exception to throw
   */
  public static UnreadableException exceeded(String problem, String limit) {
    return new UnreadableException(
        Reason.LIMIT_EXCEEDED, problem, "raise " + limit + " if you trust the file");
  }
}
