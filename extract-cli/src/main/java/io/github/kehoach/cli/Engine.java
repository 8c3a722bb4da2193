package io.github.kehoach.cli;

import io.github.kehoach.Cancellation;
import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.plan.PlanDocument;

/** What the commands need of the library, so that tests can do without it. */
interface Engine {

  /** Reads an input into records, unless it is cancelled meanwhile. */
  PlanDocument extract(Input input, ExtractionOptions options, Cancellation cancellation);

  /** Reads an input into records. */
  default PlanDocument extract(Input input, ExtractionOptions options) {
    return extract(input, options, Cancellation.create());
  }

  /** A page to review an input. */
  byte[] review(Input input, ExtractionOptions options);

  /** The normalised text of an input. */
  String text(Input input, ExtractionOptions options);
}
