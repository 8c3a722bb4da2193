package io.github.kehoach.cli.batch;

import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.Limits;
import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.tabular.DataDictionary;
import io.github.kehoach.write.JsonWriter;
import java.time.Duration;

/**
 * What the bytes of the results depend on, beside the documents.
 *
 * @param options how documents are read
 * @param pretty whether JSON is indented
 * @param version of this program
 */
record Settings(ExtractionOptions options, boolean pretty, String version) {

  PlanExtractor extractor() {
    return PlanExtractor.builder().options(options).build();
  }

  JsonWriter writer() {
    return pretty ? JsonWriter.pretty() : JsonWriter.compact();
  }

  /** Another one for whatever gives other results, the columns of the tables too. */
  String fingerprint() {
    return Hashes.hex(
        String.join("\n", texts()) + PlanDocument.SCHEMA_VERSION + DataDictionary.rows());
  }

  /** For a worker process. */
  String[] texts() {
    Limits l = options.limits();
    return new String[] {
      version,
      Boolean.toString(pretty),
      Boolean.toString(options.ocr()),
      options.tesseract(),
      Boolean.toString(options.includeBlocks()),
      Long.toString(l.maxBytes()),
      Integer.toString(l.maxCharacters()),
      Integer.toString(l.maxLineLength()),
      Integer.toString(l.maxPages()),
      Integer.toString(l.maxCells()),
      Integer.toString(l.maxNesting()),
      Integer.toString(l.maxInflation()),
      Long.toString(l.maxTime().toMillis()),
    };
  }

  /** What {@link #texts} gave. */
  static Settings of(String[] t) {
    Limits limits =
        new Limits(
            Long.parseLong(t[5]),
            Integer.parseInt(t[6]),
            Integer.parseInt(t[7]),
            Integer.parseInt(t[8]),
            Integer.parseInt(t[9]),
            Integer.parseInt(t[10]),
            Integer.parseInt(t[11]),
            Duration.ofMillis(Long.parseLong(t[12])));
    ExtractionOptions options =
        new ExtractionOptions(limits, Boolean.parseBoolean(t[2]), t[3], Boolean.parseBoolean(t[4]));
    return new Settings(options, Boolean.parseBoolean(t[1]), t[0]);
  }
}
