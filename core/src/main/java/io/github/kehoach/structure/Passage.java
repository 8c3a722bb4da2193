package io.github.kehoach.structure;

import io.github.kehoach.plan.BlockKind;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.text.NormalizedText;

/**
 * A block of the document with its role: what records point into.
 *
 * @param id {@code b1}
 * @param kind its role
 * @param text normalised text
 * @param folded the same, folded for matching, of the same length
 * @param bold whether all of it is printed bold
 * @param gapBefore whether a blank line stands above it
 */
public record Passage(
    String id,
    BlockKind kind,
    NormalizedText text,
    String folded,
    boolean bold,
    boolean gapBefore) {

  /**
   * The text.
   *
   * @return normalised text
   */
  public String value() {
    return text.value();
  }

  /**
   * A place in this passage.
   *
   * @param start first offset
   * @param end one past the last offset
   * @return its provenance
   */
  public Provenance at(int start, int end) {
    return new Provenance(id, start, end, null, null, null);
  }

  /**
   * The whole passage as a place.
   *
   * @return its provenance
   */
  public Provenance whole() {
    return at(0, text.length());
  }
}
