package io.github.kehoach.read;

import io.github.kehoach.document.Note;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.text.LegacyDecoder;
import java.util.List;
import java.util.Locale;

/** Says in a document's notes what was decoded from old encodings. */
public final class LegacyNotes {

  private LegacyNotes() {}

  /**
   * The notes for what a decoder found.
   *
   * @param decoder a decoder that has seen the whole document
   * @return a note for each old encoding, none where the text was in Unicode
   */
  public static List<Note> of(LegacyDecoder decoder) {
    return decoder.findings().stream()
        .map(
            f ->
                Note.info(
                    DiagnosticCode.LEGACY_ENCODING,
                    String.format(
                        Locale.ROOT,
                        "%,d characters were in the old encoding %s and have been decoded"
                            + " (confidence %.2f).",
                        f.characters(),
                        f.encoding(),
                        f.confidence())))
        .toList();
  }
}
