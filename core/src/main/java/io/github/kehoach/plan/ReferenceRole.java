package io.github.kehoach.plan;

/** The part that a cited document plays. */
public enum ReferenceRole {
  /** A basis for issuing. */
  BASIS,
  /** Cited otherwise. */
  CITED
}
