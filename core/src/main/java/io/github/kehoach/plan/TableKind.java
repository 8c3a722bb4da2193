package io.github.kehoach.plan;

/** What the rows of a table are. */
public enum TableKind {
  /** Rows are targets (chỉ tiêu). */
  TARGETS,
  /** Rows are tasks (nhiệm vụ). */
  TASKS,
  /** Rows are projects (dự án). */
  PROJECTS,
  /** Rows are budget lines (kinh phí). */
  BUDGET,
  /** Anything else. */
  OTHER
}
