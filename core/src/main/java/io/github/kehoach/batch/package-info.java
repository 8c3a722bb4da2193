/**
 * Many documents at once, without holding more of them than are being worked on.
 *
 * <pre>{@code
 * Batch<Path, Result> batch = Batch.extracting(PlanExtractor.create());
 * try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile);
 *     Stream<Result> results = batch.run(files)) {
 *   results.forEach(result -> System.out.println(result.path() + ": " + result));
 * }
 * }</pre>
 *
 * <p>{@link io.github.kehoach.batch.Batch} is where the order of things is: how many are worked on,
 * how many wait, who is next. What is done with each input is a {@link
 * io.github.kehoach.batch.Work}; the command line puts processes of its own in this place.
 */
@NullMarked
package io.github.kehoach.batch;

import org.jspecify.annotations.NullMarked;
