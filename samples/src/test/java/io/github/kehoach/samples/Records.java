package io.github.kehoach.samples;

import io.github.kehoach.plan.PlanDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a plan says, without where it stands and what its file is. */
final class Records {

  /** What is said about a file, not about the plan in it. */
  private static final Set<String> ABOUT_THE_FILE =
      Set.of(
          "GUESSED_ENCODING",
          "LEGACY_ENCODING",
          "OUTSIDE_TEXT",
          "OCR_SUSPECT",
          "NO_TEXT_LAYER",
          "HIDDEN_CONTENT",
          "UNREAD_PART",
          "UNREADABLE_TEXT");

  private static final List<String> PLACES =
      List.of("provenance", "mentions", "pages", "page", "box");

  private Records() {}

  /** All records of a plan. */
  static ObjectNode of(PlanDocument plan) {
    ObjectNode json = (ObjectNode) Sample.json(plan);
    json.remove(List.of("source", "blocks"));
    removePlaces(json);
    keep(json, "diagnostics", d -> !ABOUT_THE_FILE.contains(d.path("code").asString()));
    return json;
  }

  /**
   * What the appendices' tables give. Identifiers count the records of a whole plan, and {@code
   * sameAs} points into its text: a workbook that holds appendices only has neither.
   */
  static ObjectNode ofAppendices(PlanDocument plan) {
    ObjectNode json = of(plan);
    Set<String> tables = new HashSet<>();
    for (JsonNode table : json.path("tables")) {
      if (!table.path("appendix").isNull()) {
        tables.add(table.path("id").asString());
      }
    }
    json.retain(List.of("tables", "targets", "tasks"));
    keep(json, "tables", t -> tables.contains(t.path("id").asString()));
    for (String kind : List.of("targets", "tasks")) {
      keep(json, kind, r -> tables.contains(r.path("table").asString()));
    }
    json.forEach(
        records -> records.forEach(r -> ((ObjectNode) r).remove(List.of("id", "table", "sameAs"))));
    return json;
  }

  /** The same in small letters. */
  static JsonNode folded(JsonNode json) {
    return Sample.MAPPER.readTree(json.toString().toLowerCase(Locale.forLanguageTag("vi")));
  }

  private static void keep(ObjectNode json, String field, Predicate<JsonNode> which) {
    ArrayNode array = (ArrayNode) json.path(field);
    for (int i = array.size() - 1; i >= 0; i--) {
      if (!which.test(array.get(i))) {
        array.remove(i);
      }
    }
  }

  private static void removePlaces(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(PLACES);
    }
    node.forEach(Records::removePlaces);
  }
}
