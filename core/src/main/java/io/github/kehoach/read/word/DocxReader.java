package io.github.kehoach.read.word;

import io.github.kehoach.document.Document;
import io.github.kehoach.document.Note;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.read.LegacyNotes;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.Archive;
import io.github.kehoach.read.packed.XmlStream;
import io.github.kehoach.text.LegacyDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a Word file (.docx) into the neutral document, as a stream of its XML. */
public final class DocxReader {

  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final DocxParts parts;
  private final DocxSettings settings;
  private final LegacyDecoder decoder = new LegacyDecoder();

  private DocxReader(DocxParts parts, DocxSettings settings) {
    this.parts = parts;
    this.settings = settings;
  }

  /** What one look at the document gave. */
  private record Look(Flow flow, int hidden, int chunks) {}

  /**
   * Whether an archive is a Word file.
   *
   * @param archive its parts
   * @param meter counts what it takes
   * @return true where its main part is where writers put it, or is declared to be of Word
   * @throws UnreadableException when what declares it inflates too much
   */
  public static boolean accepts(Archive archive, Meter meter) throws UnreadableException {
    return DocxParts.isDocument(archive, meter);
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
    DocxParts parts = DocxParts.of(archive, meter);
    try (InputStream in = parts.openOther("styles")) {
      DocxStyles styles = in == null ? new DocxStyles() : DocxStyles.of(XmlStream.open(in, meter));
      DocxSettings settings =
          new DocxSettings(
              styles,
              parts.readOther("numbering", DocxNumbering::read, new DocxNumbering()),
              parts.readOther("theme", DocxParts::themeFonts, Map.of()));
      return new DocxReader(parts, settings).read(meter);
    } catch (IOException e) {
      throw Archive.corrupt(e);
    }
  }

  private Document read(Meter meter) throws UnreadableException {
    Look look = look(RunDecoder.first(decoder, meter), meter);
    if (decoder.isNeeded()) {
      // Only now is it known what the letters mean.
      Meter again = meter.again();
      look = look(RunDecoder.second(decoder, again), again);
    }
    if (settings.styles().isDamaged()) {
      parts.damaged("styles");
    }
    List<Note> notes = new ArrayList<>(parts.notes().stream().distinct().toList());
    notes.addAll(LegacyNotes.of(decoder));
    if (look.hidden() > 0) {
      notes.add(HiddenNotes.of(look.hidden()));
    }
    if (look.chunks() > 0) {
      notes.add(
          Note.warning(
              DiagnosticCode.UNREAD_PART,
              "The file embeds " + look.chunks() + " other documents, which were left out."));
    }
    return Document.unpaged(MEDIA_TYPE, look.flow().elements(), notes);
  }

  private Look look(RunDecoder runs, Meter meter) throws UnreadableException {
    DocxNotes notes = new DocxNotes();
    for (String kind : List.of("footnote", "endnote")) {
      DocxBody story = new DocxBody(settings, runs, new DocxNotes(), meter);
      parts.readOther(kind + "s", xml -> notes(xml, kind, story, notes), notes);
    }
    DocxBody body = new DocxBody(settings, runs, notes, meter);
    Flow flow =
        parts.readMain(
            xml -> {
              Flow read = new Flow();
              while (xml.next()) {
                if (xml.isStart() && xml.name().equals("body") && WordMl.isHere(xml)) {
                  body.blocks(xml, read, null);
                }
              }
              return read;
            });
    return new Look(flow, body.hidden(), body.chunks());
  }

  private static DocxNotes notes(XmlStream xml, String kind, DocxBody story, DocxNotes notes)
      throws UnreadableException {
    if (!xml.next()) {
      return notes;
    }
    int root = xml.depth();
    while (xml.nextChild(root)) {
      String id = xml.attribute("id");
      String type = xml.attribute("type");
      // Notes of another type are the lines above notes.
      if (id == null || type != null && !type.equals("normal") || !xml.name().equals(kind)) {
        xml.skip();
        continue;
      }
      Flow flow = new Flow();
      story.blocks(xml, flow, null);
      notes.add(new DocxNotes.Mark(kind, id), flow.elements());
    }
    return notes;
  }
}
