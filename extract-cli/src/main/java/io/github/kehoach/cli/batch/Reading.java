package io.github.kehoach.cli.batch;

import io.github.kehoach.Cancellation;
import io.github.kehoach.plan.PlanDocument;

/** What is needed of the library, so that tests can put documents of any behaviour in its place. */
@FunctionalInterface
interface Reading {

  /** Reads a document into records, or throws what an extractor throws. */
  PlanDocument read(byte[] content, String name, Cancellation cancellation);
}
