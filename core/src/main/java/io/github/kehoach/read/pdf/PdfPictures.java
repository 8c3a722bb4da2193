package io.github.kehoach.read.pdf;

import io.github.kehoach.Limits;
import io.github.kehoach.document.PagePicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Draws the pages of a PDF file for people, while another thread reads its text. The pictures that
 * OCR reads are others: three times as fine, without seals, and only of pages without text.
 *
 * <p>A page that cannot be drawn has no picture; nothing that goes wrong here spoils the reading.
 */
public final class PdfPictures implements AutoCloseable {

  /** Fine enough to read small print and marks of Vietnamese letters on a common screen. */
  private static final double DPI = 115;

  /** Enough for all but the smallest print: of a long document, a quarter less to draw and keep. */
  private static final double LONG_DPI = 100;

  /** The most pages of a document that is not long. */
  private static final int LONG = 60;

  /** The most pixels of a page: posters and pages that were not measured in points. */
  private static final double MOST_PIXELS = 1_700_000;

  /** What all pictures of a file may take; pages behind that have none. */
  private static final long MOST_BYTES = 64L << 20;

  /** An image of more pixels may be a page of print. */
  private static final long SCAN_PIXELS = 700_000;

  /** How long to wait without any page being finished, in seconds. */
  private static final int PATIENCE = 20;

  /** Each has the file, its fonts and a page of its own. */
  private static final int MOST_WORKERS = 8;

  private final byte[] bytes;
  private final Limits limits;
  private final long end;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger finished = new AtomicInteger();
  private final AtomicLong size = new AtomicLong();
  private final NavigableMap<Integer, PagePicture> pictures = new ConcurrentSkipListMap<>();
  private final ExecutorService workers;
  private final List<Future<?>> parts = new ArrayList<>();

  private PdfPictures(byte[] bytes, Limits limits) {
    this.bytes = bytes;
    this.limits = limits;
    this.end = System.nanoTime() + limits.maxTime().toNanos();
    int side = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());
    this.workers =
        Executors.newFixedThreadPool(
            side,
            work -> {
              Thread thread = new Thread(work, "kehoach-pictures");
              thread.setDaemon(true);
              return thread;
            });
    for (int i = 0; i < side; i++) {
      parts.add(workers.submit(this::drawSome));
    }
  }

  /**
   * Starts to draw a file's pages.
   *
   * @param bytes the file
   * @param limits how many pages to draw and how long
   * @return the pictures that are being made; to be closed
   */
  public static PdfPictures start(byte[] bytes, Limits limits) {
    return new PdfPictures(bytes, limits);
  }

  /** Draws pages until there are none left; several threads do, each with a file of its own. */
  private void drawSome() {
    try (PDDocument document =
        Loader.loadPDF(new RandomAccessReadBuffer(bytes), IOUtils.createMemoryOnlyStreamCache())) {
      PrintRenderer renderer = new PrintRenderer(document);
      int pages = Math.min(document.getNumberOfPages(), limits.maxPages());
      for (int i = next.getAndIncrement();
          i < pages && isWorthwhile();
          i = next.getAndIncrement()) {
        draw(document, renderer, i);
        finished.incrementAndGet();
      }
    } catch (IOException | RuntimeException e) {
      // Who reads the text of the file says what is wrong with it.
      finished.incrementAndGet();
    }
  }

  private boolean isWorthwhile() {
    return !Thread.currentThread().isInterrupted()
        && size.get() < MOST_BYTES
        && System.nanoTime() - end < 0;
  }

  private void draw(PDDocument document, PrintRenderer renderer, int index) {
    try {
      PDPage page = document.getPage(index);
      PDRectangle box = page.getCropBox();
      double dpi = document.getNumberOfPages() > LONG ? LONG_DPI : DPI;
      double points = Math.max(1.0, (double) box.getWidth() * box.getHeight());
      double scale = Math.min(dpi / 72, Math.sqrt(MOST_PIXELS / points));
      // Thin lines of a scan get lost where it is made smaller in one step.
      boolean halved = isScan(page);
      float drawn = (float) (halved ? 2 * scale : scale);
      BufferedImage grey = renderer.grey(page, index, drawn);
      PagePicture picture = SmallPicture.of(index + 1, halved ? Halves.of(grey) : grey);
      size.addAndGet(picture.bytes().length);
      pictures.put(index + 1, picture);
    } catch (IOException | RuntimeException e) {
      // PDFBox throws many kinds on broken pages; such a page is shown by its text alone.
    }
  }

  /** Whether a page holds an image that is large enough for one of its text. */
  private static boolean isScan(PDPage page) {
    PDResources resources = page.getResources();
    COSDictionary objects =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (objects == null) {
      return false;
    }
    for (COSName name : objects.keySet()) {
      COSStream object = objects.getCOSStream(name);
      if (object != null
          && (long) object.getInt(COSName.WIDTH, 0) * object.getInt(COSName.HEIGHT, 0)
              > SCAN_PIXELS) {
        return true;
      }
    }
    return false;
  }

  /**
   * Waits until all pages are drawn, or none has been for a while.
   *
   * @return the pictures that there are, in the order of their pages
   * @throws InterruptedException when this thread is interrupted
   */
  public List<PagePicture> finish() throws InterruptedException {
    for (Future<?> part : parts) {
      int before = -1;
      while (!part.isDone() && before != finished.get()) {
        before = finished.get();
        await(part);
      }
    }
    return List.copyOf(pictures.values());
  }

  private static void await(Future<?> part) throws InterruptedException {
    try {
      part.get(PATIENCE, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      // Whether it goes on is seen by what it finished; an error has ended it.
    }
  }

  /** Ends the drawing of pages that are not drawn yet. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
