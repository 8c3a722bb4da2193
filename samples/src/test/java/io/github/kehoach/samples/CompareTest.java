package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.kehoach.compare.ComparedPlan;
import io.github.kehoach.compare.Comparison;
import io.github.kehoach.compare.Figure;
import io.github.kehoach.plan.PlanDocument;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The samples side by side give the figures of {@code figures.tsv}, each of which was looked up in
 * the texts by hand. {@code -Dkehoach.rewrite=true} writes the file anew: look up what changed.
 */
class CompareTest {

  private static final Path FIGURES = Path.of("src/test/resources/figures.tsv");

  private static List<PlanDocument> plans() {
    return Sample.all().stream().map(Sample::plan).toList();
  }

  @Test
  void givesTheFiguresOfTheTexts() throws IOException {
    Comparison comparison = Comparison.of(plans());
    String actual =
        comparison.figures().stream()
            .map(f -> line(f, comparison.plans().get(f.plan())))
            .collect(Collectors.joining("\n", "", "\n"));
    if (Boolean.getBoolean("kehoach.rewrite")) {
      Files.writeString(FIGURES, actual);
      fail(FIGURES + " was written anew: look up in the texts what changed");
    }
    assertEquals(Files.readString(FIGURES), actual);
  }

  @Test
  void comparesManyProvinces() {
    Comparison comparison = Comparison.of(plans());
    Set<String> provinces =
        comparison.figures().stream()
            .map(f -> comparison.plans().get(f.plan()).place())
            .filter(p -> p.whole())
            .map(p -> String.valueOf(p.name()))
            .collect(Collectors.toSet());
    assertTrue(provinces.size() >= 6, provinces.toString());
  }

  @Test
  void losesNoTarget() {
    Comparison comparison = Comparison.of(plans());
    long targets = plans().stream().mapToLong(p -> p.targets().size()).sum();
    long matched =
        comparison.figures().stream()
            .flatMap(f -> f.statements().stream().map(s -> f.plan() + " " + s.target()))
            .distinct()
            .count();
    assertEquals(targets, matched + comparison.unmatched().size());
  }

  @Test
  void doesNotDependOnTheOrder() {
    List<PlanDocument> turned = new ArrayList<>(plans());
    Collections.reverse(turned);
    assertEquals(Comparison.of(plans()), Comparison.of(turned));
  }

  private static String line(Figure f, ComparedPlan plan) {
    return String.join(
        "\t",
        f.indicator(),
        String.valueOf(plan.place().name()),
        String.valueOf(plan.identifier()),
        f.period() == null ? "" : f.period().raw(),
        String.valueOf(f.comparator()),
        number(f.value()) + (f.upper() == null ? "" : " - " + number(f.upper())),
        f.unit(),
        f.statements().stream().map(s -> s.target()).collect(Collectors.joining(" ")));
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
