package io.github.kehoach.document;

import io.github.kehoach.text.NormalizedText;

/**
 * What a page holds besides its text: a page number, a rule, a table's frame in characters.
 *
 * @param text as printed, normalised
 */
public record Furniture(NormalizedText text) implements Element {}
