package io.github.kehoach.read.text;

import io.github.kehoach.document.Paragraph;
import io.github.kehoach.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/** A paragraph whose lines are still coming. They are put together once, however many they are. */
final class OpenParagraph {

  private final Paragraph first;
  private NormalizedText.@Nullable Builder joined;
  private int sourceEnd;
  private boolean bold;
  private int lines = 1;

  OpenParagraph(Paragraph first) {
    this.first = first;
    this.sourceEnd = first.text().sourceEnd(first.text().length());
    this.bold = first.bold();
  }

  void add(Line line) {
    NormalizedText next = line.text();
    if (joined == null) {
      joined = new NormalizedText.Builder(4 * (first.text().length() + next.length()));
      joined.append(first.text(), 0, first.text().length());
    }
    joined.append(' ', sourceEnd);
    joined.append(next, 0, next.length());
    sourceEnd = next.sourceEnd(next.length());
    bold &= line.bold();
    lines++;
  }

  /** Its text so far. */
  CharSequence text() {
    return joined == null ? first.text() : joined.text();
  }

  boolean bold() {
    return bold;
  }

  int lines() {
    return lines;
  }

  Paragraph paragraph() {
    return joined == null ? first : new Paragraph(joined.build(sourceEnd), bold, first.gapBefore());
  }
}
