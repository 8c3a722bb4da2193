package io.github.kehoach.cli;

import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the plans of a command that needs all of them at once.
 *
 * @param plans those that could be read, in the order of the command line
 * @param failed how many could not
 */
record PlanInputs(List<PlanDocument> plans, int failed) {

  /** Reads inputs; each that cannot be read gives a line on standard error. */
  static PlanInputs read(
      List<Input> inputs, Engine engine, ExtractionOptions options, Console console) {
    List<PlanDocument> plans = new ArrayList<>();
    int failed = 0;
    for (Input input : inputs) {
      Outcome outcome =
          Outcome.of(
              input,
              () -> {
                plans.add(named(engine.extract(input, options), input.name()));
                return new byte[0];
              });
      if (outcome instanceof Outcome.Failure failure) {
        failed++;
        console.complain(failure.message());
      }
    }
    return new PlanInputs(List.copyOf(plans), failed);
  }

  /** Files of one name in several folders are told apart by what the command line calls them. */
  private static PlanDocument named(PlanDocument p, String name) {
    Source s = p.source();
    return new PlanDocument(
        p.schemaVersion(),
        new Source(name, s.mediaType(), s.sha256(), s.pageCount(), s.textLayer()),
        p.metadata(),
        p.legalBases(),
        p.preamble(),
        p.sections(),
        p.appendices(),
        p.tables(),
        p.targets(),
        p.tasks(),
        p.references(),
        p.reporting(),
        p.recipients(),
        p.signature(),
        p.definitions(),
        p.blocks(),
        p.diagnostics());
  }
}
