package io.github.kehoach.read.pdf;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.document.Document;
import io.github.kehoach.document.Note;
import io.github.kehoach.plan.DiagnosticCode;
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
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads the pages of an open file one by one and hands them to the layout. */
final class PdfPages {

  private static final String MEDIA_TYPE = "application/pdf";

  private final PDDocument document;
  private final Meter meter;
  private final List<Note> notes = new ArrayList<>();
  private final LegacyDecoder decoder = new LegacyDecoder();
  private final PicturedPages pictures;
  private int pages;
  private int textPages;
  private int ocrPages;

  PdfPages(PDDocument document, Meter meter, ExtractionOptions options) {
    this.document = document;
    this.meter = meter;
    this.pictures = new PicturedPages(new PageOcr(document, meter, options));
  }

  Document read() throws UnreadableException {
    Layout layout = pass(false);
    if (decoder.isNeeded()) {
      // Fonts in an old encoding are known only when all their text was seen.
      notes.clear();
      layout = pass(true);
      notes.addAll(LegacyNotes.of(decoder));
    }
    pictures.flush(layout);
    textPages += pictures.withText();
    ocrPages += pictures.withText();
    notes.addAll(pictures.notes());
    Layout.Result result = layout.finish();
    if (pages == 0) {
      throw new UnreadableException(
          Reason.NO_TEXT, "the file has no pages", "check where it came from");
    }
    return new Document(MEDIA_TYPE, pages, layer(), result.elements(), result.geometry(), notes);
  }

  private TextLayer layer() {
    if (textPages == 0) {
      return TextLayer.NONE;
    }
    return ocrPages == 0
        ? TextLayer.NATIVE
        : ocrPages == textPages ? TextLayer.OCR : TextLayer.MIXED;
  }

  private Layout pass(boolean decoding) throws UnreadableException {
    Layout layout = new Layout(meter);
    pages = 0;
    textPages = 0;
    ocrPages = 0;
    pictures.restart();
    StreamBytes streams = new StreamBytes(meter);
    FontReader fonts = new FontReader(streams);
    Layers layers = new Layers(document.getDocumentCatalog().getCOSObject());
    ContentReader content = new ContentReader(fonts, streams, layers, meter);
    PageReader reader = new PageReader(content, streams, decoder, decoding);
    Iterator<PDPage> all = document.getPages().iterator();
    while (hasNext(all)) {
      PDPage page = all.next();
      pages++;
      if (!decoding) {
        meter.page();
      }
      Page read = reader.read(page, pages);
      boolean picture = read.words().isEmpty() && reader.hasPicture();
      pictures.add(read, picture, layout);
      if (!read.words().isEmpty()) {
        textPages++;
        ocrPages += reader.isInvisible() ? 1 : 0;
      }
    }
    if (streams.isDamaged()) {
      notes.add(
          Note.warning(
              DiagnosticCode.TRUNCATED, "Parts of the file are damaged and could not be read."));
    }
    return layout;
  }

  private boolean hasNext(Iterator<PDPage> all) {
    try {
      return all.hasNext();
    } catch (RuntimeException e) {
      // PDFBox throws IllegalStateException and others where the tree of pages is broken.
      notes.add(
          Note.warning(
              DiagnosticCode.TRUNCATED, "The list of pages is damaged: some are missing."));
      return false;
    }
  }
}
