package io.github.kehoach.plan;

import org.jspecify.annotations.Nullable;

/**
 * A province or centrally run city, keyed by code and validity: codes are reused, so that one code
 * can mean two provinces before and after 1 July 2025.
 *
 * @param name the name as of the document, without {@code tỉnh} or {@code thành phố}
 * @param code code of Quyết định 124/2004/QĐ-TTg, or null where the list does not know the name
 * @param currentName the province it belongs to since 1 July 2025 (Nghị quyết 202/2025/QH15)
 * @param currentCode code of Quyết định 19/2025/QĐ-TTg
 */
public record Province(
    String name,
    @Nullable String code,
    @Nullable String currentName,
    @Nullable String currentCode) {}
