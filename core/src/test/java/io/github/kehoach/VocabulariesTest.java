package io.github.kehoach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kehoach.text.Tsv;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for all vocabularies; their rules are tested beside the code that applies them. */
class VocabulariesTest {

  @Test
  void thoseWithExamplesAreTested() throws IOException, URISyntaxException {
    // DocumentTypesTest, LandmarksTest, ColumnRolesTest and LostMarksTest go through every row of
    // these.
    Set<String> tested =
        Set.of("document-types.tsv", "portal-phrases.tsv", "columns.tsv", "phrases.tsv");
    Set<String> found = new TreeSet<>();
    for (Path file : vocabularies()) {
      String comments =
          String.join(
              "\n", Files.readAllLines(file).stream().filter(l -> l.startsWith("#")).toList());
      if (comments.contains("\tcounter-example")) {
        found.add(file.getFileName().toString());
      }
    }
    assertEquals(new TreeSet<>(tested), found);
  }

  @Test
  void allRowsHaveAsManyFieldsAsTheHeader() throws IOException, URISyntaxException {
    for (Path file : vocabularies()) {
      List<String> lines = Files.readAllLines(file);
      int fields =
          lines.stream()
              .filter(l -> l.startsWith("#") && l.contains("\t"))
              .findFirst()
              .orElseThrow()
              .split("\t", -1)
              .length;
      lines.stream()
          .filter(l -> !l.startsWith("#"))
          .forEach(
              l -> assertEquals(fields, l.split("\t", -1).length, file.getFileName() + ": " + l));
    }
  }

  private static List<Path> vocabularies() throws IOException, URISyntaxException {
    Path root = Path.of(Tsv.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    }
  }
}
