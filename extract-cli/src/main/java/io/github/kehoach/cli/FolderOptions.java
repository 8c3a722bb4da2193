package io.github.kehoach.cli;

import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.cli.batch.BatchRun;
import io.github.kehoach.cli.batch.ExtraFiles;
import io.github.kehoach.cli.batch.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How many documents become a folder of files and tables. */
final class FolderOptions {

  @Option(
      names = "--tables",
      description = "Also write plans.csv, targets.csv, tasks.csv and so on, with dictionary.csv.")
  private boolean tables;

  @Option(names = "--parquet", description = "Also write these tables as Parquet.")
  private boolean parquet;

  @Option(names = "--jsonl", description = "Also write all JSON into plans.jsonl, a line each.")
  private boolean jsonl;

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "How many documents to read at once; default: one for each processor.")
  private @Nullable Integer workers;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long one document may take; default: 600.")
  private @Nullable Integer timeout;

  @Option(
      names = "--memory",
      paramLabel = "MB",
      description = "How much memory each worker process may take; default: 1024.")
  private @Nullable Integer memory;

  @Option(
      names = "--in-process",
      description =
          "Read in this process, for trusted files: starts faster, but a document that hangs or takes"
              + " all memory takes the others with it.")
  private boolean inProcess;

  @Option(
      names = {"-q", "--quiet"},
      description = "Tell only what ends the run, neither progress nor failures.")
  private boolean quiet;

  /** Whether many documents are asked for, rather than those that are named. */
  boolean isAsked(List<String> inputs) {
    return tables || parquet || jsonl || inputs.stream().anyMatch(Job::isMany);
  }

  /** Complains of what is said of many documents where none are asked for. */
  void refuseAlone(CommandSpec spec) {
    if (workers != null || timeout != null || memory != null || inProcess || quiet) {
      throw new ParameterException(
          spec.commandLine(),
          "--workers, --timeout, --memory, --in-process and --quiet are for folders, patterns,"
              + " --tables, --parquet and --jsonl");
    }
  }

  /** Extracts them. */
  int run(
      Console console,
      List<String> inputs,
      @Nullable Path out,
      ExtractionOptions options,
      boolean pretty,
      CommandSpec spec) {
    if (out == null) {
      throw new ParameterException(
          spec.commandLine(), "Many documents need a folder for what they give: -o OUT");
    }
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new ParameterException(
          spec.commandLine(), "The output " + out + " is a file; many documents need a folder");
    }
    for (String input : inputs) {
      if (input.equals("-")) {
        throw new ParameterException(
            spec.commandLine(), "Standard input cannot be read together with folders and tables");
      }
      if (isResultOf(out, input)) {
        throw new ParameterException(
            spec.commandLine(), "The input " + input + " holds the output; choose another folder");
      }
    }
    Job job =
        new Job(
            inputs,
            out,
            options,
            pretty,
            new ExtraFiles(tables, parquet, jsonl),
            positive("--workers", workers, Runtime.getRuntime().availableProcessors(), spec),
            inProcess,
            Duration.ofSeconds(positive("--timeout", timeout, 600, spec)),
            positive("--memory", memory, 1024, spec),
            VersionProvider.version());
    return BatchRun.run(job, console.err(), quiet) ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** Whether an input is what the output folder, or an earlier run's, is. */
  private static boolean isResultOf(Path out, String input) {
    try {
      Path real = out.toRealPath();
      Path read = Path.of(input).toRealPath();
      return read.equals(real)
          || read.startsWith(real.resolve("json"))
          || read.startsWith(real.resolve(".kehoach"));
    } catch (IOException | InvalidPathException e) {
      return false; // one of them is not there
    }
  }

  private static int positive(String option, @Nullable Integer value, int usual, CommandSpec spec) {
    if (value == null) {
      return usual;
    }
    if (value < 1) {
      throw new ParameterException(spec.commandLine(), option + " must be at least 1");
    }
    return value;
  }
}
