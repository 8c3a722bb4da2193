package io.github.kehoach.record;

import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.structure.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the header data was read, in the order of reading, and what of it had to be inferred. Its
 * readers share one, as a record of header data has one list of places.
 */
final class Evidence {

  private final Report report;
  private final List<Provenance> where = new ArrayList<>();

  Evidence(Report report) {
    this.report = report;
  }

  /** What was read stands in a passage. */
  void add(Passage passage) {
    where.add(passage.whole());
  }

  void addAll(List<Provenance> places) {
    where.addAll(places);
  }

  /** Tells that a value does not stand where the form puts it, but in a passage. */
  void inferred(String message, Passage passage) {
    add(passage);
    report.info(DiagnosticCode.INFERRED_METADATA, message, List.of(passage.whole()));
  }

  /** Tells that a value was concluded from all that was read so far. */
  void inferred(String message) {
    report.info(DiagnosticCode.INFERRED_METADATA, message, where());
  }

  /** Warns of a value, pointing at all that was read so far. */
  void warning(DiagnosticCode code, String message) {
    report.warning(code, message, where());
  }

  List<Provenance> where() {
    return List.copyOf(where);
  }
}
