package io.github.kehoach.plan;

/** How often a report is due. */
public enum Frequency {
  /** Every year. */
  ANNUAL,
  /** Every quarter. */
  QUARTERLY,
  /** Every month. */
  MONTHLY,
  /** Every half year. */
  SEMIANNUAL,
  /** A single time. */
  ONCE
}
