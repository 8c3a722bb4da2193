package io.github.kehoach.read.ocr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;

/** The {@code tesseract} command: a picture in, words out, a process for each picture. */
final class Tesseract {

  /** Vietnamese, by the name that tesseract has for it. */
  static final String LANGUAGE = "vie";

  /** How long a page may take, whatever time is left for the file. */
  static final Duration PAGE = Duration.ofMinutes(3);

  /** The most that it may print about a page: ten times what a full page of small type takes. */
  private static final int MOST = 8 << 20;

  /** Pages are read side by side; threads inside one page only get in each other's way. */
  private static final Map<String, String> ONE_THREAD = Map.of("OMP_THREAD_LIMIT", "1");

  private final String command;
  private final Duration most;
  private final Supplier<Duration> left;

  /**
   * A command.
   *
   * @param command a name on the path, or a path
   * @param most how long one picture may take
   * @param left how much time is left for all
   */
  Tesseract(String command, Duration most, Supplier<Duration> left) {
    this.command = command;
    this.most = most;
    this.left = left;
  }

  /** How the text lies in a picture: tesseract's page segmentation modes that are used. */
  enum Segmentation {
    /** Anything: it finds columns and blocks by itself. */
    PAGE(3),
    /** Lines below each other. */
    BLOCK(6);

    private final int mode;

    Segmentation(int mode) {
      this.mode = mode;
    }
  }

  /** Says why a picture could not be read. */
  static final class Failure extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean slow;

    Failure(String message, boolean slow, @org.jspecify.annotations.Nullable Throwable cause) {
      super(message, cause);
      this.slow = slow;
    }

    /** Whether it was for want of time. */
    boolean slow() {
      return slow;
    }
  }

  /**
   * Checks that the command is there and knows the language.
   *
   * @throws Failure with what is missing and how to get it
   * @throws InterruptedException when this thread is interrupted
   */
  void check() throws Failure, InterruptedException {
    BoundedProcess.Result result;
    try {
      result = run(List.of(command, "--list-langs"), List.of());
    } catch (IOException e) {
      throw new Failure(
          "the command "
              + command
              + " was not found: install tesseract (Debian: tesseract-ocr and tesseract-ocr-vie)",
          false,
          e);
    }
    boolean known =
        new String(result.output(), StandardCharsets.UTF_8)
            .lines()
            .anyMatch(line -> line.strip().equals(LANGUAGE));
    // Version 3 printed the list on standard error.
    known |=
        new String(result.complaint(), StandardCharsets.UTF_8)
            .lines()
            .anyMatch(line -> line.strip().equals(LANGUAGE));
    if (result.end() != BoundedProcess.End.EXITED || result.exitCode() != 0) {
      throw failure(result);
    }
    if (!known) {
      throw new Failure(
          "the command "
              + command
              + " has no Vietnamese: install its language \"vie\" (Debian: tesseract-ocr-vie)",
          false,
          null);
    }
  }

  /**
   * Reads a picture.
   *
   * @param picture the picture
   * @param dpi pixels an inch
   * @param segmentation how its text lies
   * @return the words
   * @throws Failure when it does not work
   * @throws InterruptedException when this thread is interrupted
   */
  List<Hocr.Item> read(Picture picture, int dpi, Segmentation segmentation)
      throws Failure, InterruptedException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of(command, "stdin", "stdout", "-l", LANGUAGE));
    arguments.addAll(List.of("--dpi", Integer.toString(dpi)));
    arguments.addAll(List.of("--psm", Integer.toString(segmentation.mode)));
    arguments.addAll(List.of("-c", "tessedit_create_hocr=1"));
    try {
      BoundedProcess.Result result = run(arguments, List.of(picture.pgmHead(), picture.pixels()));
      if (result.end() != BoundedProcess.End.EXITED || result.exitCode() != 0) {
        throw failure(result);
      }
      List<Hocr.Item> items = Hocr.read(result.output());
      items.removeIf(i -> !i.liesIn(picture));
      return items;
    } catch (IOException e) {
      throw new Failure("the command " + command + " could not be started", false, e);
    } catch (XMLStreamException e) {
      throw new Failure("the command " + command + " printed something else than hOCR", false, e);
    }
  }

  private BoundedProcess.Result run(List<String> arguments, List<byte[]> input)
      throws IOException, InterruptedException {
    return BoundedProcess.run(arguments, ONE_THREAD, input, MOST, most, left);
  }

  private Failure failure(BoundedProcess.Result result) {
    return switch (result.end()) {
      case TOO_LONG -> new Failure("the command " + command + " took too long", true, null);
      case TOO_MUCH ->
          new Failure("the command " + command + " printed more than any page holds", false, null);
      case EXITED ->
          new Failure(
              "the command "
                  + command
                  + " ended with exit code "
                  + result.exitCode()
                  + complaint(result.complaint()),
              false,
              null);
    };
  }

  /** The first line of what it complained about, without control characters. */
  private static String complaint(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceAll("\\p{C}", "").strip())
        .filter(line -> !line.isEmpty())
        .findFirst()
        .map(line -> " (" + line.substring(0, Math.min(200, line.length())) + ")")
        .orElse("");
  }
}
