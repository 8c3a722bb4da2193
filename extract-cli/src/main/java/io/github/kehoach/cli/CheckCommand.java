package io.github.kehoach.cli;

import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.plan.PlanDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code kehoach check}: what a careful reader of a plan would stop at. */
@Command(
    name = "check",
    description = {
      "Prints what a careful reader of plan documents would stop at, with its place and words.",
      "",
      "Errors are contradictions (two numbers or dates of one plan, a deadline before the plan's"
          + " date, an agency that reports to itself, a row that lost a cell) and parts of a file"
          + " that could not be read. Warnings may be right as they stand: numbers that repeat or"
          + " are missing, appendices that stand twice, shares that do not add up to 100, values"
          + " that were not understood. Notes tell what was inferred, decoded or left out.",
      "",
      "A file that cannot be read gives a line on standard error, with --json a line as 'extract'"
          + " gives it, and the others go on.",
    },
    exitCodeList = {
      "0:no errors, warnings perhaps",
      "1:errors, or an input could not be read, or the output not be written",
      "2:the command line is wrong",
    },
    footer = {
      HelpTexts.FORMATS,
      "  kehoach check plan.docx",
      "  kehoach check --json *.pdf | jq 'select(.errors > 0).source'",
    })
final class CheckCommand implements Callable<Integer> {

  private final Console console;
  private final Engine engine;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Plan documents; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--json",
      description = "Print JSON: indented for one FILE, one line each for several.")
  private boolean json;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Mixin private final OutputOption output = new OutputOption();

  CheckCommand(Console console, Engine engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    List<Input> inputs = Input.all(files, output, spec);
    ExtractionOptions options = reading.with(true, spec);
    return output.deliver(console, out -> check(inputs, options, out));
  }

  private int check(List<Input> inputs, ExtractionOptions options, Output out) throws IOException {
    boolean several = inputs.size() > 1;
    List<Findings> all = new ArrayList<>();
    int failed = 0;
    for (Input input : inputs) {
      Outcome outcome =
          Outcome.of(
              input,
              () -> {
                PlanDocument plan = engine.extract(input, options);
                SourceLines lines = SourceLines.of(input, plan);
                Findings findings = Findings.of(input.name(), plan, lines);
                all.add(findings);
                return printed(findings, several, all.size() == 1);
              });
      if (outcome instanceof Outcome.Done done) {
        out.write(done.bytes());
      } else if (outcome instanceof Outcome.Failure failure) {
        failed++;
        console.complain(failure.message());
        if (several && json) {
          out.write(failure.line());
        }
      }
    }
    if (several && !json) {
      out.write(bytes(summary(all, failed)));
    }
    boolean errors = failed > 0 || all.stream().anyMatch(Findings::hasErrors);
    return errors ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private byte[] printed(Findings findings, boolean several, boolean first) {
    if (!json) {
      return bytes((first ? "" : "\n") + CheckReport.of(findings));
    }
    JsonNode node = CheckJson.of(findings);
    return bytes((several ? node.toString() : node.toPrettyString()) + "\n");
  }

  private static String summary(List<Findings> all, int failed) {
    String read = all.size() == 1 ? "1 file: " : all.size() + " files: ";
    String unread = failed == 0 ? "" : "; " + failed + " could not be read";
    return (all.isEmpty() ? "" : "\n") + read + CheckReport.counts(all) + unread + "\n";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
