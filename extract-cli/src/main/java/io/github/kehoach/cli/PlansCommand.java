package io.github.kehoach.cli;

import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.cli.batch.Gathering;
import io.github.kehoach.plan.PlanDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands have in common that make one thing of many plans. */
abstract class PlansCommand implements Callable<Integer> {

  /** How results end; beside plans, such a file is an earlier result. */
  private static final List<String> RESULTS = List.of(".csv", ".json", ".html", ".graphml");

  private final Console console;
  private final Engine engine;
  private final boolean blocks;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Plan documents, folders, patterns in quotes; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--verbose",
      description = "Also name the files that are skipped, and copies of others.")
  private boolean verbose;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Mixin private final OutputOption output = new OutputOption();

  /**
   * A command.
   *
   * @param blocks whether it needs the normalised text
   */
  PlansCommand(Console console, Engine engine, boolean blocks) {
    this.console = console;
    this.engine = engine;
    this.blocks = blocks;
  }

  /** Makes the thing; takes each plan once, and keeps none. */
  abstract void write(Stream<PlanDocument> plans, OutputStream out) throws IOException;

  @Override
  public Integer call() {
    Input.all(files, output, spec);
    ExtractionOptions options = reading.with(blocks, spec);
    Gathering gathering = Gathering.of(files, console::complain, verbose);
    leaveOutputOut(gathering);
    return output.deliver(console, out -> read(gathering, options, out));
  }

  /** A result may stand beside the plans, and shall replace none of them. */
  private void leaveOutputOut(Gathering gathering) {
    Path file = output.path();
    String replaced = file == null ? null : gathering.without(file);
    if (replaced != null && RESULTS.stream().noneMatch(lower(file)::endsWith)) {
      throw new ParameterException(
          spec.commandLine(), "The output would replace the input " + replaced);
    }
  }

  private static String lower(@Nullable Path file) {
    return String.valueOf(file).toLowerCase(Locale.ROOT);
  }

  private int read(Gathering gathering, ExtractionOptions options, Output out) throws IOException {
    byte[] result =
        gathering.read(
            (input, cancellation) -> engine.extract(new Input(input), options, cancellation),
            this::bytes);
    gathering.tell();
    // An empty table is no reason to replace a file.
    if (gathering.plans() > 0 || gathering.failed() == 0) {
      out.write(result);
    }
    return gathering.failed() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private byte[] bytes(Stream<PlanDocument> plans) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(plans, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory takes all that it is given
    }
    return bytes.toByteArray();
  }
}
