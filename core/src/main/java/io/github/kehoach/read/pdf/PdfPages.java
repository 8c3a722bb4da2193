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
import io.github.kehoach.read.ocr.PageOcr;
import io.github.kehoach.text.LegacyDecoder;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Reads the pages of an open file one by one and hands them to the layout. */
final class PdfPages {

  private static final String MEDIA_TYPE = "application/pdf";

  private final PDDocument document;
  private final Meter meter;
  private final LegacyDecoder decoder = new LegacyDecoder();
  private final PicturedPages pictures;

  PdfPages(PDDocument document, Meter meter, ExtractionOptions options) {
    this.document = document;
    this.meter = meter;
    this.pictures = new PicturedPages(new PageOcr(document, meter, options));
  }

  /** What one pass over all pages gave. */
  private static final class Pass {
    final Layout layout;
    final List<Note> notes = new ArrayList<>();
    int pages;
    int written;
    int ocr;

    Pass(Meter meter) {
      layout = new Layout(meter);
    }
  }

  /** Reads all pages; {@code whole} tells whether the file has its end. */
  Document read(boolean whole) throws UnreadableException {
    Pass pass = pass(false);
    if (decoder.isNeeded()) {
      // Fonts in an old encoding are known only when all their text was seen.
      pass = pass(true);
    }
    pictures.flush(pass.layout);
    pass.ocr += pictures.withText();
    pass.written += pictures.stamped();
    if (pass.pages == 0) {
      throw new UnreadableException(
          pass.notes.isEmpty() ? Reason.NO_TEXT : Reason.CORRUPT,
          "the file has no pages",
          "check where it came from");
    }
    if (!whole) {
      pass.notes.add(
          Note.warning(DiagnosticCode.TRUNCATED, "The file ends early: pages may be missing."));
    }
    pass.notes.addAll(LegacyNotes.of(decoder));
    pass.notes.addAll(pictures.notes());
    Layout.Result result = pass.layout.finish();
    return new Document(
        MEDIA_TYPE, pass.pages, layer(pass), result.elements(), result.geometry(), pass.notes);
  }

  private static TextLayer layer(Pass pass) {
    if (pass.written + pass.ocr == 0) {
      return TextLayer.NONE;
    }
    return pass.ocr == 0 ? TextLayer.NATIVE : pass.written == 0 ? TextLayer.OCR : TextLayer.MIXED;
  }

  private Pass pass(boolean decoding) throws UnreadableException {
    Pass pass = new Pass(meter);
    pictures.restart();
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
      add(pass, reader.read(page, pass.pages));
    }
    if (streams.isDamaged()) {
      pass.notes.add(
          Note.error(
              DiagnosticCode.TRUNCATED, "Parts of the file are damaged and could not be read."));
    }
    return pass;
  }

  private void add(Pass pass, PageReader.Reading reading) throws UnreadableException {
    boolean picture = reading.isPicture();
    pictures.add(reading, picture, pass.layout);
    if (picture) {
      return;
    }
    if (reading.unmapped() * 50 > reading.shown()) {
      pass.notes.add(
          new Note(
              Severity.ERROR,
              DiagnosticCode.UNREADABLE_TEXT,
              "The fonts of page " + pass.pages + " do not tell all of its letters.",
              pass.pages));
    }
    if (!reading.page().words().isEmpty()) {
      pass.written += reading.invisible() ? 0 : 1;
      pass.ocr += reading.invisible() ? 1 : 0;
    }
  }

  /** The next page; null behind the last one, or where the tree of pages is broken. */
  private static @Nullable PDPage next(Iterator<PDPage> all, Pass pass) {
    try {
      return all.hasNext() ? all.next() : null;
    } catch (RuntimeException e) {
      // PDFBox throws IllegalStateException and others where the tree of pages is broken.
      pass.notes.add(
          Note.error(DiagnosticCode.TRUNCATED, "The list of pages is damaged: some are missing."));
      return null;
    }
  }
}
