package io.github.kehoach.samples;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.write.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder under {@code plans}: a plan and what is in it. */
record Sample(Path folder) {

  static final JsonMapper MAPPER = new JsonMapper();
  static final PlanExtractor EXTRACTOR = PlanExtractor.create();

  /** One for all: what Jackson learns of a type is the writer's own. */
  static final JsonWriter COMPACT = JsonWriter.compact();

  /** Records are immutable, so one extraction serves all tests. */
  private static final Map<Path, PlanDocument> PLANS = new ConcurrentHashMap<>();

  static List<Sample> all() {
    try (Stream<Path> folders = Files.list(Path.of("plans"))) {
      return folders.filter(Files::isDirectory).sorted().map(Sample::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("run the tests in the folder of the samples module", e);
    }
  }

  static Sample named(String name) {
    return new Sample(Path.of("plans", name));
  }

  String name() {
    return folder.getFileName().toString();
  }

  Path file() {
    return folder.resolve("plan.txt");
  }

  Path expected() {
    return folder.resolve("expected.json");
  }

  byte[] bytes() {
    try {
      return Files.readAllBytes(file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  JsonNode gold() {
    return MAPPER.readTree(folder.resolve("gold.json"));
  }

  PlanDocument plan() {
    return plan(file());
  }

  /** What is in a file of a sample. */
  static PlanDocument plan(Path file) {
    return PLANS.computeIfAbsent(file, EXTRACTOR::extract);
  }

  JsonNode json() {
    return json(plan());
  }

  static JsonNode json(PlanDocument plan) {
    return MAPPER.readTree(COMPACT.toJson(plan));
  }

  static PlanDocument extract(String text) {
    return EXTRACTOR.extract(text.getBytes(StandardCharsets.UTF_8), "plan.txt");
  }

  @Override
  public String toString() {
    return name();
  }
}
