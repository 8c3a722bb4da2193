package io.github.kehoach.read.word;

import io.github.kehoach.document.Document;
import io.github.kehoach.document.Element;
import io.github.kehoach.document.Note;
import io.github.kehoach.read.LegacyNotes;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.text.LegacyDecoder;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

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
    DocStory story = new DocStory(DocFile.open(files), meter);
    List<DocItem> items = story.body();
    LegacyDecoder decoder = new LegacyDecoder();
    DocElements assembly = new DocElements(decoder, meter);
    assembly.observe(items);
    List<Element> elements = assembly.elements(items);
    List<Note> notes = new ArrayList<>(LegacyNotes.of(decoder));
    return Document.unpaged(MEDIA_TYPE, elements, notes);
  }
}
