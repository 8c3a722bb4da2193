package io.github.kehoach;

import java.time.Duration;
import java.util.Objects;

/**
 * How much an extractor takes on. A source that exceeds a limit gives an {@link
 * ExtractionException} with {@code LIMIT_EXCEEDED}.
 *
 * @param maxBytes the largest source in bytes
 * @param maxCharacters the most characters of decoded text
 * @param maxLineLength the most characters of one line of a text source
 * @param maxPages the most pages
 * @param maxCells the most cells of all tables together, empty ones included
 * @param maxNesting how deep the elements of a source may be nested: XML and HTML elements, tables
 *     in tables
 * @param maxInflation how many times its packed size a compressed part may become
 * @param maxTime how long reading and recognising may take; looked at between pages, rows and parts
 */
public record Limits(
    long maxBytes,
    int maxCharacters,
    int maxLineLength,
    int maxPages,
    int maxCells,
    int maxNesting,
    int maxInflation,
    Duration maxTime) {

  /**
   * 100 MiB, 20 million characters, 1 million characters a line, 5,000 pages, 2 million cells, 250
   * levels, 200 times the packed size, 10 minutes.
   */
  public static final Limits DEFAULT =
      new Limits(
          100L << 20, 20_000_000, 1_000_000, 5_000, 2_000_000, 250, 200, Duration.ofMinutes(10));

  /**
   * Checks that every limit is positive.
   *
   * @param maxBytes the largest source in bytes
   * @param maxCharacters the most characters of decoded text
   * @param maxLineLength the most characters of one line of a text source
   * @param maxPages the most pages
   * @param maxCells the most cells of all tables together, empty ones included
   * @param maxNesting how deep the elements of a source may be nested: XML and HTML elements,
   *     tables in tables
   * @param maxInflation how many times its packed size a compressed part may become
   * @param maxTime how long reading and recognising may take; looked at between pages, rows and
   *     parts
   */
  public Limits {
    Objects.requireNonNull(maxTime, "maxTime");
    boolean positive =
        maxBytes > 0
            && maxCharacters > 0
            && maxLineLength > 0
            && maxPages > 0
            && maxCells > 0
            && maxNesting > 0
            && maxInflation > 0
            && maxTime.toMillis() > 0;
    if (!positive) {
      throw new IllegalArgumentException("a limit must be positive");
    }
  }

  /**
   * These limits with another one for the largest source.
   *
   * @param value bytes, positive
   * @return the changed limits
   */
  public Limits withMaxBytes(long value) {
    return new Limits(
        value, maxCharacters, maxLineLength, maxPages, maxCells, maxNesting, maxInflation, maxTime);
  }

  /**
   * These limits with another one for the most characters of decoded text.
   *
   * @param value characters, positive
   * @return the changed limits
   */
  public Limits withMaxCharacters(int value) {
    return new Limits(
        maxBytes, value, maxLineLength, maxPages, maxCells, maxNesting, maxInflation, maxTime);
  }

  /**
   * These limits with another one for the longest line of a text source.
   *
   * @param value characters, positive
   * @return the changed limits
   */
  public Limits withMaxLineLength(int value) {
    return new Limits(
        maxBytes, maxCharacters, value, maxPages, maxCells, maxNesting, maxInflation, maxTime);
  }

  /**
   * These limits with another one for the most pages.
   *
   * @param value pages, positive
   * @return the changed limits
   */
  public Limits withMaxPages(int value) {
    return new Limits(
        maxBytes, maxCharacters, maxLineLength, value, maxCells, maxNesting, maxInflation, maxTime);
  }

  /**
   * These limits with another one for the most cells of all tables.
   *
   * @param value cells, positive
   * @return the changed limits
   */
  public Limits withMaxCells(int value) {
    return new Limits(
        maxBytes, maxCharacters, maxLineLength, maxPages, value, maxNesting, maxInflation, maxTime);
  }

  /**
   * These limits with another one for the deepest nesting.
   *
   * @param value levels, positive
   * @return the changed limits
   */
  public Limits withMaxNesting(int value) {
    return new Limits(
        maxBytes, maxCharacters, maxLineLength, maxPages, maxCells, value, maxInflation, maxTime);
  }

  /**
   * These limits with another one for the highest inflation.
   *
   * @param value times the packed size, positive
   * @return the changed limits
   */
  public Limits withMaxInflation(int value) {
    return new Limits(
        maxBytes, maxCharacters, maxLineLength, maxPages, maxCells, maxNesting, value, maxTime);
  }

  /**
   * These limits with another one for the longest time.
   *
   * @param value a positive time
   * @return the changed limits
   */
  public Limits withMaxTime(Duration value) {
    return new Limits(
        maxBytes,
        maxCharacters,
        maxLineLength,
        maxPages,
        maxCells,
        maxNesting,
        maxInflation,
        value);
  }
}
