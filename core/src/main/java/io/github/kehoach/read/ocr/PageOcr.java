package io.github.kehoach.read.ocr;

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
import org.jspecify.annotations.Nullable;

/**
 * Reads those pages of a PDF file that have no text, several at once, with a program that the user
 * has installed. Where that is not possible, notes say why and what to do.
 */
public final class PageOcr {

  /** After so many pages on which the program ran out of time it is not started again. */
  private static final int PATIENCE = 2;

  private final PDDocument document;
  private final Meter meter;
  private final ExtractionOptions options;
  private final Tesseract tesseract;
  private final Map<String, List<Integer>> problems = new LinkedHashMap<>();
  private @Nullable String missing;
  private boolean checked;
  private int slow;

  /**
   * A reader for pages of a file.
   *
   * @param document the file, used by one thread at a time
   * @param meter counts what it takes
   * @param options whether to read pages, and by which command
   */
  public PageOcr(PDDocument document, Meter meter, ExtractionOptions options) {
    this(document, meter, options, Tesseract.PAGE);
  }

  PageOcr(PDDocument document, Meter meter, ExtractionOptions options, Duration most) {
    this.document = document;
    this.meter = meter;
    this.options = options;
    this.tesseract = new Tesseract(options.tesseract(), most, meter::left);
  }

  /**
   * Reads pages.
   *
   * @param numbers the pages to read, from 1
   * @return the pages that could be read, by number; blank ones have no words
   * @throws UnreadableException when the time is up
   */
  public Map<Integer, Page> read(List<Integer> numbers) throws UnreadableException {
    Map<Integer, Page> pages = new TreeMap<>();
    if (numbers.isEmpty()) {
      return pages;
    }
    try {
      boolean ready = isReady();
      meter.time();
      if (ready) {
        readAll(numbers, pages);
      } else {
        numbers.forEach(n -> failed(n, String.valueOf(missing)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Meter.cancelled();
    }
    return pages;
  }

  /** Whether the command is there; it is asked once. */
  private boolean isReady() throws InterruptedException {
    if (!options.ocr()) {
      missing = "reading pictures is switched off";
    } else if (!checked) {
      try {
        tesseract.check();
      } catch (Failure e) {
        missing = e.getMessage();
      }
      checked = true;
    }
    return missing == null;
  }

  private void readAll(List<Integer> numbers, Map<Integer, Page> pages)
      throws UnreadableException, InterruptedException {
    int side = Math.min(numbers.size(), Runtime.getRuntime().availableProcessors());
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
          collect(pending.remove(), pages);
        }
        meter.time();
        if (slow >= PATIENCE) {
          failed(number, "the command " + options.tesseract() + " took too long before");
          continue;
        }
        Placed placed = picture(pictures, number);
        if (placed != null) {
          pending.add(
              new Pending(number, workers.submit(() -> Reading.read(number, placed, tesseract))));
        }
      }
      while (!pending.isEmpty()) {
        collect(pending.remove(), pages);
      }
    } finally {
      // Interrupts those at work, and with them their processes end.
      workers.shutdownNow();
    }
  }

  private record Pending(int number, Future<Page> page) {}

  private @Nullable Placed picture(PagePictures pictures, int number) {
    try {
      return pictures.of(number - 1);
    } catch (IOException | IllegalArgumentException e) {
      failed(number, "the page's picture cannot be decoded");
      return null;
    }
  }

  private void collect(Pending pending, Map<Integer, Page> pages)
      throws UnreadableException, InterruptedException {
    try {
      pages.put(pending.number(), pending.page().get());
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof Failure failure)) {
        throw new IllegalStateException(e.getCause());
      }
      meter.time();
      slow += failure.slow() ? 1 : 0;
      failed(pending.number(), failure.getMessage());
    }
  }

  private void failed(int number, String why) {
    problems.computeIfAbsent(why, w -> new ArrayList<>()).add(number);
  }

  /**
   * What could not be read so far, and why.
   *
   * @return a note for each reason
   */
  public List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    problems.forEach(
        (why, numbers) -> {
          String which =
              numbers.size() == 1
                  ? "Page " + numbers.get(0) + " is a picture without text and was not read: "
                  : numbers.size() + " pages are pictures without text and were not read: ";
          notes.add(
              new Note(
                  Severity.ERROR, DiagnosticCode.NO_TEXT_LAYER, which + why + ".", numbers.get(0)));
        });
    return notes;
  }
}
