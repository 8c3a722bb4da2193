package io.github.kehoach.plan;

import org.jspecify.annotations.Nullable;

/**
 * A piece of the normalised text with its place in the source.
 *
 * @param id {@code b1}
 * @param page page from 1, or null
 * @param box place on the page, or null
 * @param kind what part of the document it is
 * @param text normalised text
 * @param sourceStart offset into the decoded source text, or null
 * @param sourceEnd one past the last source offset, or null
 */
public record Block(
    String id,
    @Nullable Integer page,
    @Nullable Box box,
    BlockKind kind,
    String text,
    @Nullable Integer sourceStart,
    @Nullable Integer sourceEnd) {}
