/** Writers: a {@link io.github.kehoach.plan.PlanDocument} as JSON, and the JSON Schema of that. */
@NullMarked
package io.github.kehoach.write;

import org.jspecify.annotations.NullMarked;
