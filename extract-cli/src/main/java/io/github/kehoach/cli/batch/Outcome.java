package io.github.kehoach.cli.batch;

/**
 * What one run did with a document.
 *
 * @param file how it is named in all output
 * @param verdict what became of it
 * @param kept whether an earlier run had done it
 */
record Outcome(String file, Verdict verdict, boolean kept) {}
