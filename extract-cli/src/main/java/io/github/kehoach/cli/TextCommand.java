package io.github.kehoach.cli;

import io.github.kehoach.ExtractionOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kehoach text}: the normalised text alone. */
@Command(
    name = "text",
    description = {
      "Prints the normalised text of a document, always in UTF-8.",
      "",
      "Paragraphs stand on lines of their own, cells of a row are separated by tabs. Records are not"
          + " looked for.",
    },
    footer = {
      HelpTexts.FORMATS,
      "  kehoach text plan.pdf",
      "  kehoach text old.doc -o utf8.txt",
    })
final class TextCommand implements Callable<Integer> {

  private final Console console;
  private final Engine engine;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A document; - is standard input.")
  private String file = "-";

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Mixin private final OutputOption output = new OutputOption();

  TextCommand(Console console, Engine engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    Input input = new Input(file);
    output.refuseToOverwrite(input, spec);
    ExtractionOptions options = reading.with(false, spec);
    return output.deliver(console, out -> text(input, options, out));
  }

  private int text(Input input, ExtractionOptions options, Output out) throws IOException {
    Outcome outcome =
        Outcome.of(input, () -> engine.text(input, options).getBytes(StandardCharsets.UTF_8));
    if (outcome instanceof Outcome.Failure failure) {
      console.complain(failure.message());
      return ExitCode.SOFTWARE;
    }
    out.write(((Outcome.Done) outcome).bytes());
    return ExitCode.OK;
  }
}
