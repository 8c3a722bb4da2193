package io.github.kehoach.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ExitCode;

/**
 * Does once what the command line does, and prints nothing of it: the virtual machine records the
 * classes that were needed, and from the record makes the class data that later starts load at
 * once. Its arguments are documents to read, best one of each format.
 */
public final class Rehearsal {

  private Rehearsal() {}

  /**
   * Runs every command and ends the process with the worst exit code.
   *
   * @param files the documents to read
   */
  public static void main(String[] files) {
    System.exit(run(List.of(files)));
  }

  static int run(List<String> files) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Console console =
        new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(), nowhere);
    int worst = ExitCode.OK;
    for (String[] command : commands(files)) {
      int code = Main.run(console, new LibraryEngine(console.in()), command);
      worst = Math.max(worst, code);
    }
    return worst;
  }

  private static List<String[]> commands(List<String> files) {
    List<String[]> commands = new ArrayList<>();
    commands.add(new String[] {"--version"});
    commands.add(new String[] {"--help"});
    commands.add(new String[] {"schema"});
    for (String file : files) {
      commands.add(new String[] {"extract", "--no-ocr", file});
      commands.add(new String[] {"text", "--no-ocr", file});
    }
    if (!files.isEmpty()) {
      commands.add(new String[] {"extract", "--no-ocr", "--compact", files.get(0)});
    }
    return commands;
  }
}
