package io.github.kehoach.check;

import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.structure.RawTable;
import java.util.List;

/**
 * Rows with fewer or more cells than their header: what stands in them may stand under a wrong
 * header.
 */
final class RowShapes implements Check {

  @Override
  public void look(Subject subject, Findings findings) {
    for (RawTable table : subject.outline().tables()) {
      for (RawTable.CutRow cut : table.cutRows()) {
        List<Provenance> where =
            table.rows().get(cut.row()).cells().stream()
                .flatMap(c -> c.passages().stream())
                .map(Passage::whole)
                .toList();
        int columns = table.header().size();
        findings.error(
            DiagnosticCode.TABLE_SHAPE,
            "Row "
                + (cut.row() + 1)
                + " of table "
                + table.id()
                + " has "
                + cut.cells()
                + " cells, the header "
                + columns
                + (cut.cells() < columns
                    ? ": a cell is missing, and others may stand in wrong columns."
                    : ": what is too many was put into the last column."),
            where);
      }
    }
  }
}
