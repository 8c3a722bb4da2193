/**
 * The result model: records that mirror the output contract (schema version 1.0) one to one.
 *
 * <p>All records are immutable; their lists are never null.
 *
 * <p>A {@link io.github.kehoach.plan.PlanDocument} holds all of them, side by side. They point at
 * each other by id (a target names its section), and at the document by {@link
 * io.github.kehoach.plan.Provenance}: ranges in the normalised text of its {@link
 * io.github.kehoach.plan.Block}s.
 *
 * <pre>{@code
 * Map<String, Block> blocks =
 *     plan.blocks().stream().collect(Collectors.toMap(Block::id, block -> block));
 * for (Target target : plan.targets()) {
 *   for (Provenance place : target.provenance()) {
 *     String words = blocks.get(place.block()).text().substring(place.start(), place.end());
 *     System.out.println(target.indicator() + " stands at: " + words);
 *   }
 * }
 * }</pre>
 */
@NullMarked
package io.github.kehoach.plan;

import org.jspecify.annotations.NullMarked;
