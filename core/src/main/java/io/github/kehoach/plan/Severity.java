package io.github.kehoach.plan;

/** How grave a diagnostic is. */
public enum Severity {
  /** For information: nothing needs doing. */
  INFO,
  /** Worth a look: it may be right as it stands. */
  WARNING,
  /** The text contradicts itself, or a part of the file could not be read. */
  ERROR
}
