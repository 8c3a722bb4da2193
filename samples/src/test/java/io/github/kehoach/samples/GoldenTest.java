package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.kehoach.write.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sample gives the JSON that stands beside it. {@code -Dkehoach.rewrite=true} writes these
 * files anew: read what changed before you commit it.
 */
class GoldenTest {

  private static final boolean REWRITE = Boolean.getBoolean("kehoach.rewrite");

  @ParameterizedTest
  @MethodSource("io.github.kehoach.samples.Sample#all")
  void givesTheExpectedJson(Sample sample) throws IOException {
    String actual = JsonWriter.pretty().toJson(sample.plan()) + "\n";
    if (REWRITE) {
      Files.writeString(sample.expected(), actual);
      return;
    }
    assertTrue(
        Files.exists(sample.expected()),
        () -> sample.expected() + " is missing; -Dkehoach.rewrite=true writes it");
    String expected = Files.readString(sample.expected());
    if (!expected.equals(actual)) {
      fail(
          sample.expected()
              + ": "
              + JsonDifference.first(
                      Sample.MAPPER.readTree(expected), Sample.MAPPER.readTree(actual))
                  .orElse("only the layout of the JSON differs"));
    }
  }

  @Test
  void rewritesNothingInAPassingRun() {
    assertFalse(
        REWRITE,
        "expected.json was written anew, nothing was compared: run again without kehoach.rewrite");
  }

  @Test
  void namesTheFirstDifference() {
    assertEquals(
        "/tasks/1/lead: expected [\"Sở Y tế\"], was [] (1 of 2 top-level fields differ)",
        JsonDifference.first(
                Sample.MAPPER.readTree(
                    "{\"a\": 1, \"tasks\": [{\"lead\": []}, {\"lead\": [\"Sở Y tế\"]}]}"),
                Sample.MAPPER.readTree("{\"a\": 1, \"tasks\": [{\"lead\": []}, {\"lead\": []}]}"))
            .orElseThrow());
  }
}
