package io.github.kehoach.read.pdf;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.document.Document;
import io.github.kehoach.document.Note;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.Severity;
import io.github.kehoach.plan.TextLayer;
import io.github.kehoach.read.LegacyNotes;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.layout.Layout;
import io.github.kehoach.read.layout.Page;
import io.github.kehoach.read.ocr.PageOcr;
import io.github.kehoach.text.LegacyDecoder;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Reads the pages of an open file one by one and hands them to the layout. */
final class PdfPages {

  private static final String MEDIA_TYPE = "application/pdf";

  private final PDDocument document;
  private final Meter meter;
  private final PageOcr ocr;
  private final LegacyDecoder decoder = new LegacyDecoder();

  PdfPages(PDDocument document, Meter meter, ExtractionOptions options) {
    this.document = document;
    this.meter = meter;
    this.ocr = new PageOcr(document, meter, options);
  }

  /** What one pass over all pages gave. */
  private static final class Pass {
    final Layout layout;
    final List<Note> notes = new ArrayList<>();
    final List<Integer> pictures = new ArrayList<>();
    int pages;
    int written;
    int ocr;

    Pass(Meter meter) {
      layout = new Layout(meter);
    }
  }

  Document read() throws UnreadableException {
    Pass pass = pass(false, Map.of());
    boolean decoding = decoder.isNeeded();
    Map<Integer, Page> pictures = readPictures(pass.pictures);
    if (decoding || !pictures.isEmpty()) {
      // Fonts in an old encoding are known only when all their text was seen, pictures only when
      // they were read: the pages are gone through once more with what is known now.
      pass = pass(decoding, pictures);
    }
    if (pass.pages == 0) {
      throw new UnreadableException(
          pass.notes.isEmpty() ? Reason.NO_TEXT : Reason.CORRUPT,
          "the file has no pages",
          "check where it came from");
    }
    pass.notes.addAll(LegacyNotes.of(decoder));
    pass.notes.addAll(ocr.notes());
    Layout.Result result = pass.layout.finish();
    return new Document(
        MEDIA_TYPE, pass.pages, layer(pass), result.elements(), result.geometry(), pass.notes);
  }

  /**
   * Reads pages without text that show a picture.
   *
   * @param numbers their numbers, from 1
   * @return the pages that could be read, by number
   */
  private Map<Integer, Page> readPictures(List<Integer> numbers) throws UnreadableException {
    return ocr.read(numbers);
  }

  private static TextLayer layer(Pass pass) {
    if (pass.written + pass.ocr == 0) {
      return TextLayer.NONE;
    }
    return pass.ocr == 0 ? TextLayer.NATIVE : pass.written == 0 ? TextLayer.OCR : TextLayer.MIXED;
  }

  private Pass pass(boolean decoding, Map<Integer, Page> pictures) throws UnreadableException {
    Pass pass = new Pass(meter);
    StreamBytes streams = new StreamBytes(meter);
    FontReader fonts = new FontReader(streams);
    Layers layers = new Layers(document.getDocumentCatalog().getCOSObject());
    ContentReader content = new ContentReader(fonts, streams, layers, meter);
    PageReader reader = new PageReader(content, streams, decoder, decoding);
    Iterator<PDPage> all = document.getPages().iterator();
    for (PDPage page = next(all, pass); page != null; page = next(all, pass)) {
      pass.pages++;
      if (pass.pages > meter.limits().maxPages()) {
        throw Meter.exceeded("more than " + meter.limits().maxPages() + " pages", "maxPages");
      }
      meter.time();
      PageReader.Reading reading = reader.read(page, pass.pages);
      Page picture = pictures.get(pass.pages);
      if (picture != null) {
        pass.layout.add(StampedPage.of(picture, reading), reading.asides());
        pass.ocr += picture.words().isEmpty() ? 0 : 1;
      } else {
        add(pass, reading);
      }
    }
    if (streams.isDamaged()) {
      pass.notes.add(
          Note.warning(
              DiagnosticCode.TRUNCATED, "Parts of the file are damaged and could not be read."));
    }
    return pass;
  }

  private void add(Pass pass, PageReader.Reading reading) throws UnreadableException {
    if (reading.isPicture()) {
      pass.pictures.add(pass.pages);
    } else if (reading.unmapped() * 50 > reading.shown()) {
      note(
          pass,
          DiagnosticCode.UNREADABLE_TEXT,
          "The fonts of page %d do not tell all its letters: some are missing.");
    }
    pass.layout.add(reading.page(), reading.asides());
    if (!reading.page().words().isEmpty()) {
      pass.written += reading.invisible() ? 0 : 1;
      pass.ocr += reading.invisible() ? 1 : 0;
    }
  }

  private static void note(Pass pass, DiagnosticCode code, String message) {
    pass.notes.add(
        new Note(Severity.WARNING, code, String.format(message, pass.pages), pass.pages));
  }

  /** The next page; null behind the last one, or where the tree of pages is broken. */
  private static @Nullable PDPage next(Iterator<PDPage> all, Pass pass) {
    try {
      return all.hasNext() ? all.next() : null;
    } catch (RuntimeException e) {
      // PDFBox throws IllegalStateException and others where the tree of pages is broken.
      pass.notes.add(
          Note.warning(
              DiagnosticCode.TRUNCATED, "The list of pages is damaged: some are missing."));
      return null;
    }
  }
}
