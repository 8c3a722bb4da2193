/**
 * What changed between two versions of a plan, or between a plan and its scan: {@link
 * io.github.kehoach.diff.Differences}.
 */
@NullMarked
package io.github.kehoach.diff;

import org.jspecify.annotations.NullMarked;
