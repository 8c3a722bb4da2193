package io.github.kehoach.cli;

import io.github.kehoach.plan.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * A diagnostic as people look it up.
 *
 * @param diagnostic what is said
 * @param page the page, or null
 * @param line the line of a text file, or null
 * @param section where in the document: the path of a section, an appendix and its table, or a part
 *     such as the head; null where it is about the whole file
 * @param quote the words, or null
 * @param more how many further places it points at
 */
record Finding(
    Diagnostic diagnostic,
    @Nullable Integer page,
    @Nullable Integer line,
    @Nullable String section,
    @Nullable String quote,
    int more) {}
