package io.github.kehoach.cli;

import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.diff.Differences;
import io.github.kehoach.diff.Tolerance;
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

/** {@code kehoach diff}: what changed between two versions of a plan. */
@Command(
    name = "diff",
    description = {
      "Prints the sections, targets and tasks that were changed, removed or added between two"
          + " versions of a plan, in whatever formats they come.",
      "",
      "What only moved or was renumbered is the same. Capitals, tone places, dashes, punctuation and"
          + " white space do not matter; with --letters single letters do not either, as between a"
          + " plan and its scan. Figures always do.",
    },
    exitCodeList = {
      "0:no differences",
      "1:differences",
      "2:trouble: an input could not be read, or the command line is wrong",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kehoach diff draft.docx issued.pdf",
      "  kehoach diff --letters plan.docx scan.pdf",
      "  kehoach diff --json old.txt new.txt | jq '.changes[] | select(.subject == \"TARGET\")'",
    })
final class DiffCommand implements Callable<Integer> {

  private static final int SAME = 0;

  private static final int DIFFERENT = 1;

  /** As diff(1) has it, where 1 is for differences. */
  private static final int TROUBLE = 2;

  private final Console console;
  private final Engine engine;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The old version; - is standard input.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The new version.")
  private String after = "";

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--letters",
      description = "Single letters that differ are no difference, as where one version is a scan.")
  private boolean letters;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Mixin private final OutputOption output = new OutputOption();

  DiffCommand(Console console, Engine engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    List<Input> inputs = Input.all(List.of(before, after), output, spec);
    ExtractionOptions options = reading.with(false, spec);
    PlanInputs read = PlanInputs.read(inputs, engine, options, console);
    if (read.failed() > 0) {
      return TROUBLE;
    }
    Differences differences =
        Differences.between(
            read.plans().get(0),
            read.plans().get(1),
            letters ? Tolerance.LETTERS : Tolerance.SPELLING);
    int written = output.deliver(console, out -> print(differences, out));
    return written != ExitCode.OK ? TROUBLE : differences.changes().isEmpty() ? SAME : DIFFERENT;
  }

  private int print(Differences differences, Output out) throws IOException {
    String text =
        json ? JsonWriter.pretty().toJson(differences) + "\n" : DiffReport.of(differences);
    out.write(text.getBytes(StandardCharsets.UTF_8));
    return ExitCode.OK;
  }
}
