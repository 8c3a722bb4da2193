package io.github.kehoach.plan;

import org.jspecify.annotations.Nullable;

/**
 * When a task is due (thời gian thực hiện).
 *
 * @param raw as printed
 * @param from year, {@code YYYY-Qn}, month or day in ISO form, or null
 * @param to the same, or {@code --MM-DD} and {@code --MM} for a day and a month of every year
 */
public record Schedule(String raw, @Nullable String from, @Nullable String to) {}
