package io.github.kehoach;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A source that cannot be read at all. Whatever can be read gives a document, with diagnostics for
 * what was not understood.
 */
public final class ExtractionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** How much of a message that was not written for people is shown to them. */
  private static final int LONGEST_DETAIL = 200;

  /** Why a source cannot be read. */
  public enum Reason {
    /** It is protected by a password. */
    ENCRYPTED,
    /** Its format or encoding is not one that this library reads. */
    UNSUPPORTED,
    /** It is damaged beyond reading. */
    CORRUPT,
    /** It exceeds a limit of {@link ExtractionOptions}. */
    LIMIT_EXCEEDED,
    /** It holds no text. */
    NO_TEXT,
    /** The file is missing or may not be read. */
    UNREADABLE,
    /** A {@link Cancellation} or an interruption of the thread ended the extraction. */
    CANCELLED,
    /** Its records need more memory than there is; given by {@link #of} and batches only. */
    OUT_OF_MEMORY,
    /** It met a defect of this library; given by {@link #of} and batches only. */
    INTERNAL
  }

  /** Why the source cannot be read. */
  private final Reason reason;

  /** The name that the caller gave. */
  private final String source;

  /** What is wrong. */
  private final String problem;

  /** What the user can do about it. */
  private final String remedy;

  /**
   * A failure to read a source.
   *
   * @param reason why
   * @param source the name of the source
   * @param problem what is wrong, in a few words without a full stop
   * @param remedy what the user can do about it
   * @param cause what failed underneath, or null
   */
  public ExtractionException(
      Reason reason, String source, String problem, String remedy, @Nullable Throwable cause) {
    super(source + ": " + problem + "; " + remedy, cause);
    this.reason = Objects.requireNonNull(reason, "reason");
    this.source = Objects.requireNonNull(source, "source");
    this.problem = Objects.requireNonNull(problem, "problem");
    this.remedy = Objects.requireNonNull(remedy, "remedy");
  }

  /**
   * Gives a reason to whatever went wrong with a source, for who works on many of them and lets
   * nothing that goes wrong with one reach the others.
   *
   * @param source the name of the source
   * @param problem what was thrown; errors that are no single source's, such as a failed assertion,
   *     are better thrown on
   * @return itself where it has a reason; else a new one that it is the cause of, {@link
   *     Reason#OUT_OF_MEMORY} or {@link Reason#INTERNAL}
   */
  public static ExtractionException of(String source, Throwable problem) {
    if (problem instanceof ExtractionException known) {
      return known;
    }
    if (problem instanceof OutOfMemoryError) {
      return new ExtractionException(
          Reason.OUT_OF_MEMORY,
          source,
          "its records need more memory than there is",
          "give Java more, as with -Xmx4g, or leave out the text (blocks)",
          problem);
    }
    return new ExtractionException(
        Reason.INTERNAL,
        source,
        "internal error (" + brief(problem) + ")",
        "please report this file",
        problem);
  }

  private static String brief(Throwable problem) {
    String message = problem.getMessage();
    String name = problem.getClass().getSimpleName();
    if (message == null || message.isBlank()) {
      return name;
    }
    boolean isLong = message.length() > LONGEST_DETAIL;
    return name + ": " + (isLong ? message.substring(0, LONGEST_DETAIL) + "…" : message);
  }

  /**
   * Why the source cannot be read.
   *
   * @return the reason, never null
   */
  public Reason reason() {
    return reason;
  }

  /**
   * The name of the source.
   *
   * @return the name that the caller gave
   */
  public String source() {
    return source;
  }

  /**
   * The message without the name of the source.
   *
   * @return one line: what is wrong and what to do
   */
  public String detail() {
    return problem + "; " + remedy;
  }

  /**
   * What is wrong.
   *
   * @return a few words without a full stop
   */
  public String problem() {
    return problem;
  }

  /**
   * What the user can do about it.
   *
   * @return a few words without a full stop
   */
  public String remedy() {
    return remedy;
  }
}
