package io.github.kehoach.read.word;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.Document;
import io.github.kehoach.document.Note;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.read.LegacyNotes;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.Archive;
import io.github.kehoach.read.packed.XmlStream;
import io.github.kehoach.text.LegacyDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads an OpenDocument text (.odt, .fodt) into the neutral document, as a stream of its XML. */
public final class OdtReader {

  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

  private static final String MANIFEST = "META-INF/manifest.xml";

  private final LegacyDecoder decoder = new LegacyDecoder();
  private final List<Note> notes = new ArrayList<>();

  private OdtReader() {}

  /** Where the XML comes from: it is asked for again for a second look. */
  @FunctionalInterface
  private interface Source {
    InputStream open() throws UnreadableException;
  }

  /**
   * Reads a file.
   *
   * @param archive its parts; the caller closes it
   * @param meter counts what it takes
   * @return its elements
   * @throws UnreadableException when it cannot be read at all
   */
  public static Document read(Archive archive, Meter meter) throws UnreadableException {
    if (archive.has(MANIFEST) && isEncrypted(archive, meter)) {
      throw new UnreadableException(
          Reason.ENCRYPTED, "the file is protected by a password", "save it without one");
    }
    Source styles = archive.has("styles.xml") ? () -> archive.open("styles.xml") : null;
    return new OdtReader().read(styles, () -> archive.open("content.xml"), meter);
  }

  /**
   * Reads a file that is one piece of XML, not packed.
   *
   * @param bytes its content
   * @param meter counts what it takes
   * @return its elements
   * @throws UnreadableException when it cannot be read at all
   */
  public static Document readFlat(byte[] bytes, Meter meter) throws UnreadableException {
    return new OdtReader().read(null, () -> new ByteArrayInputStream(bytes), meter);
  }

  private static boolean isEncrypted(Archive archive, Meter meter) throws UnreadableException {
    try (InputStream in = archive.open(MANIFEST)) {
      XmlStream xml = XmlStream.open(in, meter);
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("encryption-data")) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw Archive.corrupt(e);
    } catch (UnreadableException e) {
      if (e.reason() == Reason.CORRUPT) {
        // Nothing else of it matters.
        return false;
      }
      throw e;
    }
  }

  private Document read(@Nullable Source ofStyles, Source content, Meter meter)
      throws UnreadableException {
    OdtStyles styles = new OdtStyles();
    if (ofStyles != null) {
      styles(ofStyles, styles, meter);
    }
    Flow flow = new Flow();
    OdtBody body = new OdtBody(styles, RunDecoder.first(decoder, meter), meter);
    content(content, styles, body, flow, meter);
    if (decoder.isNeeded()) {
      // Only now is it known what the letters mean.
      Meter again = meter.again();
      flow = new Flow();
      body = new OdtBody(styles, RunDecoder.second(decoder, again), again);
      content(content, styles, body, flow, again);
    }
    notes.addAll(LegacyNotes.of(decoder));
    if (body.hidden() > 0) {
      notes.add(HiddenNotes.of(body.hidden()));
    }
    return Document.unpaged(MEDIA_TYPE, flow.elements(), notes);
  }

  private void styles(Source source, OdtStyles styles, Meter meter) throws UnreadableException {
    try (InputStream in = source.open()) {
      XmlStream xml = XmlStream.open(in, meter);
      xml.next();
      int root = xml.depth();
      while (xml.nextChild(root)) {
        // Those in automatic-styles are of headers and footers.
        if (xml.name().equals("styles") || xml.name().equals("font-face-decls")) {
          styles.read(xml);
        } else {
          xml.skip();
        }
      }
    } catch (IOException e) {
      throw Archive.corrupt(e);
    } catch (UnreadableException e) {
      if (e.reason() != Reason.CORRUPT) {
        throw e;
      }
      notes.add(
          Note.warning(
              DiagnosticCode.UNREAD_PART, "The part styles.xml is damaged and was left out."));
    }
  }

  private static void content(Source source, OdtStyles styles, OdtBody body, Flow flow, Meter meter)
      throws UnreadableException {
    try (InputStream in = source.open()) {
      XmlStream xml = XmlStream.open(in, meter);
      xml.next();
      int root = xml.depth();
      while (xml.nextChild(root)) {
        switch (xml.name()) {
          case "font-face-decls", "styles", "automatic-styles" -> styles.read(xml);
          case "body" -> body(xml, body, flow);
          default -> xml.skip();
        }
      }
    } catch (IOException e) {
      throw Archive.corrupt(e);
    }
  }

  private static void body(XmlStream xml, OdtBody body, Flow flow) throws UnreadableException {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (!xml.name().equals("text")) {
        throw new UnreadableException(
            Reason.UNSUPPORTED,
            String.format(Locale.ROOT, "this is an OpenDocument %s, which is not read", xml.name()),
            "save it as .xlsx, .docx or .pdf");
      }
      body.blocks(xml, flow, false);
    }
  }
}
