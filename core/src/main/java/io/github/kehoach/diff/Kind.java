package io.github.kehoach.diff;

/** What became of something. */
public enum Kind {
  /** Only the new version has it. */
  ADDED,
  /** Only the old version has it. */
  REMOVED,
  /** Both have it, and it says something else. */
  CHANGED
}
