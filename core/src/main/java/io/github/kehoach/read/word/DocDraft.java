package io.github.kehoach.read.word;

import java.util.ArrayList;
import java.util.List;

/** A paragraph while its text is still coming. */
final class DocDraft {

  final ParagraphBuilder text;

  /** Where in it boxes and notes are anchored. */
  final List<Integer> anchors = new ArrayList<>();

  private boolean labelled;

  DocDraft(ParagraphBuilder text) {
    this.text = text;
  }

  boolean isLabelled() {
    return labelled;
  }

  void label(String value, ListLevel level) {
    text.label(value, level);
    labelled = true;
  }
}
