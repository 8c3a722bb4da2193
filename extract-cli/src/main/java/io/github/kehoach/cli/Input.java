package io.github.kehoach.cli;

import io.github.kehoach.ExtractionException;
import io.github.kehoach.ExtractionException.Reason;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * An input as the command line names it.
 *
 * @param argument a path, or {@code -} for standard input
 */
record Input(String argument) {

  /** The inputs of a command line; complains of one that could not be carried out. */
  static List<Input> all(List<String> arguments, OutputOption output, CommandSpec spec) {
    List<Input> inputs = arguments.stream().map(Input::new).toList();
    if (inputs.stream().filter(Input::isStandardInput).count() > 1) {
      throw new ParameterException(
          spec.commandLine(), "Standard input can be read only once, but - is there twice");
    }
    for (Input input : inputs) {
      output.refuseToOverwrite(input, spec);
    }
    return inputs;
  }

  boolean isStandardInput() {
    return argument.equals("-");
  }

  /** The name for messages. */
  String name() {
    return isStandardInput() ? "standard input" : argument;
  }

  /** The path of an input that is a file. */
  Path file() {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      // Also what Java makes of Vietnamese file names in the locale "C".
      throw new ExtractionException(
          Reason.UNREADABLE,
          argument,
          "this system cannot have a file of that name",
          "check the name, or set a UTF-8 locale such as LC_ALL=C.UTF-8",
          e);
    }
  }
}
