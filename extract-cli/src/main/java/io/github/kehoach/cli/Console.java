package io.github.kehoach.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.regex.Pattern;

/**
 * The three standard streams.
 *
 * @param in standard input
 * @param out standard output, for results only
 * @param err standard error, for messages only
 */
record Console(InputStream in, OutputStream out, PrintStream err) {

  /** Line ends and what steers a terminal; file names and damaged sources can hold both. */
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\u2028\u2029]+");

  /** Prints a message on one line of standard error. */
  void complain(String message) {
    err.println("kehoach: " + CONTROLS.matcher(message).replaceAll(" "));
  }
}
