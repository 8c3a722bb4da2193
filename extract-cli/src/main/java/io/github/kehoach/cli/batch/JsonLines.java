package io.github.kehoach.cli.batch;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of all documents in one file, a line each. */
final class JsonLines implements Closeable {

  static final String NAME = "plans.jsonl";

  private final OutputStream out;

  JsonLines(NewFiles files) throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(files.add(NAME)), 1 << 16);
  }

  /** Adds a document; where its JSON is indented, the line is not. */
  void write(Path json) throws IOException {
    boolean quoted = false;
    boolean escaped = false;
    byte[] bytes = Files.readAllBytes(json);
    int length = 0;
    for (byte b : bytes) {
      if (quoted || !(b == ' ' || b == '\n' || b == '\r' || b == '\t')) {
        bytes[length++] = b;
      }
      if (b == '"' && !escaped) {
        quoted = !quoted;
      }
      escaped = quoted && b == '\\' && !escaped;
    }
    out.write(bytes, 0, length);
    out.write('\n');
  }

  /** Adds what stands in the place of a file that gave nothing. */
  void write(String file, Verdict verdict) throws IOException {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("source", file);
    line.putObject("error")
        .put("reason", verdict.reason())
        .put("message", file + ": " + verdict.problem() + "; " + verdict.remedy());
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
