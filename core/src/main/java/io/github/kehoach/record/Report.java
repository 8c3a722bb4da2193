package io.github.kehoach.record;

import io.github.kehoach.document.Note;
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

  /** What a reader said of the file or of one of its pages. */
  void note(Note note) {
    List<Provenance> where =
        note.page() == null
            ? List.of()
            : List.of(new Provenance(null, 0, 0, note.page(), null, null));
    diagnostics.add(new Diagnostic(note.severity(), note.code(), note.message(), where));
  }

  List<Diagnostic> all() {
    return List.copyOf(diagnostics);
  }
}
