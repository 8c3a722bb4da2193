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
    StringBuilder text = new StringBuilder();
    int at = from;
    while (at < to) {
      boolean none = current >= file.runCount();
      int end = none ? to : Math.min(to, Math.max(at + 1, file.runEnd(current)));
      DocRunFormat format = none ? null : file.runFormat(current, style);
      if (format == null || !format.isGone()) {
        read(at, end, format, text, draft);
      } else if (format.hidden() && !format.deleted()) {
        hidden += printed(at, end);
      }
      at = end;
      if (!none && at >= file.runEnd(current)) {
        current++;
      }
    }
  }

  private void read(
      int from,
      int to,
      @org.jspecify.annotations.Nullable DocRunFormat format,
      StringBuilder text,
      DocDraft draft) {
    text.setLength(0);
    for (int i = from; i < to; i++) {
      if (codes.get(i)) {
        continue;
      }
      char c = file.text().charAt(i);
      switch (c) {
        case NOTE, DRAWING -> draft.anchor(i);
        case COLUMN_BREAK, '\f' -> text.append(LINE_BREAK);
        case HARD_HYPHEN -> text.append('-');
        case '\t', LINE_BREAK -> text.append(c);
        case '(' -> text.append(format != null && format.symbol() != 0 ? "" : "(");
        default -> {
          if (c >= ' ') {
            text.append(c);
          }
        }
      }
      if (c == '(' && format != null && format.symbol() != 0) {
        flush(format, text, draft);
        String sign = SymbolFonts.print(String.valueOf(format.symbol()), format.symbolFont());
        draft.add(format.font(), false, format.bold(), sign);
      }
    }
    flush(format, text, draft);
  }

  private static void flush(
      @org.jspecify.annotations.Nullable DocRunFormat format, StringBuilder text, DocDraft draft) {
    if (text.length() == 0) {
      return;
    }
    if (format == null) {
      draft.add(null, false, false, text);
    } else {
      draft.add(format.font(), format.caps(), format.bold(), text);
    }
    text.setLength(0);
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
