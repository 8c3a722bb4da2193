package io.github.kehoach.tabular;

import io.github.kehoach.plan.PlanDocument;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The records of a plan as rows. */
public final class PlanTables {

  private PlanTables() {}

  /**
   * The rows of a plan. A plan without blocks gives the same rows without the words of the document
   * and the places that they alone tell.
   *
   * @param plan what an extractor gave
   * @param file the name that stands for the plan's file in each row; with {@code id} it is the key
   *     of a record, so it should be another one for each file
   * @return for each table its rows, in the order of the document; no table is missing
   */
  public static Map<DataTable, List<Row>> of(PlanDocument plan, String file) {
    Origins of = new Origins(plan, file);
    Map<DataTable, List<Row>> rows = new EnumMap<>(DataTable.class);
    rows.put(DataTable.PLANS, Plans.ALL.rows(Entry.all(of, List.of(plan))));
    rows.put(DataTable.SECTIONS, Sections.ALL.rows(Entry.all(of, Sections.of(plan))));
    rows.put(DataTable.TARGETS, Targets.ALL.rows(Entry.all(of, Targets.of(plan))));
    rows.put(DataTable.TASKS, Tasks.ALL.rows(Entry.all(of, plan.tasks())));
    rows.put(DataTable.REFERENCES, References.ALL.rows(Entry.all(of, plan.references())));
    rows.put(DataTable.REPORTING, Reporting.ALL.rows(Entry.all(of, plan.reporting())));
    rows.put(DataTable.DIAGNOSTICS, Diagnostics.ALL.rows(Entry.all(of, plan.diagnostics())));
    return rows;
  }
}
