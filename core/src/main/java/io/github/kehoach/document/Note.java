package io.github.kehoach.document;

import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.Severity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says about a file.
 *
 * @param severity how grave it is
 * @param code what kind of note
 * @param message one or two sentences in plain English
 * @param page the page that it is about, from 1, or null
 */
public record Note(Severity severity, DiagnosticCode code, String message, @Nullable Integer page) {

  /** Checks that nothing is missing. */
  public Note {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }

  /**
   * A note of {@link Severity#INFO} about the whole file.
   *
   * @param code what kind of note
   * @param message one or two sentences in plain English
   * @return the note
   */
  public static Note info(DiagnosticCode code, String message) {
    return new Note(Severity.INFO, code, message, null);
  }

  /**
   * A note of {@link Severity#WARNING} about the whole file.
   *
   * @param code what kind of note
   * @param message one or two sentences in plain English
   * @return the note
   */
  public static Note warning(DiagnosticCode code, String message) {
    return new Note(Severity.WARNING, code, message, null);
  }

  /**
   * A note of {@link Severity#ERROR} about the whole file: a part of it was not read.
   *
   * @param code what kind of note
   * @param message one or two sentences in plain English
   * @return the note
   */
  public static Note error(DiagnosticCode code, String message) {
    return new Note(Severity.ERROR, code, message, null);
  }
}
