package io.github.kehoach.diff;

/** What can differ. */
public enum Subject {
  /** A section. */
  SECTION,
  /** A target. */
  TARGET,
  /** A task. */
  TASK
}
