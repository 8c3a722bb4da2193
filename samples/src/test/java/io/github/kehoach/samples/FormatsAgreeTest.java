package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kehoach.plan.PlanDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The same plan in any format gives the same records. */
class FormatsAgreeTest {

  /** What each sample has; further ones have what their kind of office has besides. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "plan.docx",
          "autonum.docx",
          "plan.doc",
          "plan.odt",
          "plan.html",
          "plan.pdf",
          "unruled.pdf");

  /** What at least one sample has. */
  private static final Set<String> SOMEWHERE =
      Set.of(
          "appendices.xlsx",
          "appendices.xls",
          "tcvn3.docx",
          "tcvn3.txt",
          "vni.docx",
          "vni.txt",
          "plan.mht",
          "browser.pdf",
          "resaved.docx",
          "scan.pdf");

  /** A scan loses letters and marks; these are held by F1 over the scans. */
  private static final Map<String, Double> SCAN_FLOORS =
      Map.of("metadata", 0.8, "sections", 0.8, "tables", 0.6, "references", 0.8, "signature", 0.7);

  /** A sample in one format. */
  record Copy(Sample sample, Path file) {

    String name() {
      return file.getFileName().toString();
    }

    PlanDocument plan() {
      return Sample.plan(file);
    }

    boolean isScan() {
      return name().equals("scan.pdf");
    }

    @Override
    public String toString() {
      return sample + "/" + name();
    }
  }

  static List<Copy> copies() {
    List<Copy> copies = new ArrayList<>();
    for (Sample sample : Sample.all()) {
      try (Stream<Path> files = Files.list(sample.folder())) {
        files
            .filter(f -> !f.equals(sample.file()) && !f.toString().endsWith(".json"))
            .sorted()
            .forEach(f -> copies.add(new Copy(sample, f)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return copies;
  }

  static List<Copy> documents() {
    return copies().stream()
        .filter(c -> !isWorkbook(c) && !c.isScan() && !hasNoCapitals(c))
        .toList();
  }

  static List<Copy> workbooks() {
    return copies().stream().filter(FormatsAgreeTest::isWorkbook).toList();
  }

  private static boolean isWorkbook(Copy copy) {
    return copy.name().startsWith("appendices");
  }

  /** In text that was copied out of a TCVN3 document, marked capitals are small letters. */
  private static boolean hasNoCapitals(Copy copy) {
    return copy.name().equals("tcvn3.txt");
  }

  @Test
  void everySampleStandsInEveryFormat() {
    Set<String> all = new TreeSet<>();
    copies().stream()
        .collect(
            Collectors.groupingBy(Copy::sample, Collectors.mapping(Copy::name, Collectors.toSet())))
        .forEach(
            (sample, names) -> {
              all.addAll(names);
              assertTrue(names.containsAll(EVERYWHERE), () -> sample + " has only " + names);
            });
    Set<String> wanted = new TreeSet<>(EVERYWHERE);
    wanted.addAll(SOMEWHERE);
    assertEquals(wanted, all);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void givesTheSameRecords(Copy copy) {
    Optional<String> difference =
        JsonDifference.first(Records.of(copy.sample().plan()), Records.of(copy.plan()));
    assertEquals(Optional.empty(), difference);
  }

  @Test
  void withoutCapitalsTheStructureIsTheSame() {
    for (Copy copy : copies()) {
      if (hasNoCapitals(copy)) {
        JsonNode expected = Records.folded(Records.of(copy.sample().plan()));
        JsonNode actual = Records.folded(Records.of(copy.plan()));
        for (String kind : List.of("sections", "references", "reporting")) {
          assertEquals(
              Optional.empty(),
              JsonDifference.first(expected.path(kind), actual.path(kind)),
              () -> copy + ": " + kind);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void aWorkbookGivesTheRecordsOfItsTables(Copy copy) {
    assertEquals(
        Optional.empty(),
        JsonDifference.first(
            Records.ofAppendices(copy.sample().plan()), Records.ofAppendices(copy.plan())));
  }

  @Test
  void scansComeNear() {
    assumeTrue(
        hasTesseract(), "tesseract is not installed, with its Vietnamese data: no scan is read");
    for (Copy copy : copies()) {
      if (copy.isScan()) {
        Map<String, Tally> scores = GoldScore.of(Sample.json(copy.plan()), copy.sample().gold());
        System.out.println(
            copy
                + " "
                + scores.entrySet().stream()
                    .map(e -> e.getKey() + " %.3f".formatted(e.getValue().f1()))
                    .collect(Collectors.joining(", ")));
        SCAN_FLOORS.forEach(
            (category, floor) ->
                assertTrue(
                    scores.get(category).f1() >= floor,
                    () -> copy + ": " + category + " " + scores.get(category).f1()));
      }
    }
  }

  static boolean hasTesseract() {
    try {
      Process process =
          new ProcessBuilder("tesseract", "--list-langs").redirectErrorStream(true).start();
      String languages =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return languages.lines().anyMatch("vie"::equals);
    } catch (IOException e) {
      return false;
    }
  }
}
