package io.github.kehoach.graph;

import org.jspecify.annotations.Nullable;

/**
 * One document's relation to another.
 *
 * @param from id of the document that cites
 * @param to id of the document that is cited
 * @param relation what it is to it
 * @param source the file of the plan that says so
 * @param block id of the block where it first does, or null
 * @param page its page, or null
 * @param section path of the section that holds it, null outside of sections
 * @param mentions how often
 */
public record Citation(
    String from,
    String to,
    Relation relation,
    String source,
    @Nullable String block,
    @Nullable Integer page,
    @Nullable String section,
    int mentions) {}
