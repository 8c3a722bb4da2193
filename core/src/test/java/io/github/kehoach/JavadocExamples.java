package io.github.kehoach;

import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.Task;
import io.github.kehoach.write.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The examples of the package pages, so that they compile; {@link JavadocExamplesTest} compares.
 */
final class JavadocExamples {

  private JavadocExamples() {}

  static void extract() {
    PlanExtractor extractor = PlanExtractor.create();
    PlanDocument plan = extractor.extract(Path.of("plan.pdf"));
    for (Task task : plan.tasks()) {
      System.out.println(task.lead() + ": " + task.description());
    }
  }

  static String limit(Path file) {
    PlanExtractor strict =
        PlanExtractor.builder()
            .limits(Limits.DEFAULT.withMaxPages(50).withMaxTime(Duration.ofSeconds(20)))
            .build();
    try {
      return strict.extract(file).metadata().identifier();
    } catch (ExtractionException e) {
      return e.reason() + ": " + e.getMessage();
    }
  }

  static void places(PlanDocument plan) {
    Map<String, Block> blocks =
        plan.blocks().stream().collect(Collectors.toMap(Block::id, block -> block));
    for (Target target : plan.targets()) {
      for (Provenance place : target.provenance()) {
        String words = blocks.get(place.block()).text().substring(place.start(), place.end());
        System.out.println(target.indicator() + " stands at: " + words);
      }
    }
  }

  static void write(PlanDocument plan) throws IOException {
    JsonWriter writer = JsonWriter.pretty();
    try (OutputStream out = Files.newOutputStream(Path.of("plan.json"))) {
      writer.write(plan, out);
    }
  }
}
