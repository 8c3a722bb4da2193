package io.github.kehoach.record;

import io.github.kehoach.plan.Diagnostic;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects the diagnostics of one call. */
final class Report {

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  void info(DiagnosticCode code, String message, List<Provenance> where) {
    diagnostics.add(new Diagnostic(Severity.INFO, code, message, where));
  }

  void warning(DiagnosticCode code, String message, List<Provenance> where) {
    diagnostics.add(new Diagnostic(Severity.WARNING, code, message, where));
  }

  List<Diagnostic> all() {
    return List.copyOf(diagnostics);
  }
}
