package io.github.kehoach.read;

import io.github.kehoach.ExtractionException.Reason;

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
    super(problem + "; " + remedy);
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
