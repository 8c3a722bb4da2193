package io.github.kehoach.diff;

import org.jspecify.annotations.Nullable;

/**
 * A field that says something else.
 *
 * @param field its name in the JSON of a plan
 * @param before what the old version says, or null
 * @param after what the new version says, or null
 */
public record FieldChange(String field, @Nullable String before, @Nullable String after) {}
