package io.github.kehoach.read.word;

import io.github.kehoach.read.UnreadableException;
import java.util.BitSet;

/** Reads the characters of paragraphs, run by run. */
final class DocRuns {

  private static final char NOTE = 0x02;
  private static final char DRAWING = 0x08;
  private static final char LINE_BREAK = 0x0b;
  private static final char COLUMN_BREAK = 0x0e;
  private static final char HARD_HYPHEN = 0x1e;

  /** Stands for a sign of another font. */
  private static final char SYMBOL = '(';

  private final DocFile file;
  private final BitSet codes;

  /** The run that was met last: runs are asked for in order, mostly. */
  private int current;

  private int hidden;

  DocRuns(DocFile file, BitSet codes) {
    this.file = file;
    this.codes = codes;
  }

  int hidden() {
    return hidden;
  }

  /** Reads the characters of a paragraph in some style into a draft. */
  void read(int from, int to, int style, DocDraft draft) throws UnreadableException {
    seek(from);
    int at = from;
    while (at < to) {
      boolean none = current >= file.runCount();
      int end = none ? to : Math.min(to, Math.max(at + 1, file.runEnd(current)));
      DocRunFormat format = none ? DocRunFormat.PLAIN : file.runFormat(current, style);
      if (!format.isGone()) {
        read(at, end, format, draft);
      } else if (format.hidden() && !format.deleted()) {
        hidden += printed(at, end);
      }
      at = end;
      if (!none && at >= file.runEnd(current)) {
        current++;
      }
    }
  }

  private void read(int from, int to, DocRunFormat format, DocDraft draft)
      throws UnreadableException {
    StringBuilder text = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = file.text().charAt(i);
      if (codes.get(i)) {
        continue;
      }
      if (c == SYMBOL && format.symbol() != 0) {
        flush(format, text, draft);
        String sign = String.valueOf(format.symbol());
        draft.text.text(sign, format.symbolFont(), format.bold(), false);
      } else if (c >= ' ') {
        text.append(c);
      } else {
        flush(format, text, draft);
        control(c, i, format, draft);
      }
    }
    flush(format, text, draft);
  }

  private static void control(char c, int at, DocRunFormat format, DocDraft draft)
      throws UnreadableException {
    switch (c) {
      case NOTE, DRAWING -> draft.anchors.add(at);
      case '\t' -> draft.text.space();
      case LINE_BREAK -> draft.text.lineBreak();
      case COLUMN_BREAK, '\f' -> draft.text.pageBreak();
      case HARD_HYPHEN -> draft.text.text("-", format.font(), format.bold(), false);
      default -> {
        // Pictures, optional hyphens and the like print no text.
      }
    }
  }

  private static void flush(DocRunFormat format, StringBuilder text, DocDraft draft)
      throws UnreadableException {
    if (text.length() > 0) {
      draft.text.text(text, format.font(), format.bold(), format.caps());
      text.setLength(0);
    }
  }

  private int printed(int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n += file.text().charAt(i) > ' ' && !codes.get(i) ? 1 : 0;
    }
    return n;
  }

  /** Whether no character of a range is printed, so that it is as if it were not there. */
  boolean isGone(int from, int to, int style) throws UnreadableException {
    seek(from);
    for (int run = current, at = from; at < to; run++) {
      if (run >= file.runCount()
          || file.runStart(run) > at
          || !file.runFormat(run, style).isGone()) {
        return false;
      }
      at = file.runEnd(run);
    }
    return true;
  }

  private void seek(int at) {
    boolean near =
        current < file.runCount()
            && file.runStart(current) <= at
            && (file.runEnd(current) > at || current + 1 < file.runCount())
            && (file.runEnd(current) > at || file.runEnd(current + 1) > at);
    if (!near) {
      current = file.runAt(at);
    } else if (file.runEnd(current) <= at) {
      current++;
    }
  }
}
