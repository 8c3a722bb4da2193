/**
 * {@code kehoach extract FOLDER}: many documents to files and tables, in worker processes, to be
 * gone on with after any end.
 *
 * <pre>
 * Roots → Walk → Inventory → Batch of (Workers → WorkerMain | InProcess) → Ledger → Assembly
 * </pre>
 *
 * <p>What is known of a document is one small file of the {@link
 * io.github.kehoach.cli.batch.Ledger}, written when its JSON is in place. Everything else is put
 * together from these in the end, in the order of paths, so that the bytes depend on nothing but
 * the input.
 *
 * <p>{@link io.github.kehoach.cli.batch.Gathering} finds documents in the same way for the commands
 * that make one thing of many plans, and reads them in this process.
 */
@NullMarked
package io.github.kehoach.cli.batch;

import org.jspecify.annotations.NullMarked;
