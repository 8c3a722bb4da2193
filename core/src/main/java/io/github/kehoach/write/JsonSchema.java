package io.github.kehoach.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of what {@link JsonWriter} writes. */
public final class JsonSchema {

  private static final String RESOURCE = "plan-document.schema.json";

  private JsonSchema() {}

  /**
   * The schema (draft 2020-12) with a description of every field.
   *
   * @return its text, ending in a line feed
   */
  public static String text() {
    try (InputStream in = JsonSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
