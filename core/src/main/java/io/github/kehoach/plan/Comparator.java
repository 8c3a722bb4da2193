package io.github.kehoach.plan;

/** How a target value compares. */
public enum Comparator {
  /** Exactly the value. */
  EQ,
  /** Above it (trên, {@code >}). */
  GT,
  /** At least it (tối thiểu, ít nhất, từ … trở lên, {@code ≥}). */
  GE,
  /** Below it (dưới, {@code <}). */
  LT,
  /** At most it (không quá, tối đa, {@code ≤}). */
  LE,
  /** About it (khoảng, {@code ~}). */
  ABOUT,
  /** From value to upper. */
  RANGE
}
