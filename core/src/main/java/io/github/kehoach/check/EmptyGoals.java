package io.github.kehoach.check;

import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Target;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.structure.RawTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbered rows of goals with a unit or an agency but no value, and no rows that depend on them.
 */
final class EmptyGoals implements Check {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,2}){0,4}[.)]?");

  @Override
  public void look(Subject subject, Findings findings) {
    Map<String, List<Target>> byTable = new HashMap<>();
    for (Target t : subject.plan().targets()) {
      if (t.table() != null) {
        byTable.computeIfAbsent(t.table(), k -> new ArrayList<>()).add(t);
      }
    }
    for (RawTable table : subject.outline().tables()) {
      List<Target> own = byTable.get(table.id());
      if (own != null) { // else it is no table of goals, or a copy, whose rows were read elsewhere
        table(table, own, findings);
      }
    }
  }

  /** The goals of a table stand in the order of its rows. */
  private static void table(RawTable table, List<Target> goals, Findings findings) {
    int next = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      while (next < goals.size() && rowOf(goals.get(next)) < row) {
        next++;
      }
      Target below = next < goals.size() ? goals.get(next) : null;
      boolean read = below != null && rowOf(below) == row;
      List<RawTable.Cell> filled =
          table.rows().get(row).cells().stream().filter(c -> !c.text().isEmpty()).toList();
      boolean goal = filled.size() > 2 && NUMBER.matcher(filled.get(0).text()).matches();
      if (goal && !read && !isParent(filled.get(1).text(), below)) {
        List<Provenance> where = new ArrayList<>();
        filled.forEach(c -> c.passages().stream().map(Passage::whole).forEach(where::add));
        findings.warning(
            DiagnosticCode.TABLE_SHAPE,
            "Row " + (row + 1) + " of table " + table.id() + " names a goal, but no value for it.",
            where);
      }
    }
  }

  private static int rowOf(Target t) {
    return t.row() == null ? -1 : t.row();
  }

  private static boolean isParent(String text, @Nullable Target below) {
    return below != null && below.group().stream().anyMatch(text::contains);
  }
}
