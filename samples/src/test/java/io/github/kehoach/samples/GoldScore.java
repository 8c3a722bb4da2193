package io.github.kehoach.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares the JSON of an extracted plan with what a person found in the same text, category by
 * category. Each record becomes a key of the values that matter; equal keys are hits.
 */
final class GoldScore {

  private final JsonNode plan;
  private final JsonNode gold;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  private GoldScore(JsonNode plan, JsonNode gold) {
    this.plan = plan;
    this.gold = gold;
  }

  /** The tally of each category, in a fixed order. */
  static Map<String, Tally> of(JsonNode plan, JsonNode gold) {
    GoldScore score = new GoldScore(plan, gold);
    score.structure();
    score.targets();
    score.tasks();
    score.citations();
    score.closing();
    score.tallies.put("provenance", CutText.tally(plan));
    return score.tallies;
  }

  private void structure() {
    put("metadata", metadata(plan.path("metadata")), metadata(gold.path("metadata")));
    put(
        "sections",
        sections(),
        keys(
            goldSections(),
            n -> key(text(n, "path"), text(n, "kind"), Folded.start(text(n, "start")))));
    put("tables", rows(plan.path("tables")), rows(gold.path("tables")));
    Function<JsonNode, Object> appendix =
        a -> key(folded(a, "label"), folded(a, "title"), text(a, "duplicateOf") != null);
    put("appendices", plan.path("appendices"), gold.path("appendices"), appendix);
  }

  private void targets() {
    List<JsonNode> table = list(plan.path("targets"), GoldScore::isTable);
    List<JsonNode> prose = list(plan.path("targets"), t -> !isTable(t));
    put("targets", values(table), values(list(gold.path("targets"))));
    Function<JsonNode, Object> agencies = t -> key(folded(t, "indicator"), names(t, "responsible"));
    put("target agencies", keys(table, agencies), keys(list(gold.path("targets")), agencies));
    ProseGoals goals = ProseGoals.match(prose, list(gold.path("prose_targets")));
    tallies.put("prose targets", goals.goals());
    tallies.put("prose periods", goals.periods());
  }

  private void tasks() {
    Function<JsonNode, Object> task =
        t ->
            key(
                folded(t, "description"),
                names(t, "lead"),
                names(t, "coordinating"),
                text(t.path("schedule"), "from"),
                text(t.path("schedule"), "to"));
    put(
        "tasks",
        keys(list(plan.path("tasks"), GoldScore::isTable), task),
        keys(list(gold.path("tasks")), task));
    List<JsonNode> found = list(plan.path("tasks"), t -> !isTable(t));
    List<JsonNode> wanted = list(gold.path("prose_tasks"));
    Function<JsonNode, Object> agencies =
        t -> key(text(t, "section"), names(t, "lead"), names(t, "coordinating"));
    put("prose tasks", keys(found, agencies), keys(wanted, agencies));
    Function<JsonNode, Object> leads = t -> key(text(t, "section"), names(t, "lead"));
    put("prose leads", keys(found, leads), keys(wanted, leads));
    put("prose schedules", schedules(found), schedules(wanted));
  }

  private void citations() {
    Function<JsonNode, Object> reference = r -> key(text(r, "identifier"), text(r, "date"));
    put("references", plan.path("references"), gold.path("references"), reference);
    Function<JsonNode, Object> type = r -> key(text(r, "identifier"), text(r, "type"));
    put("reference types", plan.path("references"), gold.path("references"), type);
    Map<String, String> identifiers = new LinkedHashMap<>();
    for (JsonNode r : plan.path("references")) {
      identifiers.put(text(r, "id"), text(r, "identifier"));
    }
    Set<Object> bases = new HashSet<>();
    for (JsonNode basis : plan.path("legalBases")) {
      basis.path("references").forEach(id -> bases.add(identifiers.get(id.asString())));
    }
    Set<Object> wanted = new HashSet<>();
    gold.path("legalBases").forEach(b -> wanted.add(b.asString()));
    put("legal bases", bases, wanted);
    put(
        "definitions",
        keys(
            list(plan.path("definitions")),
            d -> key(folded(d, "alias"), identifiers.get(text(d, "reference")))),
        keys(list(gold.path("definitions")), d -> key(folded(d, "alias"), text(d, "identifier"))));
    Function<JsonNode, Object> report =
        r -> key(text(r, "due"), text(r, "frequency"), names(r, "recipients"));
    put("reporting", plan.path("reporting"), gold.path("reporting"), report);
    Function<JsonNode, Object> reporters = r -> key(text(r, "section"), names(r, "reporters"));
    put("reporters", plan.path("reporting"), gold.path("reporting"), reporters);
  }

  private void closing() {
    Function<JsonNode, Object> recipient = r -> key(folded(r, "name"), folded(r, "purpose"));
    put("recipients", plan.path("recipients"), gold.path("recipients"), recipient);
    put("signature", signature(plan.path("signature")), signature(gold.path("signature")));
  }

  private static List<Object> metadata(JsonNode m) {
    JsonNode issuer = m.path("issuer");
    return List.of(
        key("type", text(m.path("documentType"), "code")),
        key("number", text(m, "number")),
        key("symbol", text(m, "symbol")),
        key("identifier", text(m, "identifier")),
        key("issuer", folded(issuer, "name")),
        key("province", folded(issuer.path("province"), "name")),
        key("place", folded(m, "placeOfIssue")),
        key("date", text(m, "issueDate")),
        key("title", folded(m, "title")));
  }

  private static List<Object> signature(JsonNode s) {
    return keys(List.of("authority", "capacity", "position", "signer"), f -> key(f, folded(s, f)));
  }

  /** The body's tree and, where a decision issues the plan, the plan's own. */
  private List<Object> sections() {
    List<Object> out = new ArrayList<>();
    flatten(plan.path("sections"), out);
    for (JsonNode appendix : plan.path("appendices")) {
      if (!isNull(appendix.path("documentType"))) {
        flatten(appendix.path("sections"), out);
      }
    }
    return out;
  }

  private static void flatten(JsonNode nodes, List<Object> out) {
    for (JsonNode n : nodes) {
      String title = text(n, "title");
      out.add(
          key(
              text(n, "path"),
              text(n, "kind"),
              Folded.start(title == null ? text(n, "text") : title)));
      flatten(n.path("children"), out);
    }
  }

  private List<JsonNode> goldSections() {
    List<JsonNode> nodes = list(gold.path("sections"));
    nodes.addAll(list(gold.path("appendix_sections")));
    return nodes;
  }

  private static List<Object> rows(JsonNode tables) {
    List<Object> out = new ArrayList<>();
    for (JsonNode table : tables) {
      out.add(key("header", cells(table.path("header"))));
      table.path("rows").forEach(row -> out.add(key("row", cells(row))));
    }
    return out;
  }

  private static List<Object> cells(JsonNode row) {
    return keys(list(row), c -> Folded.cell(c.asString()));
  }

  private static List<Object> values(List<JsonNode> targets) {
    List<Object> out = new ArrayList<>();
    for (JsonNode target : targets) {
      List<Object> group = keys(list(target.path("group")), g -> Folded.text(g.asString()));
      for (JsonNode value : target.path("values")) {
        out.add(
            key(
                folded(target, "indicator"),
                group,
                Folded.cell(text(target, "unit")),
                text(value, "comparator"),
                number(value, "value"),
                number(value, "upper"),
                period(value)));
      }
    }
    return out;
  }

  private static List<Object> schedules(List<JsonNode> tasks) {
    List<Object> out = new ArrayList<>();
    for (JsonNode task : tasks) {
      String from = text(task.path("schedule"), "from");
      String to = text(task.path("schedule"), "to");
      if (from != null || to != null) {
        out.add(key(text(task, "section"), from, to));
      }
    }
    return out;
  }

  private void put(
      String category, JsonNode found, JsonNode wanted, Function<JsonNode, Object> key) {
    put(category, keys(list(found), key), keys(list(wanted), key));
  }

  private void put(String category, java.util.Collection<?> found, java.util.Collection<?> wanted) {
    tallies.put(category, Tally.of(found, wanted));
  }

  private static <T> List<Object> keys(List<T> items, Function<T, Object> key) {
    return items.stream().map(key).toList();
  }

  /** A list that may hold nulls. */
  static Object key(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  static Object period(JsonNode value) {
    JsonNode period = value.path("period");
    return key(text(period, "from"), text(period, "to"));
  }

  private static Set<String> names(JsonNode record, String field) {
    Set<String> names = new TreeSet<>();
    for (JsonNode agency : record.path(field)) {
      names.add(agency.isObject() ? folded(agency, "name") : Folded.text(agency.asString()));
    }
    return names;
  }

  static String folded(JsonNode record, String field) {
    return Folded.text(text(record, field));
  }

  /** A field as text, numbers too; null where it is missing or null. */
  static @Nullable String text(JsonNode record, String field) {
    JsonNode value = record.path(field);
    return isNull(value) ? null : value.asString();
  }

  static @Nullable BigDecimal number(JsonNode record, String field) {
    JsonNode value = record.path(field);
    return isNull(value)
        ? null
        : value.decimalValue().setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
  }

  private static boolean isNull(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  private static boolean isTable(JsonNode record) {
    return "TABLE".equals(text(record, "origin"));
  }

  private static List<JsonNode> list(JsonNode array) {
    return list(array, n -> true);
  }

  private static List<JsonNode> list(JsonNode array, Predicate<JsonNode> which) {
    List<JsonNode> out = new ArrayList<>();
    for (JsonNode n : array) {
      if (which.test(n)) {
        out.add(n);
      }
    }
    return out;
  }
}
