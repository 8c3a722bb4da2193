/**
 * Writers: a {@link io.github.kehoach.plan.PlanDocument} as JSON, and the JSON Schema of that.
 *
 * <pre>{@code
 * JsonWriter writer = JsonWriter.pretty();
 * try (OutputStream out = Files.newOutputStream(Path.of("plan.json"))) {
 *   writer.write(plan, out);
 * }
 * }</pre>
 *
 * <p>The end of the way: nothing here changes what is written, and the same document gives the same
 * bytes.
 */
@NullMarked
package io.github.kehoach.write;

import org.jspecify.annotations.NullMarked;
