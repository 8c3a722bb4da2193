/**
 * Plans side by side: {@link io.github.kehoach.compare.Comparison} holds one figure for each
 * standard indicator, plan and period, in one unit, and all that could not be matched; {@link
 * io.github.kehoach.compare.ComparisonPage} shows it.
 */
@NullMarked
package io.github.kehoach.compare;

import org.jspecify.annotations.NullMarked;
