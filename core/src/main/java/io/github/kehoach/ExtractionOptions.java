package io.github.kehoach;

/**
 * What an extractor does and how much it takes on.
 *
 * @param maxBytes the largest source in bytes; larger ones give {@code LIMIT_EXCEEDED}
 * @param maxCharacters the most characters of decoded text
 * @param maxLineLength the most characters of one line of a text source
 * @param includeBlocks whether the result holds the normalised text that provenance points into;
 *     without it, provenance keeps page and box only
 */
public record ExtractionOptions(
    long maxBytes, int maxCharacters, int maxLineLength, boolean includeBlocks) {

  /** 100 MiB, 20 million characters, 1 million characters a line, with blocks. */
  public static final ExtractionOptions DEFAULT =
      new ExtractionOptions(100L << 20, 20_000_000, 1_000_000, true);

  /**
   * Checks that every limit is positive.
   *
   * @param maxBytes the largest source in bytes; larger ones give {@code LIMIT_EXCEEDED}
   * @param maxCharacters the most characters of decoded text
   * @param maxLineLength the most characters of one line of a text source
   * @param includeBlocks whether the result holds the normalised text that provenance points into;
   *     without it, provenance keeps page and box only
   */
  public ExtractionOptions {
    if (maxBytes <= 0 || maxCharacters <= 0 || maxLineLength <= 0) {
      throw new IllegalArgumentException("a limit must be positive");
    }
  }
}
