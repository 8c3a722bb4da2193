/**
 * The result model: records that mirror the output contract (schema version 1.0) one to one.
 *
 * <p>All records are immutable; their lists are never null.
 */
@NullMarked
package io.github.kehoach.plan;

import org.jspecify.annotations.NullMarked;
