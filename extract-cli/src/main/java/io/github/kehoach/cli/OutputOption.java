package io.github.kehoach.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code --output}, and the way of results to where it says. */
final class OutputOption {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write to FILE instead of standard output (-). FILE is replaced in one step at the end, so it"
              + " never holds half a result.")
  private @Nullable Path file;

  /** Where to, null for standard output. */
  @Nullable Path path() {
    return file == null || file.toString().equals("-") ? null : file;
  }

  /** Produces output and says how the command ends. */
  interface Producer {
    int produce(Output out) throws IOException;
  }

  /** Complains of a command line that would replace an input by the output. */
  void refuseToOverwrite(Input input, CommandSpec spec) {
    if (file == null || input.isStandardInput() || !Files.exists(file)) {
      return;
    }
    boolean same;
    try {
      same = Files.isRegularFile(file) && Files.isSameFile(file, Path.of(input.argument()));
    } catch (IOException | InvalidPathException e) {
      return; // reading the input will say what is wrong with it
    }
    if (same) {
      throw new ParameterException(
          spec.commandLine(), "The output would replace the input " + input.argument());
    }
  }

  /** Runs a producer on standard output or the file; problems give a line and an exit code. */
  int deliver(Console console, Producer producer) {
    try (Output out = open(console)) {
      int code = producer.produce(out);
      out.commit();
      return code;
    } catch (StreamOutput.ClosedException e) {
      return ExitCode.OK; // as with head -1: the reader has enough
    } catch (IOException e) {
      String name = file == null ? "standard output" : file.toString();
      console.complain(name + ": cannot be written (" + why(e) + "); choose another place");
      return ExitCode.SOFTWARE;
    }
  }

  private Output open(Console console) throws IOException {
    return file == null || file.toString().equals("-")
        ? new StreamOutput(console.out(), false)
        : FileOutput.open(file);
  }

  private static String why(IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (problem instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason = problem instanceof FileSystemException e ? e.getReason() : problem.getMessage();
    return reason == null ? problem.getClass().getSimpleName() : reason;
  }
}
