package io.github.kehoach.cli.batch;

import io.github.kehoach.tabular.DataTable;
import io.github.kehoach.tabular.Row;
import java.util.List;
import java.util.Map;

/**
 * All that is known of a document that was dealt with.
 *
 * @param file how it is named in all output
 * @param content hash of its content
 * @param fingerprint of version and options that it was read with
 * @param budget what it might take
 * @param verdict what became of it
 * @param json its JSON's path below the folder for it
 * @param size bytes of that JSON
 * @param rows its rows; empty where it gave nothing
 */
record State(
    String file,
    String content,
    String fingerprint,
    String budget,
    Verdict verdict,
    String json,
    long size,
    Map<DataTable, List<Row>> rows) {

  /** Of a document that gave nothing. */
  static State without(
      Found.Document document, String content, String fingerprint, Budget budget, Verdict verdict) {
    return new State(
        document.file(), content, fingerprint, budget.key(), verdict, document.json(), 0, Map.of());
  }

  boolean isExtracted() {
    return verdict.status() == Verdict.Status.EXTRACTED;
  }

  /** Whether another try with such a budget might end otherwise. */
  boolean isWorthAnotherTry(Budget now) {
    return switch (verdict.reason()) {
      case "TIMEOUT", "OUT_OF_MEMORY" -> !budget.equals(now.key());
      case "CRASHED", "UNREADABLE" -> true;
      default -> false;
    };
  }
}
