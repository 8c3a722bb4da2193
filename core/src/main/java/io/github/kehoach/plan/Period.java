package io.github.kehoach.plan;

import org.jspecify.annotations.Nullable;

/**
 * A span of years.
 *
 * @param raw as printed
 * @param from first year, null for {@code đến năm …}
 * @param to last year
 */
public record Period(String raw, @Nullable Integer from, @Nullable Integer to) {}
