package io.github.kehoach.cli;

import io.github.kehoach.diff.Change;
import io.github.kehoach.diff.Differences;
import io.github.kehoach.diff.FieldChange;
import io.github.kehoach.diff.Kind;
import io.github.kehoach.diff.Subject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Differences for people, in the manner of a unified diff. */
final class DiffReport {

  private DiffReport() {}

  static String of(Differences differences) {
    if (differences.changes().isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    out.append("--- ").append(differences.before()).append('\n');
    out.append("+++ ").append(differences.after()).append('\n');
    for (Subject subject : Subject.values()) {
      List<Change> changes =
          differences.changes().stream().filter(c -> c.subject() == subject).toList();
      if (!changes.isEmpty()) {
        out.append('\n').append(heading(subject, changes)).append('\n');
        changes.forEach(change -> append(out, change));
      }
    }
    return out.toString();
  }

  private static String heading(Subject subject, List<Change> changes) {
    String name =
        switch (subject) {
          case SECTION -> "Sections";
          case TARGET -> "Targets";
          case TASK -> "Tasks";
        };
    StringBuilder out = new StringBuilder(name).append(':');
    for (Kind kind : List.of(Kind.CHANGED, Kind.REMOVED, Kind.ADDED)) {
      long n = changes.stream().filter(c -> c.kind() == kind).count();
      if (n > 0) {
        out.append(out.charAt(out.length() - 1) == ':' ? " " : ", ");
        out.append(n).append(' ').append(kind.name().toLowerCase(java.util.Locale.ROOT));
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, Change change) {
    switch (change.kind()) {
      case ADDED -> line(out, "  + ", change.newPlace(), change.text());
      case REMOVED -> line(out, "  - ", change.oldPlace(), change.text());
      case CHANGED -> {
        boolean moved = !Objects.equals(change.oldPlace(), change.newPlace());
        String place = change.oldPlace() + (moved ? " -> " + change.newPlace() : "");
        line(out, "  ~ ", place, change.text());
        for (FieldChange field : change.fields()) {
          value(out, "      - ", field.field(), field.before());
          value(out, "      + ", field.field(), field.after());
        }
      }
    }
  }

  private static void line(StringBuilder out, String sign, @Nullable String place, String text) {
    out.append(sign);
    if (place != null) {
      out.append(place).append(": ");
    }
    out.append(Quote.shortened(text, Quote.LONGEST)).append('\n');
  }

  private static void value(StringBuilder out, String sign, String field, @Nullable String value) {
    if (value != null) {
      out.append(sign).append(field).append(": ").append(value).append('\n');
    }
  }
}
