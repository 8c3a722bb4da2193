package io.github.kehoach.read.word;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.Document;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads an old Word file (.doc) into the neutral document. */
public final class DocReader {

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
    throw new UnreadableException(
        Reason.UNSUPPORTED,
        "this is an old Word file (.doc), which is not read yet",
        "save its text as a .txt file");
  }
}
