package io.github.kehoach.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.kehoach.Cancellation;
import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.PlanDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResultTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("problems")
  void whatNobodyForesawIsAFailureOfOneFile(Throwable problem, Reason reason, String what) {
    Supplier<PlanDocument> reading =
        () -> {
          if (problem instanceof Error error) {
            throw error;
          }
          throw (RuntimeException) problem;
        };
    Result.Failed failed = assertInstanceOf(Result.Failed.class, Result.of(Path.of("a"), reading));
    assertEquals(reason, failed.reason());
    assertEquals(what, failed.problem());
  }

  static Stream<Arguments> problems() {
    return Stream.of(
        Arguments.of(
            new OutOfMemoryError("Java heap space"),
            Reason.OUT_OF_MEMORY,
            "its records need more memory than there is"),
        Arguments.of(
            new IllegalStateException("why"),
            Reason.INTERNAL,
            "internal error (IllegalStateException: why)"),
        Arguments.of(
            new StackOverflowError(), Reason.INTERNAL, "internal error (StackOverflowError)"),
        Arguments.of(
            new NoClassDefFoundError("Rules"),
            Reason.INTERNAL,
            "internal error (NoClassDefFoundError: Rules)"));
  }

  @Test
  void filesGiveTheirRecordsAndFailuresInTheirPlaces() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String text = i % 3 == 1 ? "" : "KẾ HOẠCH\nViệc " + i + "\nI. MỤC TIÊU\n1. Đạt 5%.\n";
      files.add(Files.writeString(folder.resolve("plan " + i + ".txt"), text));
    }
    files.add(folder.resolve("missing.txt"));
    Batch<Path, Result> batch = Batch.extracting(PlanExtractor.create()).parallelism(3);
    List<String> told = new ArrayList<>();
    try (Stream<Result> results = batch.run(files.stream())) {
      results.forEach(result -> told.add(told(result)));
    }
    assertEquals("plan 0.txt: Việc 0", told.get(0));
    assertEquals("plan 1.txt: NO_TEXT", told.get(1));
    assertEquals("plan 11.txt: Việc 11", told.get(11));
    assertEquals("missing.txt: UNREADABLE", told.get(12));
    assertEquals(13, told.size());
  }

  private static String told(Result result) {
    String name = result.path().getFileName() + ": ";
    return result instanceof Result.Extracted extracted
        ? name + extracted.plan().metadata().title()
        : name + ((Result.Failed) result).reason();
  }

  @Test
  void cancelledFilesAreFailures() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.txt"), "KẾ HOẠCH\n");
    Cancellation cancellation = Cancellation.create();
    Batch<Path, Result> batch = Batch.extracting(PlanExtractor.create()).parallelism(1).inFlight(3);
    List<Object> reasons = new ArrayList<>();
    // Cancelled when the third is taken, before the first result is asked for; no fourth is.
    Stream<Path> files =
        Stream.generate(() -> file)
            .peek(f -> reasons.add("taken"))
            .peek(
                f -> {
                  if (reasons.size() == 3) {
                    cancellation.cancel();
                  }
                });
    try (Stream<Result> results = batch.run(files, cancellation)) {
      assertEquals(3, results.count());
    }
    assertEquals(3, reasons.size());
  }
}
