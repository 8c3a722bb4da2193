package io.github.kehoach.cli;

import io.github.kehoach.ExtractionException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What became of one input. */
sealed interface Outcome {

  /**
   * It was read.
   *
   * @param bytes what to print, whole: a failure must not leave half a document on standard output
   */
  record Done(byte[] bytes) implements Outcome {}

  /**
   * It was not.
   *
   * @param source the input as named on the command line
   * @param reason a {@link ExtractionException.Reason}, or {@code INTERNAL}
   * @param detail what is wrong and what to do
   */
  record Failure(String source, String reason, String detail) implements Outcome {
    String message() {
      return source + ": " + detail;
    }

    /** What stands in its place among lines of JSON. */
    byte[] line() {
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      line.put("source", source);
      line.putObject("error").put("reason", reason).put("message", message());
      return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Works on one input and lets nothing that goes wrong with it reach the others. */
  static Outcome of(Input input, Supplier<byte[]> work) {
    try {
      return new Done(work.get());
    } catch (ExtractionException e) {
      return new Failure(input.name(), e.reason().name(), e.detail());
    } catch (OutOfMemoryError e) {
      return new Failure(
          input.name(),
          ExtractionException.Reason.LIMIT_EXCEEDED.name(),
          "its records need more memory than Java has; raise it, as in java -Xmx4g -jar …, or leave"
              + " out the text with --no-blocks");
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // The one place that catches what nobody foresaw. Someone who feeds in a thousand files wants
      // the other 999, and a line that can be reported rather than a stack trace. A LinkageError is
      // what an exhausted stack or heap leaves behind where it hit the loading of a class.
      return new Failure(
          input.name(), "INTERNAL", "internal error (" + brief(e) + "); please report this file");
    }
  }

  private static String brief(Throwable problem) {
    String message = problem.getMessage();
    String name = problem.getClass().getSimpleName();
    if (message == null || message.isBlank()) {
      return name;
    }
    return name + ": " + (message.length() > 200 ? message.substring(0, 200) + "…" : message);
  }
}
