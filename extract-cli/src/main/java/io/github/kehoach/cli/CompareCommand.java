package io.github.kehoach.cli;

import io.github.kehoach.compare.Comparison;
import io.github.kehoach.compare.ComparisonPage;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.write.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
      "",
      "A folder stands for all documents below it, found by content; what is none is skipped. Files"
          + " of the same bytes count once. They are read side by side, and one that cannot be read"
          + " gives a line on standard error while the others go on.",
    },
    exitCodeList = {
      "0:all is fine",
      "1:an input could not be read (the others are compared), or the output not be written",
      "2:the command line is wrong",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kehoach compare plans/ -o figures.csv",
      "  kehoach compare --format html 'plans/**.docx' -o compare.html",
    })
final class CompareCommand extends PlansCommand {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.",
      defaultValue = "csv")
  private Format format = Format.csv;

  /** As the command line spells them. */
  enum Format {
    csv,
    json,
    html
  }

  CompareCommand(Console console, Engine engine) {
    super(console, engine, false);
  }

  @Override
  void write(Stream<PlanDocument> plans, OutputStream out) throws IOException {
    Comparison comparison = Comparison.of(plans);
    switch (format) {
      case csv -> CompareCsv.write(comparison, out);
      case json -> {
        JsonWriter.pretty().write(comparison, out);
        out.write('\n');
      }
      case html -> out.write(ComparisonPage.of(comparison).getBytes(StandardCharsets.UTF_8));
    }
  }
}
