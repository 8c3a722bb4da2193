package io.github.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs the jar as a process. */
final class Jar {

  static final String PATH = System.getProperty("kehoach.jar");

  private final List<String> options = new ArrayList<>();
  private @Nullable Path input;
  private @Nullable String locale;

  /**
   * What a process left.
   *
   * @param code the exit code
   * @param out standard output
   * @param err standard error
   */
  record Result(int code, byte[] out, String err) {

    String text() {
      return new String(out, StandardCharsets.UTF_8);
    }

    /** Checks that all went well. */
    Result succeeded() {
      assertEquals("", err);
      assertEquals(0, code);
      return this;
    }
  }

  static Result run(String... args) {
    return new Jar().start(args);
  }

  Jar with(String... virtualMachineOptions) {
    options.addAll(List.of(virtualMachineOptions));
    return this;
  }

  Jar from(Path standardInput) {
    input = standardInput;
    return this;
  }

  Jar locale(String name) {
    locale = name;
    return this;
  }

  Process process(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", PATH));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    // The virtual machine reports these on standard error.
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"));
    if (locale != null) {
      builder.environment().put("LC_ALL", locale);
    }
    if (input != null) {
      builder.redirectInput(input.toFile());
    }
    return builder.start();
  }

  Result start(String... args) {
    try {
      Process process = process(args);
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Thread reader = new Thread(() -> drain(process, err));
      reader.start();
      byte[] out = process.getInputStream().readAllBytes();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("no end in a minute");
      }
      reader.join();
      return new Result(process.exitValue(), out, err.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void drain(Process process, ByteArrayOutputStream err) {
    try {
      process.getErrorStream().transferTo(err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
