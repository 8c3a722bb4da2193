package io.github.kehoach.batch;

import io.github.kehoach.ExtractionException;
import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.plan.PlanDocument;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;

/** What became of one file. */
public sealed interface Result {

  /**
   * The file.
   *
   * @return the path as it was given
   */
  Path path();

  /**
   * It was read.
   *
   * @param path the file
   * @param plan its records
   */
  record Extracted(Path path, PlanDocument plan) implements Result {

    /**
     * Checks that nothing is missing.
     *
     * @param path the file
     * @param plan its records
     */
    public Extracted {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(plan, "plan");
    }
  }

  /**
   * It was not.
   *
   * @param path the file
   * @param reason why
   * @param problem what is wrong, in a few words without a full stop
   * @param remedy what the user can do about it
   */
  record Failed(Path path, Reason reason, String problem, String remedy) implements Result {

    /**
     * Checks that nothing is missing.
     *
     * @param path the file
     * @param reason why
     * @param problem what is wrong, in a few words without a full stop
     * @param remedy what the user can do about it
     */
    public Failed {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(problem, "problem");
      Objects.requireNonNull(remedy, "remedy");
    }

    /**
     * Problem and remedy.
     *
     * @return one line, as of {@link ExtractionException#detail}
     */
    public String detail() {
      return problem + "; " + remedy;
    }
  }

  /**
   * Reads a file and lets nothing that goes wrong with it reach others. Beside {@link
   * ExtractionException}s that is what nobody foresaw: a batch of a thousand files shall give the
   * other 999.
   *
   * @param path the file
   * @param reading reads it
   * @return what became of it
   */
  static Result of(Path path, Supplier<PlanDocument> reading) {
    try {
      return new Extracted(path, reading.get());
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError e) {
      // A LinkageError is what an exhausted stack or heap leaves behind where it hit the loading of
      // a class.
      ExtractionException known = ExtractionException.of(path.toString(), e);
      return new Failed(path, known.reason(), known.problem(), known.remedy());
    }
  }
}
