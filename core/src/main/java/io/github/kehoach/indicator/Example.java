package io.github.kehoach.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What an indicator is, or is not.
 *
 * @param id the indicator
 * @param matches whether it is that indicator
 * @param printed rows it depends on, outermost first, and the indicator, parted by {@code >}
 * @param unit the printed unit, or null
 * @param year the single year of its value, or null for a longer time
 */
record Example(
    String id, boolean matches, String printed, @Nullable String unit, @Nullable Integer year) {}
