package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.write.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ThreadsTest {

  private static final int THREADS = 8;

  @Test
  void oneExtractorServesManyThreads() throws Exception {
    PlanExtractor extractor = PlanExtractor.create();
    JsonWriter writer = JsonWriter.pretty();
    List<Sample> samples = Sample.all();
    List<String> alone = samples.stream().map(s -> writer.toJson(s.plan())).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(
            threads.submit(
                () ->
                    samples.stream()
                        .map(s -> writer.toJson(extractor.extract(s.bytes(), "plan.txt")))
                        .toList()));
      }
      for (Future<List<String>> result : results) {
        assertEquals(alone, result.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
