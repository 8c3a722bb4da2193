package io.github.kehoach.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command line inside this process.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {

  /** With the fake engine. */
  static Run of(String... args) {
    return run(new FakeEngine(), args);
  }

  /** With the library. */
  static Run withLibrary(String... args) {
    return run(new LibraryEngine(InputStream.nullInputStream()), args);
  }

  /** With the fake engine and a standard output of the test's. */
  static Run into(OutputStream out, String... args) {
    return run(new FakeEngine(), out, args);
  }

  private static Run run(Engine engine, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = run(engine, out, args);
    return new Run(run.code, out.toString(StandardCharsets.UTF_8), run.err);
  }

  private static Run run(Engine engine, OutputStream out, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int code = Main.run(console, engine, args);
    return new Run(code, "", err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }
}
