/**
 * Reads Vietnamese plan documents (kế hoạch, chương trình hành động) and gives back typed records.
 *
 * <p>Start at {@link io.github.kehoach.PlanExtractor}. Data goes one way:
 *
 * <pre>
 * bytes → read → Document → structure → Outline → record → PlanDocument → write, review
 * </pre>
 */
@NullMarked
package io.github.kehoach;

import org.jspecify.annotations.NullMarked;
