package io.github.kehoach.cli;

import io.github.kehoach.plan.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings for people to read. */
final class CheckReport {

  private static final int WIDTH = 80;

  /** Notes of one kind tell of one habit of the file: the first ones do. */
  private static final int MOST_NOTES = 5;

  private CheckReport() {}

  static String of(Findings findings) {
    StringBuilder out = new StringBuilder();
    out.append(findings.source()).append(": ").append(counts(List.of(findings))).append('\n');
    if (!findings.about().isEmpty()) {
      wrap(out, "  ", "  ", findings.about());
    }
    group(out, "Errors", findings.of(Severity.ERROR));
    group(out, "Warnings", findings.of(Severity.WARNING));
    notes(out, findings.of(Severity.INFO));
    return out.toString();
  }

  /** {@code 1 error, 3 warnings, 0 notes}. */
  static String counts(List<Findings> all) {
    List<String> counts = new ArrayList<>();
    for (Map.Entry<Severity, String> kind :
        List.of(
            Map.entry(Severity.ERROR, "error"),
            Map.entry(Severity.WARNING, "warning"),
            Map.entry(Severity.INFO, "note"))) {
      int n = all.stream().mapToInt(f -> f.of(kind.getKey()).size()).sum();
      if (n > 0) {
        counts.add(n + " " + kind.getValue() + (n == 1 ? "" : "s"));
      }
    }
    return counts.isEmpty() ? "nothing to report" : String.join(", ", counts);
  }

  private static void group(StringBuilder out, String name, List<Finding> findings) {
    if (!findings.isEmpty()) {
      out.append('\n').append(name).append('\n');
      findings.forEach(f -> finding(out, f));
    }
  }

  private static void notes(StringBuilder out, List<Finding> notes) {
    Map<Enum<?>, Integer> told = new LinkedHashMap<>();
    List<Finding> first =
        notes.stream()
            .filter(f -> told.merge(f.diagnostic().code(), 1, Integer::sum) <= MOST_NOTES)
            .toList();
    group(out, "Notes", first);
    told.forEach(
        (code, n) -> {
          if (n > MOST_NOTES) {
            out.append("  and ").append(n - MOST_NOTES).append(" more of ").append(code);
            out.append("; --json has them all\n");
          }
        });
  }

  private static void finding(StringBuilder out, Finding f) {
    wrap(out, "  - ", "    ", f.diagnostic().message());
    List<String> place = new ArrayList<>();
    if (f.page() != null) {
      place.add("page " + f.page());
    }
    if (f.line() != null) {
      place.add("line " + f.line());
    }
    if (f.section() != null) {
      place.add(f.section());
    }
    if (f.more() > 0) {
      place.add(f.more() == 1 ? "and another place" : "and " + f.more() + " other places");
    }
    String code = f.diagnostic().code().name();
    wrap(out, "    ", "    ", place.isEmpty() ? code : String.join(", ", place) + " - " + code);
    if (f.quote() != null) {
      wrap(out, "    > ", "    > ", f.quote());
    }
  }

  /** Words on lines of a terminal's width. */
  private static void wrap(StringBuilder out, String first, String next, String text) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.strip().split("\\s+")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(next);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.append(line).append('\n');
  }
}
