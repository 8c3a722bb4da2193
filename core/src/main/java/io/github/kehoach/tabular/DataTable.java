package io.github.kehoach.tabular;

import java.util.List;
import java.util.Locale;

/**
 * The tables that plans are written to, one for each kind of record.
 *
 * <p>Every table begins with the columns {@code file}, {@code plan} and {@code province}, so that
 * tables join and group. Columns may be added at the end in later versions; none is renamed, moved
 * or dropped within 1.x of the output contract.
 */
public enum DataTable {
  /** One row a document. */
  PLANS(Plans.ALL),
  /** One row a node of a section tree, of body and appendices, and one an appendix. */
  SECTIONS(Sections.ALL),
  /** One row a value of a target (chỉ tiêu). */
  TARGETS(Targets.ALL),
  /** One row a task (nhiệm vụ). */
  TASKS(Tasks.ALL),
  /** One row a cited document (văn bản được viện dẫn). */
  REFERENCES(References.ALL),
  /** One row a reporting duty (chế độ báo cáo). */
  REPORTING(Reporting.ALL),
  /** One row a diagnostic. */
  DIAGNOSTICS(Diagnostics.ALL);

  private final List<Column> columns;

  DataTable(Definition<?> definition) {
    columns = definition.columns();
  }

  /**
   * The name of the table and of its file.
   *
   * @return {@code plans}; the ending is the format's
   */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The columns.
   *
   * @return them in the order of the values of each {@link Row}
   */
  public List<Column> columns() {
    return columns;
  }
}
