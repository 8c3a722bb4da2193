package io.github.kehoach;

import org.jspecify.annotations.Nullable;

/**
 * Ends extractions that nobody waits for any more.
 *
 * <pre>{@code
 * Cancellation cancellation = Cancellation.create();
 * stopButton.onClick(cancellation::cancel);
 * PlanDocument plan = extractor.extract(file, cancellation);
 * }</pre>
 *
 * <p>It is looked at wherever {@link Limits#maxTime} is: between pages, rows and parts. A program
 * that reads pictures meanwhile is killed. The extraction then ends with an {@link
 * ExtractionException} of reason {@link ExtractionException.Reason#CANCELLED CANCELLED}. So it does
 * where its thread is interrupted, which stays interrupted.
 *
 * <p>One may serve many extractions, and many threads.
 */
public final class Cancellation {

  /** Nobody holds it, so nobody cancels it. */
  static final Cancellation NEVER = new Cancellation(null);

  private final @Nullable Cancellation parent;
  private volatile boolean cancelled;

  private Cancellation(@Nullable Cancellation parent) {
    this.parent = parent;
  }

  /**
   * A new one, not cancelled yet.
   *
   * @return a new cancellation
   */
  public static Cancellation create() {
    return new Cancellation(null);
  }

  /**
   * One that is cancelled with this one, and can be without it.
   *
   * @return a new cancellation
   */
  public Cancellation child() {
    return new Cancellation(this);
  }

  /** Asks for the end; for good. */
  public void cancel() {
    cancelled = true;
  }

  /**
   * Whether the end was asked for.
   *
   * @return true from {@link #cancel} on
   */
  public boolean isCancelled() {
    return cancelled || (parent != null && parent.isCancelled());
  }
}
