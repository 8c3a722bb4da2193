package io.github.kehoach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.Document;
import io.github.kehoach.plan.Source;
import io.github.kehoach.plan.TextLayer;
import io.github.kehoach.read.Formats;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.record.Recogniser;
import io.github.kehoach.structure.Outline;
import io.github.kehoach.structure.Segmenter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CancellationTest {

  private static final byte[] TEXT =
      """
      KẾ HOẠCH
      Phòng bệnh mùa hè
      I. NHIỆM VỤ
      1. Sở Y tế tập huấn cán bộ thôn trước ngày 30/4/2024.
      """
          .getBytes(StandardCharsets.UTF_8);

  private static final PlanExtractor EXTRACTOR = PlanExtractor.create();

  @TempDir private static Path folder;

  /** All ways into the library. */
  static Stream<Function<Cancellation, Object>> ways() throws IOException {
    Path file = Files.write(folder.resolve("plan.txt"), TEXT);
    return Stream.of(
        c -> EXTRACTOR.extract(file, c),
        c -> EXTRACTOR.extract(TEXT, "plan.txt", c),
        c -> EXTRACTOR.extract(new ByteArrayInputStream(TEXT), "plan.txt", c));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aCancelledExtractionSaysSo(Function<Cancellation, Object> way) {
    Cancellation cancellation = Cancellation.create();
    way.apply(cancellation);
    cancellation.cancel();
    ExtractionException e = assertThrows(ExtractionException.class, () -> way.apply(cancellation));
    assertSame(Reason.CANCELLED, e.reason());
    assertEquals("the extraction was cancelled; read the file again", e.detail());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void anInterruptedThreadExtractsNothingAndStaysInterrupted(Function<Cancellation, Object> way) {
    Thread.currentThread().interrupt();
    try {
      ExtractionException e =
          assertThrows(ExtractionException.class, () -> way.apply(Cancellation.create()));
      assertSame(Reason.CANCELLED, e.reason());
    } finally {
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void childrenEndWithTheirParentAndBeforeIt() {
    Cancellation parent = Cancellation.create();
    Cancellation first = parent.child();
    Cancellation second = parent.child();
    first.cancel();
    assertTrue(first.isCancelled());
    assertFalse(parent.isCancelled());
    assertFalse(second.isCancelled());
    parent.cancel();
    assertTrue(second.isCancelled());
  }

  /** Whoever cancels while records are looked for does not wait for all of them. */
  @Test
  void recognisingIsEndedBetweenAnyTwoOfItsSteps() throws UnreadableException {
    Document document = Formats.read(TEXT, ExtractionOptions.DEFAULT);
    Outline outline = Segmenter.segment(document);
    Source source = new Source("x", "x/y", "", 1, TextLayer.NATIVE);
    int[] passed = new int[1];
    Recogniser.recognise(source, outline, document.notes(), () -> passed[0]++);
    assertTrue(passed[0] >= 5, "steps: " + passed[0]);
    for (int end = 1; end <= passed[0]; end++) {
      int[] left = {end};
      assertThrows(
          IllegalStateException.class,
          () ->
              Recogniser.recognise(
                  source,
                  outline,
                  document.notes(),
                  () -> {
                    if (--left[0] == 0) {
                      throw new IllegalStateException("ended");
                    }
                  }));
    }
  }
}
