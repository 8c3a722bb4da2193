package io.github.kehoach.samples;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The share of records whose provenance cuts the words of the record's own values. */
final class CutText {

  private final Map<String, String> blocks = new HashMap<>();

  private CutText(JsonNode plan) {
    for (JsonNode block : plan.path("blocks")) {
      blocks.put(block.path("id").asString(), block.path("text").asString());
    }
  }

  static Tally tally(JsonNode plan) {
    CutText cut = new CutText(plan);
    return cut.tally(
            plan.path("targets"),
            t ->
                Stream.concat(
                    t.path("values").valueStream().map(v -> GoldScore.text(v, "raw")),
                    Stream.of(GoldScore.text(t, "indicator"))))
        .plus(cut.tally(plan.path("tasks"), field("description")))
        .plus(cut.tally(plan.path("references"), field("number")))
        .plus(cut.tally(plan.path("recipients"), field("name")))
        .plus(cut.tally(plan.path("definitions"), field("alias")));
  }

  private static Function<JsonNode, Stream<@Nullable String>> field(String name) {
    return record -> Stream.of(GoldScore.text(record, name));
  }

  private Tally tally(JsonNode records, Function<JsonNode, Stream<@Nullable String>> values) {
    int hits = 0;
    for (JsonNode record : records) {
      Set<String> words = words(record);
      boolean whole =
          values
              .apply(record)
              .map(Folded::words)
              .allMatch(value -> !value.isEmpty() && words.containsAll(value));
      hits += whole ? 1 : 0;
    }
    return new Tally(hits, records.size(), records.size());
  }

  private Set<String> words(JsonNode record) {
    StringBuilder cut = new StringBuilder();
    for (JsonNode place : record.path("provenance")) {
      String text = blocks.getOrDefault(GoldScore.text(place, "block"), "");
      int end = Math.min(text.length(), place.path("end").asInt());
      int start = Math.min(end, place.path("start").asInt());
      cut.append(text, start, end).append(' ');
    }
    return new HashSet<>(Folded.words(cut.toString()));
  }
}
