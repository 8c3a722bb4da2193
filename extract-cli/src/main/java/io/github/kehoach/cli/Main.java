package io.github.kehoach.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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
    if (isVersionRequest(args)) {
      return print(console, String.join("\n", VersionProvider.lines()) + "\n");
    }
    // What picocli prints is help, and it lets errors of the stream pass.
    StringWriter help = new StringWriter();
    CommandLine commands = commands(console, engine, wanted(args));
    int code = commands.setOut(new PrintWriter(help)).execute(args);
    return help.getBuffer().isEmpty() ? code : print(console, help.toString());
  }

  private static int print(Console console, String text) {
    return new OutputOption()
        .deliver(
            console,
            out -> {
              out.write(text.getBytes(StandardCharsets.UTF_8));
              return ExitCode.OK;
            });
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

  private static int wrongUsage(Console console, ParameterException e) {
    console.complain(problem(e));
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println("Try '" + command + " --help'.");
    return ExitCode.USAGE;
  }

  /** What picocli says, in the words of a user. */
  private static String problem(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      String argument = unmatched.getUnmatched().get(0);
      if (e.getCommandLine().getParent() != null) {
        return "Unexpected argument '" + argument + "'";
      }
      return "There is no command '"
          + argument
          + (argument.contains(".") ? "'; to read a file: kehoach extract " + argument : "'");
    }
    return String.valueOf(e.getMessage())
        .replaceFirst("^Error: ", "")
        .replaceFirst("option option ", "option ");
  }
}
