package io.github.kehoach.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a {@link io.github.kehoach.plan.PlanDocument} as JSON, the form that {@link JsonSchema}
 * describes, and the records of what is made of several ({@link
 * io.github.kehoach.compare.Comparison}, {@link io.github.kehoach.diff.Differences}) likewise.
 *
 * <p>Fields stand in the order of the contract and nulls are written, so every document has the
 * same fields. Vietnamese letters are written as they are, numbers without an exponent, dates in
 * ISO form. The same document gives the same bytes on every system: UTF-8, line feeds, none of them
 * at the end.
 *
 * <p>Writers are immutable and safe for use by many threads at once.
 */
public final class JsonWriter {

  /** Immutable, and costly to make: it learns every record type once. */
  private static final JsonMapper MAPPER = mapper();

  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

  private final ObjectWriter writer;

  private JsonWriter(ObjectWriter writer) {
    this.writer = writer;
  }

  /**
   * A writer for people: indented by two spaces.
   *
   * @return a new writer
   */
  public static JsonWriter pretty() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new JsonWriter(
        MAPPER.writer().with(new DefaultPrettyPrinter(separators).withObjectIndenter(lines)));
  }

  /**
   * A writer for machines: one line, as JSON Lines wants it.
   *
   * @return a new writer
   */
  public static JsonWriter compact() {
    return new JsonWriter(MAPPER.writer());
  }

  /**
   * Writes a document, or another record of this library, as UTF-8 and flushes the stream; does not
   * close it.
   *
   * @param document what to write
   * @param out where to
   * @throws IOException when the stream does
   */
  public void write(Record document, OutputStream out) throws IOException {
    // Through a Writer and not straight to bytes: half of a surrogate pair, which a damaged source
    // can hold, makes Jackson's byte generator give up, while an encoder can replace it.
    Writer utf8 =
        new OutputStreamWriter(
            out,
            StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(REPLACEMENT));
    try {
      writer.writeValue(utf8, document);
    } catch (JacksonException e) {
      // Thrown amid a record, it comes wrapped once more for each level of records around it.
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof IOException stream) {
          throw stream;
        }
      }
      throw e;
    }
    utf8.flush();
  }

  /**
   * The document, or another record of this library, as a string.
   *
   * @param document what to write
   * @return its JSON
   */
  public String toJson(Record document) {
    return writer.writeValueAsString(document);
  }

  private static JsonMapper mapper() {
    return JsonMapper.builder()
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build();
  }
}
