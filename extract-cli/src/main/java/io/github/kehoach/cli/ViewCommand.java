package io.github.kehoach.cli;

import io.github.kehoach.ExtractionOptions;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kehoach view}: a page to check by looking. */
@Command(
    name = "view",
    description = {
      "Makes one web page to check by looking what was read of a document: the document on the left,"
          + " its records on the right; a click on one shows the other.",
      "",
      "The page holds all it needs and asks no network for anything: it can be opened from disk, sent"
          + " and kept. Pages of PDF files and scans are drawn into it.",
    },
    footer = {
      HelpTexts.FORMATS,
      "  kehoach view plan.pdf -o review.html",
    })
final class ViewCommand implements Callable<Integer> {

  private final Console console;
  private final Engine engine;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A document; - is standard input.")
  private String file = "-";

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Mixin private final OutputOption output = new OutputOption();

  ViewCommand(Console console, Engine engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    Input input = new Input(file);
    output.refuseToOverwrite(input, spec);
    ExtractionOptions options = reading.with(true, spec);
    return output.deliver(console, out -> view(input, options, out));
  }

  private int view(Input input, ExtractionOptions options, Output out) throws IOException {
    Outcome outcome = Outcome.of(input, () -> engine.review(input, options));
    if (outcome instanceof Outcome.Failure failure) {
      console.complain(failure.message());
      return ExitCode.SOFTWARE;
    }
    out.write(((Outcome.Done) outcome).bytes());
    return ExitCode.OK;
  }
}
