/**
 * Reads Vietnamese plan documents (kế hoạch, chương trình hành động) and gives back typed records.
 *
 * <p>Start at {@link io.github.kehoach.PlanExtractor}:
 *
 * <pre>{@code
 * PlanExtractor extractor = PlanExtractor.create();
 * PlanDocument plan = extractor.extract(Path.of("plan.pdf"));
 * for (Task task : plan.tasks()) {
 *   System.out.println(task.lead() + ": " + task.description());
 * }
 * }</pre>
 *
 * <p>An extractor is immutable; make one and use it for all documents, on all threads. What it
 * takes on, and whether scanned pages are read, is set once:
 *
 * <pre>{@code
 * PlanExtractor strict =
 *     PlanExtractor.builder()
 *         .limits(Limits.DEFAULT.withMaxPages(50).withMaxTime(Duration.ofSeconds(20)))
 *         .build();
 * try {
 *   return strict.extract(file).metadata().identifier();
 * } catch (ExtractionException e) {
 *   return e.reason() + ": " + e.getMessage();
 * }
 * }</pre>
 *
 * <p>Data goes one way:
 *
 * <pre>
 * bytes → read → Document → structure → Outline → record → PlanDocument → check → write, review
 * </pre>
 *
 * <p>Readers find the format by content and make of each the same neutral document: paragraphs and
 * grids in reading order. Its structure (head, preamble, section tree, tables, closing part,
 * appendices) is found next, the typed records in these parts last; checks then look at the records
 * for what a careful reader would stop at, and tell it as diagnostics. The result is in {@link
 * io.github.kehoach.plan}, its JSON in {@link io.github.kehoach.write}.
 */
@NullMarked
package io.github.kehoach;

import org.jspecify.annotations.NullMarked;
