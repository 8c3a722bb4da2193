package io.github.kehoach.read;

/**
 * How much a reader takes on.
 *
 * @param maxCharacters the most characters of decoded text
 * @param maxLineLength the most characters of one line
 */
public record ReadLimits(int maxCharacters, int maxLineLength) {}
