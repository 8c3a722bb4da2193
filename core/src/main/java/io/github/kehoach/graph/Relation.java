package io.github.kehoach.graph;

/** What one document is to another. */
public enum Relation {
  /** It carries the other out ({@code Kế hoạch thực hiện Nghị quyết …}). */
  CARRIES_OUT,
  /** The other is a basis for issuing it. */
  BASIS,
  /** It names the other. */
  CITED
}
