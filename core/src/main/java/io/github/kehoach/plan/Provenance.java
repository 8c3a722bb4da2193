package io.github.kehoach.plan;

import org.jspecify.annotations.Nullable;

/**
 * A place in the document: half-open offsets into the normalised text of one {@link Block}.
 *
 * @param block id of the block, or null where blocks were left out of the result
 * @param start first UTF-16 unit, from 0
 * @param end one past the last UTF-16 unit
 * @param page page from 1, or null where the format has no pages
 * @param box the place on the page, or null where the format has none
 * @param confidence 0 to 1 where OCR read the words, else null
 */
public record Provenance(
    @Nullable String block,
    int start,
    int end,
    @Nullable Integer page,
    @Nullable Box box,
    @Nullable Double confidence) {

  /**
   * Checks the offsets.
   *
   * @param block id of the block, or null where blocks were left out of the result
   * @param start first UTF-16 unit, from 0
   * @param end one past the last UTF-16 unit
   * @param page page from 1, or null where the format has no pages
   * @param box the place on the page, or null where the format has none
   * @param confidence 0 to 1 where OCR read the words, else null
   */
  public Provenance {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("offsets " + start + " to " + end);
    }
  }
}
