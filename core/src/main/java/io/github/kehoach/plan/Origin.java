package io.github.kehoach.plan;

/** Where a record was stated. */
public enum Origin {
  /** In a table. */
  TABLE,
  /** In running text. */
  PROSE
}
