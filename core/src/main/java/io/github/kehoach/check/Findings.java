package io.github.kehoach.check;

import io.github.kehoach.plan.Diagnostic;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what the checks of one plan find. */
final class Findings {

  private final List<Diagnostic> all = new ArrayList<>();

  /** It may be right, but is worth a look. */
  void warning(DiagnosticCode code, String message, List<Provenance> where) {
    all.add(new Diagnostic(Severity.WARNING, code, message, where));
  }

  /** It cannot be right as it stands. */
  void error(DiagnosticCode code, String message, List<Provenance> where) {
    all.add(new Diagnostic(Severity.ERROR, code, message, where));
  }

  List<Diagnostic> all() {
    return List.copyOf(all);
  }
}
