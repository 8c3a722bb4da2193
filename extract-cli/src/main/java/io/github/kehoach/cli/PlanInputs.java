package io.github.kehoach.cli;

import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.plan.PlanDocument;
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
                PlanDocument plan = engine.extract(input, options);
                // Files of one name in several folders are told apart by how they are named here.
                plans.add(plan.withSource(plan.source().withName(input.name())));
                return new byte[0];
              });
      if (outcome instanceof Outcome.Failure failure) {
        failed++;
        console.complain(failure.message());
      }
    }
    return new PlanInputs(List.copyOf(plans), failed);
  }
}
