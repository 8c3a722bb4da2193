package io.github.kehoach.plan;

import java.util.List;

/**
 * Something that a careful reader should know.
 *
 * @param severity how grave
 * @param code what kind
 * @param message in plain English
 * @param provenance where the words stand
 */
public record Diagnostic(
    Severity severity, DiagnosticCode code, String message, List<Provenance> provenance) {

  /**
   * Copies the lists, so that the record cannot change.
   *
   * @param severity how grave
   * @param code what kind
   * @param message in plain English
   * @param provenance where the words stand
   */
  public Diagnostic {
    provenance = List.copyOf(provenance);
  }
}
