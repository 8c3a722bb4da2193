package io.github.kehoach.read.word;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.Document;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.Archive;

/** Reads an OpenDocument text (.odt) into the neutral document. */
public final class OdtReader {

  private OdtReader() {}

  /**
   * Reads a file.
   *
   * @param archive its parts; the caller closes it
   * @param meter counts what it takes
   * @return its elements
   * @throws UnreadableException when it cannot be read at all
   */
  public static Document read(Archive archive, Meter meter) throws UnreadableException {
    throw new UnreadableException(
        Reason.UNSUPPORTED,
        "this is an OpenDocument text (.odt), which is not read yet",
        "save its text as a .txt file");
  }
}
