package io.github.kehoach.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document.
 *
 * @param id what it is told apart by: its number and year, and whose it is where many authorities
 *     number alike; the name of the one plan that cites it where that is not certain
 * @param type abbreviation of its type
 * @param identifier number and symbol, normalised
 * @param issuer who issued it, as printed
 * @param date when
 * @param title what it is about
 * @param source the file of a plan that was read, null for a document that is cited only
 * @param certain whether mentions in other plans would be found to be the same document
 */
public record DocumentNode(
    String id,
    @Nullable String type,
    @Nullable String identifier,
    @Nullable String issuer,
    @Nullable LocalDate date,
    @Nullable String title,
    @Nullable String source,
    boolean certain) {}
