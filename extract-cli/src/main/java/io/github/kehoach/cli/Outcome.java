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
   * @param reason a {@link ExtractionException.Reason}
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
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError e) {
      // The one place that catches what nobody foresaw. Someone who feeds in a thousand files wants
      // the other 999, and a line that can be reported rather than a stack trace. A LinkageError is
      // what an exhausted stack or heap leaves behind where it hit the loading of a class.
      ExtractionException known = ExtractionException.of(input.name(), e);
      return new Failure(input.name(), known.reason().name(), known.detail());
    }
  }
}
