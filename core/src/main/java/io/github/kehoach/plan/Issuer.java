package io.github.kehoach.plan;

import org.jspecify.annotations.Nullable;

/**
 * The issuing authority.
 *
 * @param name in normal spelling, {@code Ủy ban nhân dân tỉnh Hà Nam}
 * @param kind what kind of authority
 * @param province the province it belongs to
 */
public record Issuer(
    @Nullable String name, @Nullable IssuerKind kind, @Nullable Province province) {}
