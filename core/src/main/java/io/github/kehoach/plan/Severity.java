package io.github.kehoach.plan;

/** How grave a diagnostic is. */
public enum Severity {
  /** For information. */
  INFO,
  /** Worth a look. */
  WARNING,
  /** Something was not understood. */
  ERROR
}
