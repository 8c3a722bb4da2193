package io.github.kehoach.read.pdf;

/**
 * The operators that text and lines need (ISO 32000-1, Annex A), as {@link ContentTokens} gives
 * them.
 */
final class Ops {

  static final int SAVE = 'q';
  static final int RESTORE = 'Q';
  static final int CONCATENATE = 'c' << 8 | 'm';
  static final int STATE_DICTIONARY = 'g' << 8 | 's';
  static final int DRAW = 'D' << 8 | 'o';
  static final int BEGIN_MARKED = ('B' << 8 | 'M') << 8 | 'C';
  static final int BEGIN_MARKED_WITH = ('B' << 8 | 'D') << 8 | 'C';
  static final int END_MARKED = ('E' << 8 | 'M') << 8 | 'C';
  static final int INLINE_IMAGE = 'B' << 8 | 'I';
  static final int IMAGE_DATA = 'I' << 8 | 'D';

  static final int BEGIN_TEXT = 'B' << 8 | 'T';
  static final int END_TEXT = 'E' << 8 | 'T';
  static final int MOVE = 'T' << 8 | 'd';
  static final int MOVE_LEADING = 'T' << 8 | 'D';
  static final int TEXT_MATRIX = 'T' << 8 | 'm';
  static final int NEXT_LINE = 'T' << 8 | '*';
  static final int LETTER_SPACE = 'T' << 8 | 'c';
  static final int WORD_SPACE = 'T' << 8 | 'w';
  static final int STRETCH = 'T' << 8 | 'z';
  static final int LEADING = 'T' << 8 | 'L';
  static final int FONT = 'T' << 8 | 'f';
  static final int RENDER = 'T' << 8 | 'r';
  static final int RISE = 'T' << 8 | 's';
  static final int SHOW = 'T' << 8 | 'j';
  static final int SHOW_ADJUSTED = 'T' << 8 | 'J';
  static final int SHOW_LINE = '\'';
  static final int SHOW_SPACED = '"';

  static final int MOVE_TO = 'm';
  static final int LINE_TO = 'l';
  static final int CURVE = 'c';
  static final int CURVE_FIRST = 'v';
  static final int CURVE_LAST = 'y';
  static final int CLOSE = 'h';
  static final int RECTANGLE = 'r' << 8 | 'e';
  static final int STROKE = 'S';
  static final int CLOSE_STROKE = 's';
  static final int FILL = 'f';
  static final int FILL_OLD = 'F';
  static final int FILL_EVEN_ODD = 'f' << 8 | '*';
  static final int FILL_STROKE = 'B';
  static final int FILL_STROKE_EVEN_ODD = 'B' << 8 | '*';
  static final int CLOSE_FILL_STROKE = 'b';
  static final int CLOSE_FILL_STROKE_EVEN_ODD = 'b' << 8 | '*';
  static final int END_PATH = 'n';
  static final int CLIP = 'W';
  static final int CLIP_EVEN_ODD = 'W' << 8 | '*';
  static final int LINE_WIDTH = 'w';

  static final int FILL_GRAY = 'g';
  static final int FILL_RGB = 'r' << 8 | 'g';
  static final int FILL_CMYK = 'k';
  static final int FILL_SPACE = 'c' << 8 | 's';
  static final int FILL_COLOUR = 's' << 8 | 'c';
  static final int FILL_COLOUR_N = ('s' << 8 | 'c') << 8 | 'n';
  static final int STROKE_GRAY = 'G';
  static final int STROKE_RGB = 'R' << 8 | 'G';
  static final int STROKE_CMYK = 'K';
  static final int STROKE_SPACE = 'C' << 8 | 'S';
  static final int STROKE_COLOUR = 'S' << 8 | 'C';
  static final int STROKE_COLOUR_N = ('S' << 8 | 'C') << 8 | 'N';

  private Ops() {}
}
