package io.github.kehoach.cli;

import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.compare.Comparison;
import io.github.kehoach.compare.ComparisonPage;
import io.github.kehoach.write.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kehoach compare}: plans side by side. */
@Command(
    name = "compare",
    description = {
      "Puts the figures of plans side by side: one table of indicator by place, plan and period.",
      "",
      "Printed indicators are matched to standard ones, each in one unit; numbers are converted"
          + " only where that is exact (triệu đồng to tỷ đồng, never dollars to đồng). A bound stays"
          + " a bound. What is no standard indicator, or none for certain, is listed as printed.",
      "",
      "csv: a row a figure, then those without an indicator. json: plans, indicators, figures with"
          + " every place that states them, unmatched. html: one page with a table to sort and search"
          + " and a plot of a chosen indicator by place; it needs no network.",
    },
    exitCodeList = {
      "0:all is fine",
      "1:an input could not be read (the others are compared), or the output not be written",
      "2:the command line is wrong",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kehoach compare *.pdf -o figures.csv",
      "  kehoach compare --format html *.docx -o compare.html",
    })
final class CompareCommand implements Callable<Integer> {

  private final Console console;
  private final Engine engine;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Plan documents; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.",
      defaultValue = "csv")
  private Format format = Format.csv;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Mixin private final OutputOption output = new OutputOption();

  /** As the command line spells them. */
  enum Format {
    csv,
    json,
    html
  }

  CompareCommand(Console console, Engine engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    List<Input> inputs = Input.all(files, output, spec);
    ExtractionOptions options = reading.with(false, spec);
    return output.deliver(console, out -> compare(inputs, options, out));
  }

  private int compare(List<Input> inputs, ExtractionOptions options, Output out)
      throws IOException {
    PlanInputs read = PlanInputs.read(inputs, engine, options, console);
    Comparison comparison = Comparison.of(read.plans());
    String text =
        switch (format) {
          case csv -> CompareCsv.of(comparison);
          case json -> JsonWriter.pretty().toJson(comparison) + "\n";
          case html -> ComparisonPage.of(comparison);
        };
    out.write(text.getBytes(StandardCharsets.UTF_8));
    return read.failed() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
  }
}
