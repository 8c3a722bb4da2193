package io.github.kehoach.plan;

import org.jspecify.annotations.Nullable;

/**
 * The type of a document, by the list of Nghị định 30/2020/NĐ-CP, Điều 7.
 *
 * @param code the abbreviation of Phụ lục III, {@code CV} for công văn, {@code OTHER} for no
 *     administrative document
 * @param name the name in the list, or null for {@code OTHER}
 */
public record DocumentType(String code, @Nullable String name) {}
