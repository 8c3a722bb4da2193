package io.github.kehoach.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    return isVersionRequest(args)
        ? printVersion(console)
        : commands(console, engine, wanted(args)).execute(args);
  }

  /** The command line with some of its subcommands. */
  static CommandLine commands(Console console, Engine engine, List<Subcommand> subcommands) {
    CommandLine commands = new CommandLine(new RootCommand());
    for (Subcommand subcommand : subcommands) {
      commands.addSubcommand(subcommand.make(console, engine));
    }
    // Or a file named @plan.txt would be taken for a list of arguments.
    return commands
        .setExpandAtFiles(false)
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true))
        .setParameterExceptionHandler((e, ignored) -> wrongUsage(console, e));
  }

  /**
   * The subcommands that the arguments can need. What picocli learns of each by reflection takes as
   * long as the virtual machine's own start, so a call that names one gets that one.
   */
  private static List<Subcommand> wanted(String... args) {
    for (Subcommand subcommand : Subcommand.values()) {
      if (args.length > 0 && args[0].equals(subcommand.printed())) {
        return List.of(subcommand);
      }
    }
    return List.of(Subcommand.values());
  }

  /** Whether nothing but the version is asked for, as scripts do that look for a program. */
  private static boolean isVersionRequest(String... args) {
    return args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
  }

  private static int printVersion(Console console) {
    PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
    for (String line : VersionProvider.lines()) {
      out.println(line);
    }
    out.flush();
    return ExitCode.OK;
  }

  private static int wrongUsage(Console console, ParameterException e) {
    console.complain(String.valueOf(e.getMessage()).replaceFirst("^Error: ", ""));
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println("Try '" + command + " --help'.");
    return ExitCode.USAGE;
  }
}
