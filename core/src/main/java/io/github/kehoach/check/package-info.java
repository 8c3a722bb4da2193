/**
 * Looks at finished records for what a careful reader of the plan would stop at: numbers that
 * repeat or are missing, shares that make no whole, deadlines that have passed. One class a check;
 * {@link io.github.kehoach.check.Checks} runs them all. A check changes no record.
 */
@NullMarked
package io.github.kehoach.check;

import org.jspecify.annotations.NullMarked;
