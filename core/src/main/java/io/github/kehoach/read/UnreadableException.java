package io.github.kehoach.read;

import io.github.kehoach.ExtractionException.Reason;
import org.jspecify.annotations.Nullable;

/** What a reader throws when a source cannot be read at all; the façade adds the source's name. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String problem;
  private final String remedy;

  /**
   * A failure.
   *
   * @param reason why
   * @param problem what is wrong
   * @param remedy what the user can do
   */
  public UnreadableException(Reason reason, String problem, String remedy) {
    this(reason, problem, remedy, null);
  }

  /**
   * A failure with what failed underneath.
   *
   * @param reason why
   * @param problem what is wrong
   * @param remedy what the user can do
   * @param cause what a library threw, or null
   */
  public UnreadableException(
      Reason reason, String problem, String remedy, @Nullable Throwable cause) {
    super(problem + "; " + remedy, cause);
    this.reason = reason;
    this.problem = problem;
    this.remedy = remedy;
  }

  /**
   * Why.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * What is wrong.
   *
   * @return a few words
   */
  public String problem() {
    return problem;
  }

  /**
   * What the user can do.
   *
   * @return a few words
   */
  public String remedy() {
    return remedy;
  }
}
