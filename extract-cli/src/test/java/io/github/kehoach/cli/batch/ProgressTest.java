package io.github.kehoach.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

  private static final Outcome DONE = new Outcome("a", Verdict.EXTRACTED, false);
  private static final Outcome KEPT = new Outcome("b", Verdict.EXTRACTED, true);
  private static final Outcome BAD =
      new Outcome("c\u001B[31m\nd", Verdict.failed("CORRUPT", "it is bad", "mend it"), false);
  private static final Outcome OTHER =
      new Outcome("e.png", Verdict.skipped("NO_DOCUMENT", "a picture", "none"), false);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private long now;

  private String told() {
    String text = bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    bytes.reset();
    return text;
  }

  @Test
  void tellsHowFarItIsAndWhenItWillEnd() {
    Tally tally = new Tally(() -> now);
    tally.start(100);
    assertEquals("0 of 100", tally.toString());
    for (int i = 0; i < 50; i++) {
      tally.add(KEPT);
    }
    assertEquals("50 of 100", tally.toString());
    now += Duration.ofSeconds(3).toNanos();
    tally.add(DONE);
    assertEquals("51 of 100", tally.toString());
    now += Duration.ofSeconds(5).toNanos();
    for (int i = 0; i < 9; i++) {
      tally.add(DONE);
    }
    tally.add(BAD);
    assertEquals("61 of 100, 1 failed, 2.0 a second, 20 s left", tally.toString());
    tally.add(OTHER);
    assertEquals("60 extracted, 1 failed, 1 skipped; 50 of them in earlier runs", tally.summary());
  }

  @ParameterizedTest
  @CsvSource({"0, 0 s", "59, 59 s", "61, 1 min 1 s", "3600, 1 h 0 min", "90061, 25 h 1 min"})
  void spans(long seconds, String printed) {
    assertEquals(printed, Tally.span(Duration.ofSeconds(seconds)));
  }

  @Test
  void linesTellFailuresAtOnceAndProgressNowAndThen() {
    Lines lines = new Lines(err, () -> now);
    lines.start(5);
    lines.done(DONE);
    lines.done(KEPT);
    lines.step("working");
    assertEquals("", told());
    lines.done(BAD);
    assertEquals("kehoach: c [31m d: it is bad; mend it\n", told());
    now += Duration.ofSeconds(40).toNanos();
    lines.done(OTHER);
    assertEquals("kehoach: 4 of 5, 1 failed, 0.1 a second, 20 s left\n", told());
    lines.done(new Outcome("c", BAD.verdict(), true));
    assertEquals("", told());
    lines.end();
    assertEquals("kehoach: 2 extracted, 2 failed, 1 skipped; 2 of them in earlier runs\n", told());
  }

  @Test
  void theBarStaysOnOneLineAndFailuresRollByAboveIt() {
    Bar bar = new Bar(err, () -> now);
    bar.start(4);
    assertEquals("\r\u001B[K[" + "-".repeat(24) + "] 0 of 4", told());
    bar.done(DONE);
    told();
    now += Duration.ofSeconds(1).toNanos();
    bar.done(DONE);
    assertEquals("\r\u001B[K[############------------] 2 of 4, 1.0 a second, 2 s left", told());
    bar.done(OTHER);
    assertEquals("", told(), "not drawn for each document");
    bar.done(BAD);
    String failure = told();
    assertTrue(
        failure.startsWith("\r\u001B[Kkehoach: c [31m d: it is bad; mend it\n\r\u001B[K["),
        failure);
    assertTrue(failure.endsWith("] 4 of 4, 1 failed, 3.0 a second"), failure);
    bar.end();
    assertEquals("\r\u001B[Kkehoach: 2 extracted, 1 failed, 1 skipped\n", told());
  }

  @Test
  void quietTellsWhatEndsTheRunOnly() {
    Quiet quiet = new Quiet(err);
    quiet.start(1);
    quiet.done(BAD);
    quiet.step("working");
    quiet.end();
    assertEquals("", told());
    quiet.message("out: cannot be\nwritten");
    assertEquals("kehoach: out: cannot be written\n", told());
  }
}
