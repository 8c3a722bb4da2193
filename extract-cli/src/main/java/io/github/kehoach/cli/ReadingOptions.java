package io.github.kehoach.cli;

import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.Limits;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How inputs are read, the same for every command that reads some. */
final class ReadingOptions {

  @Option(names = "--no-ocr", description = "Leave pages without text unread.")
  private boolean noOcr;

  @Option(
      names = "--tesseract",
      paramLabel = "COMMAND",
      description = "The command that reads pages without text; default: ${DEFAULT-VALUE}.",
      defaultValue = "tesseract")
  private String tesseract = "tesseract";

  @Option(
      names = "--limit",
      paramLabel = "NAME=N",
      description = {
        "How much to take on, as often as needed: maxBytes, maxCharacters, maxLineLength, maxPages,"
            + " maxCells, maxNesting, maxInflation, maxTime (seconds)."
      })
  private Map<String, Long> limits = new LinkedHashMap<>();

  /** The limits by the names under which messages mention them. */
  private enum Limit {
    BYTES("maxBytes", Long.MAX_VALUE, Limits::withMaxBytes),
    CHARACTERS("maxCharacters", (l, n) -> l.withMaxCharacters((int) (long) n)),
    LINE_LENGTH("maxLineLength", (l, n) -> l.withMaxLineLength((int) (long) n)),
    PAGES("maxPages", (l, n) -> l.withMaxPages((int) (long) n)),
    CELLS("maxCells", (l, n) -> l.withMaxCells((int) (long) n)),
    NESTING("maxNesting", (l, n) -> l.withMaxNesting((int) (long) n)),
    INFLATION("maxInflation", (l, n) -> l.withMaxInflation((int) (long) n)),
    TIME("maxTime", (l, n) -> l.withMaxTime(Duration.ofSeconds(n)));

    final String printed;
    final long most;
    final BiFunction<Limits, Long, Limits> change;

    Limit(String printed, BiFunction<Limits, Long, Limits> change) {
      this(printed, Integer.MAX_VALUE, change);
    }

    Limit(String printed, long most, BiFunction<Limits, Long, Limits> change) {
      this.printed = printed;
      this.most = most;
      this.change = change;
    }
  }

  /**
   * The options for the library.
   *
   * @param blocks whether results hold the normalised text
   * @param spec the command, for messages
   */
  ExtractionOptions with(boolean blocks, CommandSpec spec) {
    Limits all = Limits.DEFAULT;
    for (Map.Entry<String, Long> entry : limits.entrySet()) {
      Limit limit =
          Arrays.stream(Limit.values())
              .filter(l -> l.printed.equals(entry.getKey()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new ParameterException(
                          spec.commandLine(), "There is no limit '" + entry.getKey() + "'"));
      long value = entry.getValue();
      if (value <= 0 || value > limit.most) {
        throw new ParameterException(
            spec.commandLine(),
            "The limit " + limit.printed + " must be between 1 and " + limit.most);
      }
      all = limit.change.apply(all, value);
    }
    return new ExtractionOptions(all, !noOcr, tesseract, blocks);
  }
}
