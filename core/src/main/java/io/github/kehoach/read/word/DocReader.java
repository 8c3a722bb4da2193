package io.github.kehoach.read.word;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.Document;
import io.github.kehoach.document.Note;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.read.LegacyNotes;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.text.LegacyDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Reads an old Word file (.doc, [MS-DOC]) into the neutral document. */
public final class DocReader {

  private static final String MEDIA_TYPE = "application/msword";

  private DocReader() {}

  /**
   * Reads a file.
   *
   * @param files its parts; the caller closes them
   * @param meter counts what it takes
   * @return its elements
   * @throws UnreadableException when it cannot be read at all
   */
  public static Document read(POIFSFileSystem files, Meter meter) throws UnreadableException {
    DocFile file = DocFile.open(files);
    OldDocReader.Content old = file == null ? OldDocReader.open(files) : null;
    LegacyDecoder decoder = new LegacyDecoder();
    Look look = look(file, old, RunDecoder.first(decoder, meter), meter);
    if (decoder.isNeeded()) {
      // Only now is it known what the letters mean.
      Meter again = meter.again();
      look = look(file, old, RunDecoder.second(decoder, again), again);
    }
    Flow flow = look.flow();
    if (flow.isEmpty()) {
      throw new UnreadableException(
          Reason.NO_TEXT, "the Word file holds no text", "check where it came from");
    }
    List<Note> notes = new ArrayList<>(LegacyNotes.of(decoder));
    if (look.hidden() > 0) {
      notes.add(
          Note.info(
              DiagnosticCode.HIDDEN_CONTENT,
              String.format(
                  Locale.ROOT,
                  "%,d characters are marked as hidden and were left out.",
                  look.hidden())));
    }
    return Document.unpaged(MEDIA_TYPE, flow.elements(), notes);
  }

  /** What one look at the file gave. */
  private record Look(Flow flow, int hidden) {}

  private static Look look(
      @Nullable DocFile file, OldDocReader.@Nullable Content old, RunDecoder decoder, Meter meter)
      throws UnreadableException {
    if (file != null) {
      DocStory story = new DocStory(file, decoder, meter);
      return new Look(story.body(), story.hidden());
    }
    return new Look(OldDocReader.read(Objects.requireNonNull(old), decoder, meter), 0);
  }
}
