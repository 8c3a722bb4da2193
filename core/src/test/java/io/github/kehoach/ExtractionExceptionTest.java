package io.github.kehoach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.kehoach.ExtractionException.Reason;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractionExceptionTest {

  @ParameterizedTest
  @MethodSource("problems")
  void whateverGoesWrongGetsAReason(Throwable problem, Reason reason, String message) {
    ExtractionException e = ExtractionException.of("plan.doc", problem);
    assertEquals(reason, e.reason());
    assertEquals("plan.doc", e.source());
    assertEquals("plan.doc: " + message, e.getMessage());
    assertSame(problem, e.getCause());
  }

  static Stream<Arguments> problems() {
    return Stream.of(
        Arguments.of(
            new OutOfMemoryError("Java heap space"),
            Reason.OUT_OF_MEMORY,
            "its records need more memory than there is; give Java more, as with -Xmx4g, or leave"
                + " out the text (blocks)"),
        Arguments.of(
            new IllegalStateException("why"),
            Reason.INTERNAL,
            "internal error (IllegalStateException: why); please report this file"),
        Arguments.of(
            new IllegalStateException("x".repeat(300)),
            Reason.INTERNAL,
            "internal error (IllegalStateException: "
                + "x".repeat(200)
                + "…); please report this file"),
        Arguments.of(
            new NullPointerException(" "),
            Reason.INTERNAL,
            "internal error (NullPointerException); please report this file"),
        Arguments.of(
            new StackOverflowError(),
            Reason.INTERNAL,
            "internal error (StackOverflowError); please report this file"));
  }

  @Test
  void whatHasAReasonKeepsIt() {
    ExtractionException e =
        new ExtractionException(Reason.ENCRYPTED, "a", "it has a password", "remove it", null);
    assertSame(e, ExtractionException.of("b", e));
  }
}
