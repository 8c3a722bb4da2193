package io.github.kehoach.plan;

import org.jspecify.annotations.Nullable;

/**
 * An institution or a fixed group of institutions.
 *
 * @param id a stable key of the institution, or null
 * @param name as printed
 * @param collective true for {@code các sở, ban, ngành}
 * @param province the province named, or null
 * @param currentId the key of the institution that took it in when departments and ministries were
 *     merged in 2025, its own key where none did, or null
 */
public record Agency(
    @Nullable String id,
    String name,
    boolean collective,
    @Nullable Province province,
    @Nullable String currentId) {}
