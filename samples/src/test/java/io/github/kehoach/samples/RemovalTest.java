package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.PlanDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Nothing is invented: what is taken out of a text is gone from the records, and the records of the
 * rest are as they were.
 *
 * <p>A record belongs to the words that its provenance points at, those that it inherits from
 * included. Records that point at nothing that was removed must be the same, but for
 *
 * <ul>
 *   <li>names that count ({@code id}, {@code table}, {@code row}, paths of bullets and paragraphs)
 *       and what refers to them ({@code sameAs}, {@code reference});
 *   <li>the mentions of a cited document, of which some may be gone.
 * </ul>
 *
 * <p>Records that point at something that was removed may be gone, or changed in what they took
 * from it: a row that loses its parent row, a citation that loses the mention with its date. Their
 * own words ({@link #OWN}) are the same, and all they say stands in what is left of the text.
 */
class RemovalTest {

  private static final int TEXTS = 25;
  private static final int MOST = 4;
  private static final long SEED = 20_251_128;

  private static final List<String> COUNTED =
      List.of(
          "id",
          "table",
          "row",
          "section",
          "sameAs",
          "reference",
          "references",
          "mentions",
          "provenance");

  /** What a record says in words of its own, which it takes from no other place. */
  private static final Map<String, List<String>> OWN =
      Map.of(
          "targets", List.of("ordinal", "indicator"),
          "tasks", List.of("ordinal", "description"),
          "references", List.of("number"),
          "reporting", List.of("due", "frequency"),
          "definitions", List.of("alias"),
          "legalBases", List.of("text"),
          "recipients", List.of("name"));

  /**
   * A record.
   *
   * @param all what it says, but for what counts
   * @param own what it says in words of its own
   * @param touched whether it points at something that was removed
   */
  private record Kept(String all, String own, boolean touched) {}

  @ParameterizedTest
  @MethodSource("io.github.kehoach.samples.Sample#all")
  void whatIsRemovedIsGoneAndTheRestIsTheSame(Sample sample) {
    List<Removal> all = Removal.all(sample);
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      List<Removal> chosen = chosen(all, random);
      String text = without(sample.text(), chosen);
      PlanDocument after = Sample.extract(text);
      String what = "without " + words(sample, chosen);
      assertEquals(List.of(), Trust.violations(after), what);
      assertSame(sample.plan(), after, chosen, what);
    }
  }

  private static List<Removal> chosen(List<Removal> all, Random random) {
    List<Removal> mixed = new ArrayList<>(all);
    Collections.shuffle(mixed, random);
    List<Removal> out = new ArrayList<>();
    int most = 1 + random.nextInt(MOST);
    for (Removal r : mixed) {
      boolean free = out.stream().noneMatch(o -> o.from() < r.to() && r.from() < o.to());
      if (out.size() < most && free) {
        out.add(r);
      }
    }
    out.sort(Comparator.comparingInt(Removal::from));
    return out;
  }

  private static String without(String text, List<Removal> removals) {
    StringBuilder out = new StringBuilder(text);
    for (int i = removals.size() - 1; i >= 0; i--) {
      out.delete(removals.get(i).from(), removals.get(i).to());
    }
    return out.toString();
  }

  private static void assertSame(
      PlanDocument before, PlanDocument after, List<Removal> chosen, String what) {
    Set<String> touched = new HashSet<>();
    chosen.forEach(r -> touched.addAll(r.blocks()));
    Set<String> shortened = shortened(before, after, chosen, what);
    for (String kind : OWN.keySet()) {
      List<Kept> old = records(before, kind, touched);
      List<String> lost = new ArrayList<>();
      old.stream().filter(k -> !k.touched()).forEach(k -> lost.add(k.all()));
      List<String> changed = new ArrayList<>();
      old.stream().filter(Kept::touched).forEach(k -> changed.add(k.own()));
      List<String> added = new ArrayList<>();
      for (Kept k : records(after, kind, shortened)) {
        if (!lost.remove(k.all()) && !changed.remove(k.own()) && !k.touched()) {
          added.add(k.all());
        }
      }
      assertEquals(List.of(), lost, kind + " lost, " + what);
      assertEquals(List.of(), added, kind + " added, " + what);
    }
  }

  /** The blocks of the new text that a sentence was taken out of. */
  private static Set<String> shortened(
      PlanDocument before, PlanDocument after, List<Removal> chosen, String what) {
    Set<String> known = new HashSet<>();
    before.blocks().forEach(b -> known.add(b.text()));
    Set<String> out = new HashSet<>();
    for (Block b : after.blocks()) {
      if (!known.contains(b.text())) {
        out.add(b.id());
      }
    }
    long sentences =
        chosen.stream()
            .filter(r -> !r.whole())
            .flatMap(r -> r.blocks().stream())
            .distinct()
            .count();
    assertTrue(
        out.size() <= sentences,
        () ->
            "blocks that were not there: "
                + after.blocks().stream()
                    .filter(b -> out.contains(b.id()))
                    .map(Block::text)
                    .toList()
                + ", "
                + what);
    return out;
  }

  private static List<Kept> records(PlanDocument plan, String kind, Set<String> touched) {
    List<Kept> out = new ArrayList<>();
    for (JsonNode record : Sample.json(plan).path(kind)) {
      boolean touches = false;
      for (String places : List.of("provenance", "mentions")) {
        for (JsonNode place : record.path(places)) {
          touches |= touched.contains(place.path("block").asString());
        }
      }
      ((ObjectNode) record).remove(COUNTED);
      String own =
          OWN.getOrDefault(kind, List.of()).stream()
              .map(field -> record.path(field).toString())
              .collect(Collectors.joining(" "));
      out.add(new Kept(record.toString(), own, touches));
    }
    return out;
  }

  private static String words(Sample sample, List<Removal> removals) {
    return removals.stream()
        .map(r -> "\n« " + sample.text().substring(r.from(), r.to()).strip() + " »")
        .toList()
        .toString();
  }
}
