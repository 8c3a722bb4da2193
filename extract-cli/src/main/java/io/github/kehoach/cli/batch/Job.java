package io.github.kehoach.cli.batch;

import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What is asked for.
 *
 * @param inputs folders, globs and files
 * @param output the output folder
 * @param options how documents are read
 * @param pretty whether JSON is indented
 * @param extras what is written beside it
 * @param workers how many documents are read at once
 * @param inProcess whether this process reads them
 * @param timeout how long a document may take
 * @param megabytes how much memory a worker process has
 * @param version of this program
 */
public record Job(
    List<String> inputs,
    Path output,
    ExtractionOptions options,
    boolean pretty,
    ExtraFiles extras,
    int workers,
    boolean inProcess,
    Duration timeout,
    int megabytes,
    String version) {

  private static final Duration NEVER = Duration.ofDays(365);

  /**
   * Whether an argument names more than one file.
   *
   * @param argument as the command line has it
   * @return true for a folder, and for a pattern that is no file
   */
  public static boolean isMany(String argument) {
    return Roots.isMany(argument);
  }

  Settings settings() {
    // The budget ends a document that takes too long. Where nobody set a limit to its reading too,
    // there is none: it would end some documents at about the same time for another reason.
    boolean usual = options.limits().maxTime().equals(Limits.DEFAULT.maxTime());
    ExtractionOptions own =
        usual
            ? new ExtractionOptions(
                options.limits().withMaxTime(NEVER),
                options.ocr(),
                options.tesseract(),
                options.includeBlocks())
            : options;
    return new Settings(own, pretty, version);
  }

  Budget budget() {
    return new Budget(timeout, megabytes);
  }
}
