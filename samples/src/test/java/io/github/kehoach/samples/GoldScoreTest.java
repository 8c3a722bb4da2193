package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Scores the samples against their {@code gold.json}, prints the table and holds each category's
 * precision and recall over all samples above their floor in {@code floors.json}. Raise the floors
 * when rules improve; a floor that must be lowered says that something broke.
 */
class GoldScoreTest {

  private static final List<Sample> SAMPLES = Sample.all();

  @Test
  void staysAboveTheFloors() throws Exception {
    Map<String, List<Tally>> table = new LinkedHashMap<>();
    for (Sample sample : SAMPLES) {
      GoldScore.of(sample.json(), sample.gold())
          .forEach((name, t) -> table.computeIfAbsent(name, n -> new ArrayList<>()).add(t));
    }
    JsonNode floors;
    try (InputStream in = GoldScoreTest.class.getResourceAsStream("/floors.json")) {
      floors = Sample.MAPPER.readTree(in);
    }
    System.out.print(print(table, floors));
    List<String> sunk = new ArrayList<>();
    table.forEach(
        (name, tallies) -> {
          Tally all = pooled(tallies);
          double floor = floors.path(name).asDouble(2);
          if (all.precision() < floor || all.recall() < floor) {
            sunk.add(name + " " + all + " is under its floor " + floor);
          }
        });
    assertEquals(List.of(), sunk);
    assertEquals(List.copyOf(table.keySet()), List.copyOf(floors.propertyNames()));
  }

  @Test
  void goldAgreesWithItself() {
    for (Sample sample : SAMPLES) {
      JsonNode gold = sample.gold();
      Map<String, Tally> scores = GoldScore.of(gold, gold);
      for (String name : List.of("metadata", "tables", "appendices", "references", "signature")) {
        assertEquals(1, scores.get(name).f1(), () -> sample + ": " + name);
      }
    }
  }

  private static Tally pooled(List<Tally> tallies) {
    return tallies.stream().reduce(Tally.NONE, Tally::plus);
  }

  private static String print(Map<String, List<Tally>> table, JsonNode floors) {
    StringBuilder out = new StringBuilder();
    out.append(String.format("%n%-16s", "F1"));
    for (Sample sample : SAMPLES) {
      out.append(String.format(" %9.9s", sample.name()));
    }
    out.append(
        String.format(
            " %9s %9s %9s %9s %9s%n", "pooled", "precision", "recall", "in gold", "floor"));
    table.forEach(
        (name, tallies) -> {
          out.append(String.format("%-16s", name));
          tallies.forEach(t -> out.append(cell(t)));
          Tally all = pooled(tallies);
          out.append(cell(all));
          out.append(
              String.format(
                  Locale.ROOT,
                  " %9.3f %9.3f %9d %9.2f%n",
                  all.precision(),
                  all.recall(),
                  all.wanted(),
                  floors.path(name).asDouble(0)));
        });
    return out.toString();
  }

  /** Nothing wanted and nothing found is no result. */
  private static String cell(Tally t) {
    return t.found() + t.wanted() == 0
        ? String.format(" %9s", "-")
        : String.format(Locale.ROOT, " %9.3f", t.f1());
  }
}
