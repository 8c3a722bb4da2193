package io.github.kehoach.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/** The entry point of the command line. */
public final class Main {

  private Main() {}

  /**
   * Runs the command line and ends the process with its exit code.
   *
   * @param args the arguments; {@code --help} explains them
   */
  public static void main(String[] args) {
    // Not System.out, which swallows errors: a full disk would pass unnoticed.
    Console console =
        new Console(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(
                new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    System.exit(run(console, new LibraryEngine(console.in()), args));
  }

  static int run(Console console, Engine engine, String... args) {
    CommandLine commands =
        new CommandLine(new RootCommand())
            .addSubcommand(new ExtractCommand(console, engine))
            .addSubcommand(new CheckCommand(console, engine))
            .addSubcommand(new ViewCommand(console, engine))
            .addSubcommand(new TextCommand(console, engine))
            .addSubcommand(new SchemaCommand(console))
            // Or a file named @plan.txt would be taken for a list of arguments.
            .setExpandAtFiles(false)
            .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(console.err(), true))
            .setParameterExceptionHandler((e, ignored) -> wrongUsage(console, e));
    return commands.execute(args);
  }

  private static int wrongUsage(Console console, ParameterException e) {
    console.complain(String.valueOf(e.getMessage()).replaceFirst("^Error: ", ""));
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println("Try '" + command + " --help'.");
    return ExitCode.USAGE;
  }
}
