package io.github.kehoach.check;

import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Table;
import io.github.kehoach.plan.TableKind;
import io.github.kehoach.plan.Target;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.structure.RawTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbered rows of goals with a unit or an agency but no value, and no rows that depend on them.
 */
final class EmptyGoals implements Check {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,2}){0,5}[.)]?");

  @Override
  public void look(Subject subject, Findings findings) {
    List<Table> tables = subject.plan().tables();
    for (int i = 0; i < tables.size(); i++) {
      if (tables.get(i).kind() == TableKind.TARGETS) {
        table(subject.outline().tables().get(i), subject.plan().targets(), findings);
      }
    }
  }

  private static void table(RawTable table, List<Target> all, Findings findings) {
    List<Target> own = all.stream().filter(t -> table.id().equals(t.table())).toList();
    if (own.isEmpty()) {
      return; // a copy, whose rows were read elsewhere
    }
    Set<Integer> read = new HashSet<>();
    Set<String> parents = new HashSet<>();
    own.forEach(
        t -> {
          read.add(t.row());
          parents.addAll(t.group());
        });
    for (int row = 0; row < table.rows().size(); row++) {
      List<RawTable.Cell> filled =
          table.rows().get(row).cells().stream().filter(c -> !c.text().isEmpty()).toList();
      boolean goal = filled.size() > 2 && NUMBER.matcher(filled.get(0).text()).matches();
      if (goal && !read.contains(row) && !isParent(filled.get(1).text(), parents)) {
        List<Provenance> where = new ArrayList<>();
        filled.forEach(c -> c.passages().stream().map(Passage::whole).forEach(where::add));
        findings.warning(
            DiagnosticCode.TABLE_SHAPE,
            "Row " + (row + 1) + " of table " + table.id() + " names a goal, but no value for it.",
            where);
      }
    }
  }

  private static boolean isParent(String text, Set<String> parents) {
    return parents.stream().anyMatch(text::contains);
  }
}
