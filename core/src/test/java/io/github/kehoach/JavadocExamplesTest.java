package io.github.kehoach;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the package pages show is in {@link JavadocExamples}, which the compiler checks. */
class JavadocExamplesTest {

  private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\n(.*?)\n \\* }</pre>");

  @ParameterizedTest
  @ValueSource(strings = {"", "plan/", "write/"})
  void examplesAreCompiled(String folder) throws IOException {
    String page =
        Files.readString(
            Path.of("src/main/java/io/github/kehoach/" + folder + "package-info.java"));
    String compiled =
        unindented(
            Files.readString(Path.of("src/test/java/io/github/kehoach/JavadocExamples.java")));
    List<String> examples =
        EXAMPLE.matcher(page).results().map(found -> unstarred(found.group(1))).toList();
    assertFalse(examples.isEmpty());
    for (String example : examples) {
      assertTrue(compiled.contains(example), example);
    }
  }

  private static String unstarred(String javadoc) {
    return javadoc
        .lines()
        .map(line -> line.replaceFirst("^ \\* ?", ""))
        .map(String::strip)
        .collect(Collectors.joining("\n"));
  }

  private static String unindented(String source) {
    return source.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
