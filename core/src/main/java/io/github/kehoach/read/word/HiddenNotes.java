package io.github.kehoach.read.word;

import io.github.kehoach.document.Note;
import io.github.kehoach.plan.DiagnosticCode;
import java.util.Locale;

/** Says in a document's notes what was left out because it is hidden. */
final class HiddenNotes {

  private HiddenNotes() {}

  /** The note for a number of characters. */
  static Note of(int characters) {
    return Note.info(
        DiagnosticCode.HIDDEN_CONTENT,
        String.format(
            Locale.ROOT, "%,d characters are marked as hidden and were left out.", characters));
  }
}
