package io.github.kehoach.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A paragraph of a .docx file while it is read, with what is anchored in it. */
final class DocxParagraph {

  /** How a run is printed, with what it takes from styles. */
  record Format(
      @org.jspecify.annotations.Nullable String font,
      boolean bold,
      boolean capitals,
      boolean hidden) {}

  final ParagraphBuilder text;

  /** The text boxes that are anchored in it. */
  final Flow boxes = new Flow();

  /** The notes that it refers to. */
  final List<DocxNotes.Mark> notes = new ArrayList<>(0);

  ParagraphProperties properties = ParagraphProperties.NONE;
  DocxStyles.Style style = DocxStyles.Style.NONE;
  boolean begun;

  /** The fields that are open: true where the stream is in the code of one, not in its result. */
  private final Deque<Boolean> fields = new ArrayDeque<>(0);

  DocxParagraph(ParagraphBuilder text) {
    this.text = text;
  }

  /** Another paragraph goes on in this one, whose mark was removed. */
  void goOn() {
    begun = false;
    properties = ParagraphProperties.NONE;
    fields.clear();
  }

  /**
   * A field's character (ECMA-376, part 1, 17.16.18). A field whose end is in another paragraph is
   * closed with this one: its code has no text that would be printed.
   */
  void field(String kind) {
    switch (kind) {
      case "begin" -> fields.push(true);
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(false);
        }
      }
      case "end" -> fields.poll();
      default -> {
        // There are no others.
      }
    }
  }

  /** Whether the stream is in a field's code. */
  boolean isInCode() {
    return !fields.isEmpty() && fields.contains(true);
  }
}
