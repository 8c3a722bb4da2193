package io.github.kehoach.read.ocr;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.document.Note;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.Severity;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.layout.Page;
import io.github.kehoach.read.ocr.PagePictures.Placed;
import io.github.kehoach.read.ocr.Tesseract.Failure;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads those pages of a PDF file that have no text, several at once, with a program that the user
 * has installed. Where that is not possible, notes say why and what to do.
 */
public final class PageOcr {

  /** After so many pages on which the program ran out of time it is not started again. */
  private static final int PATIENCE = 2;

  private final Meter meter;
  private final Tesseract tesseract;
  private final String command;
  private final Map<Integer, Page> pages = new TreeMap<>();
  private final Map<String, List<Integer>> problems = new LinkedHashMap<>();
  private int slow;

  private PageOcr(Meter meter, String command, Duration most) {
    this.meter = meter;
    this.command = command;
    this.tesseract = new Tesseract(command, most, meter::left);
  }

  /**
   * What reading gave.
   *
   * @param pages the pages that could be read, by their number from 1; blank ones have no words
   * @param notes what could not be read, and why
   */
  public record Result(Map<Integer, Page> pages, List<Note> notes) {

    /** Copies both. */
    public Result {
      pages = Map.copyOf(pages);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Reads pages.
   *
   * @param document the file, used by this thread alone
   * @param numbers the pages to read, from 1
   * @param meter counts what it takes
   * @param options whether to read them, and by which command
   * @return the pages and notes
   * @throws UnreadableException when the time is up
   */
  public static Result read(
      PDDocument document, int[] numbers, Meter meter, ExtractionOptions options)
      throws UnreadableException {
    return read(document, numbers, meter, options, Tesseract.PAGE);
  }

  static Result read(
      PDDocument document, int[] numbers, Meter meter, ExtractionOptions options, Duration most)
      throws UnreadableException {
    if (numbers.length == 0) {
      return new Result(Map.of(), List.of());
    }
    PageOcr ocr = new PageOcr(meter, options.tesseract(), most);
    if (!options.ocr()) {
      ocr.failed(numbers, "reading pictures is switched off");
      return ocr.result();
    }
    try {
      ocr.readAll(document, numbers);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableException(
          Reason.UNREADABLE, "reading was interrupted", "read the file again", e);
    }
    return ocr.result();
  }

  private void readAll(PDDocument document, int[] numbers)
      throws UnreadableException, InterruptedException {
    try {
      tesseract.check();
    } catch (Failure e) {
      failed(numbers, e.getMessage());
      return;
    }
    int side = Math.min(numbers.length, Runtime.getRuntime().availableProcessors());
    ExecutorService workers =
        Executors.newFixedThreadPool(
            side,
            work -> {
              Thread thread = new Thread(work, "kehoach-ocr");
              thread.setDaemon(true);
              return thread;
            });
    try {
      PagePictures pictures = new PagePictures(document);
      // Pictures are large: no more of them at a time than are being read, and one to come.
      ArrayBlockingQueue<Pending> pending = new ArrayBlockingQueue<>(side + 1);
      for (int number : numbers) {
        if (pending.remainingCapacity() == 0) {
          collect(pending.remove());
        }
        meter.time();
        if (slow >= PATIENCE) {
          failed(new int[] {number}, "the command " + command + " took too long before");
          continue;
        }
        Placed placed = picture(pictures, number);
        if (placed != null) {
          pending.add(
              new Pending(number, workers.submit(() -> Reading.read(number, placed, tesseract))));
        }
      }
      while (!pending.isEmpty()) {
        collect(pending.remove());
      }
    } finally {
      // Interrupts those at work, and with them their processes end.
      workers.shutdownNow();
    }
  }

  private record Pending(int number, Future<Page> page) {}

  private @org.jspecify.annotations.Nullable Placed picture(PagePictures pictures, int number) {
    try {
      return pictures.of(number - 1);
    } catch (IOException | IllegalArgumentException e) {
      failed(new int[] {number}, "the page's picture cannot be decoded");
      return null;
    }
  }

  private void collect(Pending pending) throws UnreadableException, InterruptedException {
    try {
      pages.put(pending.number(), pending.page().get());
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof Failure failure)) {
        throw new IllegalStateException(e.getCause());
      }
      meter.time();
      slow += failure.slow() ? 1 : 0;
      failed(new int[] {pending.number()}, failure.getMessage());
    }
  }

  private void failed(int[] numbers, String why) {
    List<Integer> list = problems.computeIfAbsent(why, w -> new ArrayList<>());
    for (int n : numbers) {
      list.add(n);
    }
  }

  private Result result() {
    List<Note> notes = new ArrayList<>();
    problems.forEach(
        (why, numbers) ->
            notes.add(
                new Note(
                    Severity.WARNING,
                    DiagnosticCode.NO_TEXT_LAYER,
                    (numbers.size() == 1
                            ? "Page " + numbers.get(0) + " has no text and was not read: "
                            : numbers.size() + " pages have no text and were not read: ")
                        + why
                        + ".",
                    numbers.get(0))));
    return new Result(pages, notes);
  }
}
