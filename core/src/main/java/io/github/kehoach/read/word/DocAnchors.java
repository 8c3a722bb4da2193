package io.github.kehoach.read.word;

import io.github.kehoach.read.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.util.LittleEndian;

/** Where in the body of a binary Word file the text of boxes and notes is anchored. */
final class DocAnchors {

  /**
   * A part of the text that stands elsewhere in print.
   *
   * @param from its first character
   * @param to one past its last one
   * @param kind {@code footnote}, {@code endnote}, or nothing for a box
   */
  record Story(int from, int to, String kind) {}

  /** The places of the file's tables in its first block ([MS-DOC] 2.5.6). */
  private static final int SHAPES_OF_BODY = 0x1da;

  private static final int TEXTS_OF_BOXES = 0x25a;

  private static final int SHAPE_SIZE = 26;
  private static final int BOX_SIZE = 22;
  private static final int REUSABLE = 8;
  private static final int SHAPE_OF_BOX = 14;

  private final Map<Integer, List<Story>> byPlace = new HashMap<>();
  private final List<Story> loose = new ArrayList<>();

  private DocAnchors() {}

  static DocAnchors of(DocFile file) throws UnreadableException {
    DocAnchors anchors = new DocAnchors();
    anchors.boxes(file);
    List<Notes> notes = file.notes();
    anchors.notes(file, notes.get(0), SubdocumentType.FOOTNOTE, "footnote");
    anchors.notes(file, notes.get(1), SubdocumentType.ENDNOTE, "endnote");
    return anchors;
  }

  /** What is anchored at a place of the body. */
  List<Story> at(int place) {
    return byPlace.getOrDefault(place, List.of());
  }

  /** Boxes whose place is not known: those in groups of shapes. */
  List<Story> loose() {
    return loose;
  }

  private void notes(DocFile file, Notes notes, SubdocumentType type, String kind)
      throws UnreadableException {
    int start = file.start(type);
    int end = file.end(type);
    int count = DocFile.guarded(notes::getNotesCount);
    for (int i = 0; i < count; i++) {
      int note = i;
      long from = start + (long) DocFile.guarded(() -> notes.getNoteTextStartOffset(note));
      long to = start + (long) DocFile.guarded(() -> notes.getNoteTextEndOffset(note));
      if (from >= start && from < to && to <= end) {
        int place = DocFile.guarded(() -> notes.getNoteAnchorPosition(note));
        add(place, new Story((int) from, (int) to, kind));
      }
    }
  }

  private void add(int place, Story story) {
    byPlace.computeIfAbsent(place, k -> new ArrayList<>()).add(story);
  }

  private void boxes(DocFile file) throws UnreadableException {
    int start = file.start(SubdocumentType.TEXTBOX);
    int end = file.end(SubdocumentType.TEXTBOX);
    if (start == end) {
      return;
    }
    Plc shapes = Plc.of(file, SHAPES_OF_BODY, SHAPE_SIZE);
    Map<Integer, Integer> placeOfShape = new HashMap<>();
    for (int i = 0; i < shapes.count(); i++) {
      placeOfShape.put(LittleEndian.getInt(shapes.bytes(), shapes.data(i)), shapes.place(i));
    }
    Plc boxes = Plc.of(file, TEXTS_OF_BOXES, BOX_SIZE);
    if (boxes.count() == 0) {
      loose.add(new Story(start, end, ""));
    }
    for (int i = 0; i < boxes.count(); i++) {
      long from = start + (long) boxes.place(i);
      long to = Math.min(end, start + (long) boxes.place(i + 1));
      int box = boxes.data(i);
      boolean unused = LittleEndian.getShort(boxes.bytes(), box + REUSABLE) != 0;
      if (unused || from < start || from >= to) {
        continue;
      }
      Story story = new Story((int) from, (int) to, "");
      Integer place = placeOfShape.get(LittleEndian.getInt(boxes.bytes(), box + SHAPE_OF_BOX));
      if (place == null) {
        loose.add(story);
      } else {
        add(place, story);
      }
    }
  }

  /** A table of places, each with some bytes of data ([MS-DOC] 2.2.2). */
  private record Plc(byte[] bytes, int offset, int count, int size) {

    static final int PLACE = 4;

    static Plc of(DocFile file, int where, int size) {
      byte[] main = file.mainStream();
      byte[] bytes = file.tableStream();
      if (where + 8 > main.length) {
        return new Plc(bytes, 0, 0, size);
      }
      int offset = LittleEndian.getInt(main, where);
      int length = LittleEndian.getInt(main, where + 4);
      boolean within = offset >= 0 && length > PLACE && offset <= bytes.length - length;
      return new Plc(bytes, offset, within ? (length - PLACE) / (PLACE + size) : 0, size);
    }

    int place(int i) {
      return LittleEndian.getInt(bytes, offset + PLACE * i);
    }

    int data(int i) {
      return offset + PLACE * (count + 1) + size * i;
    }
  }
}
