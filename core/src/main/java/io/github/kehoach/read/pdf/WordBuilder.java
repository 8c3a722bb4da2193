package io.github.kehoach.read.pdf;

import io.github.kehoach.read.layout.Word;
import io.github.kehoach.text.LegacyDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts glyphs together to words by where they stand: not by the strings that showed them, since a
 * word's letters may come from several fonts and from several places of the content, and not by
 * spaces alone, since many writers show none and some show them where there is no gap.
 */
final class WordBuilder {

  /** How far letters of one line may stand above each other, in parts of their size. */
  private static final float SAME_LINE = 0.1f;

  /** A gap that parts words where no space is shown, in a line that shows none, and in others. */
  private static final float GAP = 0.2f;

  private static final float GAP_BESIDE_SPACES = 0.3f;

  /** Letters that are set apart stand no farther apart; a wider gap is one between columns. */
  private static final float WIDEST_LETTER_GAP = 0.8f;

  /** A gap that parts words where a space is shown. */
  private static final float GAP_AT_SPACE = 0.06f;

  /** A wider gap parts pieces of a line that runs across the page's text. */
  private static final float LINE_GAP = 1.5f;

  /** Places are sorted in hundredths of a point; none lies so far outside the page. */
  private static final double OFFSET = 1 << 20;

  private static final double STEPS = 100;

  private final Glyphs glyphs;
  private final Drawing drawing;
  private final LegacyDecoder decoder;
  private final boolean decoding;

  /** The direction of most of the page's text; lines in another one are one word each. */
  private final int upright;

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder piece = new StringBuilder();
  private final StringBuilder seen = new StringBuilder();

  private int first;
  private int last;
  private int letters;
  private int boldLetters;
  private float left;
  private float right;
  private boolean space;
  private boolean lineHasSpaces;
  private float letterGap;
  private boolean fakeBold;
  private char pendingMark;
  private float pendingAt;
  private int pieceFont;

  /** How many letters are shown, how many of them invisibly, how many nothing tells. */
  int shown;

  int invisible;
  int unmapped;

  WordBuilder(
      Glyphs glyphs, Drawing drawing, LegacyDecoder decoder, boolean decoding, int upright) {
    this.glyphs = glyphs;
    this.drawing = drawing;
    this.decoder = decoder;
    this.decoding = decoding;
    this.upright = upright;
  }

  /** The words of the page, line by line; in the coordinates of the page. */
  List<Word> build() {
    long[] runs = runs();
    int from = 0;
    while (from < runs.length) {
      int to = from + 1;
      int g = (int) runs[from];
      float y = glyphs.y[g];
      while (to < runs.length && isSameLine(g, y, (int) runs[to])) {
        to++;
      }
      line(runs, from, to);
      from = to;
    }
    return words;
  }

  /** Text that runs askew, a watermark for one: as it was shown, at the places of its letters. */
  List<Word> askew() {
    List<Word> out = new ArrayList<>();
    int from = 0;
    while (from < glyphs.count) {
      int to = from;
      StringBuilder word = new StringBuilder();
      while (to < glyphs.count
          && glyphs.direction[to] == Glyphs.SKEWED
          && !glyphs.has(to, Glyphs.SPACE)) {
        glyphs.append(to++, word);
      }
      if (to > from) {
        float y = glyphs.y[from];
        float size = glyphs.size[from];
        float x1 = Math.max(glyphs.x1[from], glyphs.x1[to - 1]);
        float x0 = Math.min(glyphs.x0[from], glyphs.x0[to - 1]);
        out.add(new Word(word.toString(), x0, y - size, x1, y, y, size, false, false, -1));
      }
      from = to + 1;
    }
    return out;
  }

  /** Starts of runs of glyphs that follow each other on a line, sorted by direction and line. */
  private long[] runs() {
    long[] keys = new long[16];
    int n = 0;
    for (int i = 0; i < glyphs.count; i++) {
      if (glyphs.direction[i] != Glyphs.SKEWED && (i == 0 || !follows(i))) {
        if (n == keys.length) {
          keys = Arrays.copyOf(keys, 2 * n);
        }
        // Directions first, then lines from top to bottom to a hundredth of a point.
        long line = Math.round(glyphs.y[i] * 100.0) + (1L << 27);
        keys[n++] = (long) glyphs.direction[i] << 60 | (line & 0xfffffffL) << 32 | i;
      }
    }
    keys = Arrays.copyOf(keys, n);
    Arrays.sort(keys);
    return keys;
  }

  private boolean follows(int i) {
    return glyphs.direction[i] == glyphs.direction[i - 1]
        && glyphs.y[i] == glyphs.y[i - 1]
        && glyphs.size[i] == glyphs.size[i - 1];
  }

  private boolean isSameLine(int g, float y, int other) {
    return glyphs.direction[other] == glyphs.direction[g]
        && Math.abs(glyphs.y[other] - y)
            <= SAME_LINE * Math.min(glyphs.size[g], glyphs.size[other]);
  }

  /** Sorts the glyphs of a line from left to right and reads it. */
  private void line(long[] runs, int from, int to) {
    long[] keys = new long[64];
    int n = 0;
    for (int r = from; r < to; r++) {
      int i = (int) runs[r];
      do {
        if (n == keys.length) {
          keys = Arrays.copyOf(keys, 2 * n);
        }
        keys[n++] = (long) ((glyphs.x0[i] + OFFSET) * STEPS) << 32 | i;
        i++;
      } while (i < glyphs.count && follows(i));
    }
    Arrays.sort(keys, 0, n);
    measure(keys, n);
    first = -1;
    last = -1;
    space = false;
    pendingMark = 0;
    for (int k = 0; k < n; k++) {
      glyph((int) keys[k]);
    }
    endWord();
    observe();
  }

  /** Whether the line shows spaces, and how far apart its letters are set. */
  private void measure(long[] keys, int n) {
    lineHasSpaces = false;
    int wide = 0;
    int gaps = 0;
    int before = -1;
    for (int k = 0; k < n; k++) {
      int i = (int) keys[k];
      if (glyphs.has(i, Glyphs.SPACE)) {
        lineHasSpaces = true;
        before = -1;
        continue;
      }
      float gap = before >= 0 ? glyphs.x0[i] - glyphs.x1[before] : Float.MAX_VALUE;
      if (gap < WIDEST_LETTER_GAP * glyphs.size[i]) {
        gaps++;
        wide += gap > 0.12f * glyphs.size[i] ? 1 : 0;
      }
      before = i;
    }
    letterGap = 0;
    if (gaps >= 4 && wide * 2 > gaps) {
      float[] all = new float[gaps];
      int m = 0;
      before = -1;
      for (int k = 0; k < n; k++) {
        int i = (int) keys[k];
        if (glyphs.has(i, Glyphs.SPACE)) {
          before = -1;
          continue;
        }
        float gap = before >= 0 ? glyphs.x0[i] - glyphs.x1[before] : Float.MAX_VALUE;
        if (gap < WIDEST_LETTER_GAP * glyphs.size[i]) {
          all[m++] = gap;
        }
        before = i;
      }
      Arrays.sort(all);
      letterGap = Math.min(all[gaps / 2], glyphs.size[(int) keys[0]]);
    }
  }

  private void glyph(int i) {
    if (glyphs.has(i, Glyphs.SPACE)) {
      space = true;
      if (seen.length() > 0) {
        seen.append(' ');
      }
      return;
    }
    float x0 = glyphs.x0[i];
    float x1 = glyphs.x1[i];
    float size = glyphs.size[i];
    if (glyphs.has(i, Glyphs.WHITE) && !drawing.isCovered((x0 + x1) / 2, glyphs.y[i] - size / 4)) {
      return;
    }
    if (isCopy(i, x0, size)) {
      return;
    }
    shown++;
    invisible += glyphs.has(i, Glyphs.INVISIBLE) ? 1 : 0;
    unmapped += glyphs.has(i, Glyphs.UNMAPPED) ? 1 : 0;
    char mark = glyphs.text[i] > 0 ? Marks.combining((char) glyphs.text[i]) : 0;
    if (mark != 0) {
      float middle = (x0 + x1) / 2;
      boolean combines = glyphs.text[i] == mark;
      if (last >= 0 && (combines || middle > glyphs.x0[last] && middle < glyphs.x1[last])) {
        // Where the mark stands over the letter before it; a letter that follows may fit better.
        if (middle <= glyphs.x1[last] + 0.1f * size) {
          append(mark, i);
          return;
        }
      }
      if (combines) {
        pendingMark = mark;
        pendingAt = middle;
        return;
      }
    }
    if (first >= 0 && parts(i, x0, size)) {
      if (glyphs.direction[i] != upright && x0 - glyphs.x1[last] < LINE_GAP * size) {
        piece.append(' ');
      } else {
        endWord();
      }
    }
    if (first < 0) {
      first = i;
      left = x0;
      right = x1;
    }
    append(i);
    if (pendingMark != 0) {
      if (pendingAt >= x0 - 0.1f * size && pendingAt <= x1 + 0.1f * size) {
        append(pendingMark, i);
      }
      pendingMark = 0;
    }
    last = i;
    left = Math.min(left, x0);
    right = Math.max(right, x1);
    letters++;
    boldLetters += glyphs.has(i, Glyphs.BOLD) ? 1 : 0;
    space = false;
  }

  private boolean parts(int i, float x0, float size) {
    float gap = x0 - glyphs.x1[last] - letterGap;
    float em = Math.min(size, glyphs.size[last]);
    if (space) {
      return gap > GAP_AT_SPACE * em;
    }
    return gap > (lineHasSpaces ? GAP_BESIDE_SPACES : GAP) * em;
  }

  /** The same letter at nearly the same place: a shadow, or boldness by printing twice. */
  private boolean isCopy(int i, float x0, float size) {
    if (last < 0
        || glyphs.text[i] != glyphs.text[last]
        || glyphs.text[i] < 0
        || Math.abs(size - glyphs.size[last]) > 0.1f * size) {
      return false;
    }
    float width = Math.max(glyphs.x1[i] - x0, 0.1f * size);
    if (x0 - glyphs.x0[last] > 0.35f * width) {
      return false;
    }
    fakeBold = true;
    return true;
  }

  private void append(int i) {
    if (piece.length() > 0 && pieceFont != glyphs.font[i]) {
      endPiece();
    }
    pieceFont = glyphs.font[i];
    glyphs.append(i, piece);
  }

  private void append(char mark, int i) {
    if (piece.length() == 0) {
      pieceFont = glyphs.font[i];
    }
    piece.append(mark);
  }

  private int seenFont;

  /** Shows the decoder the line's text, font by font. */
  private void observe() {
    if (seen.length() > 0) {
      decoder.observe(glyphs.fonts.get(seenFont).name, seen);
      seen.setLength(0);
    }
  }

  private void endPiece() {
    if (piece.length() == 0) {
      return;
    }
    if (decoding) {
      text.append(decoder.decode(glyphs.fonts.get(pieceFont).name, piece.toString()));
    } else {
      text.append(piece);
      if (seenFont != pieceFont) {
        observe();
        seenFont = pieceFont;
      }
      seen.append(piece);
    }
    piece.setLength(0);
  }

  private void endWord() {
    if (first < 0) {
      return;
    }
    endPiece();
    if (text.length() > 0) {
      words.add(word());
    }
    text.setLength(0);
    first = -1;
    last = -1;
    letters = 0;
    boldLetters = 0;
    fakeBold = false;
    space = false;
  }

  private Word word() {
    float size = glyphs.size[first];
    float y = glyphs.y[first];
    PdfFont font = glyphs.fonts.get(glyphs.font[first]);
    float top = y - font.ascent * size;
    float bottom = y + font.descent * size;
    boolean bold = boldLetters * 2 > letters || fakeBold;
    boolean raised = glyphs.has(first, Glyphs.RAISED);
    String s = text.toString();
    return switch (glyphs.direction[first]) {
      case 1 -> new Word(s, -bottom, left, -top, right, right, size, bold, raised, -1);
      case 2 -> new Word(s, -right, -bottom, -left, -top, -top, size, bold, raised, -1);
      case 3 -> new Word(s, top, -right, bottom, -left, -left, size, bold, raised, -1);
      default -> new Word(s, left, top, right, bottom, y, size, bold, raised, -1);
    };
  }
}
