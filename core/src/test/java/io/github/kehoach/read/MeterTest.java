package io.github.kehoach.read;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.Limits;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeterTest {

  private static final Limits SMALL =
      Limits.DEFAULT
          .withMaxCharacters(10)
          .withMaxCells(10)
          .withMaxPages(2)
          .withMaxNesting(3)
          .withMaxInflation(2);

  /** What is right at a limit, then what is over it, and the limit's name. */
  static Stream<Arguments> counts() {
    Meter meter = new Meter(SMALL);
    return Stream.of(
        Arguments.of("maxCharacters", run(() -> meter.characters(5)), 2),
        Arguments.of("maxCells", run(() -> meter.cells(5)), 2),
        Arguments.of("maxPages", run(meter::page), 2));
  }

  private static Executable run(Executable e) {
    return e;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("counts")
  void countsUpToItsLimit(String limit, Executable more, int times) {
    for (int i = 0; i < times; i++) {
      assertDoesNotThrow(more);
    }
    UnreadableException e = assertThrows(UnreadableException.class, more);
    assertEquals(Reason.LIMIT_EXCEEDED, e.reason());
    assertTrue(e.remedy().contains(limit), e.remedy());
  }

  @Test
  void depthIsNoSum() throws UnreadableException {
    Meter meter = new Meter(SMALL);
    meter.depth(3);
    meter.depth(3);
    assertThrows(UnreadableException.class, () -> meter.depth(4));
  }

  @Test
  void endsWhenTheTimeIsUp() throws InterruptedException {
    Meter meter = new Meter(Limits.DEFAULT.withMaxTime(Duration.ofMillis(1)));
    Thread.sleep(5);
    UnreadableException e = assertThrows(UnreadableException.class, meter::time);
    assertEquals(Reason.LIMIT_EXCEEDED, e.reason());
    assertTrue(e.remedy().contains("maxTime"), e.remedy());
    // Whoever only counts gets to know as well, if not at once.
    assertThrows(
        UnreadableException.class,
        () -> {
          for (int i = 0; i < 1_000; i++) {
            meter.characters(1);
          }
        });
  }

  @Test
  void limitsArePositive() {
    assertThrows(IllegalArgumentException.class, () -> Limits.DEFAULT.withMaxBytes(0));
    assertThrows(IllegalArgumentException.class, () -> Limits.DEFAULT.withMaxPages(-1));
    assertThrows(
        IllegalArgumentException.class, () -> Limits.DEFAULT.withMaxTime(Duration.ofNanos(1)));
  }
}
