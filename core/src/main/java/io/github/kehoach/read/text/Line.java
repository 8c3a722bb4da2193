package io.github.kehoach.read.text;

import io.github.kehoach.document.Paragraph;
import io.github.kehoach.text.NormalizedText;

/**
 * A line of the source.
 *
 * @param kind what it looks like by itself
 * @param start its first source offset
 * @param end one past its last source offset, without the line end
 * @param text its normalised text without markup
 * @param bold whether all of it is marked bold
 * @param opens whether a paragraph is known to start here, so that nothing above goes on in it
 */
record Line(Kind kind, int start, int end, NormalizedText text, boolean bold, boolean opens) {

  enum Kind {
    BLANK,
    /** Only dashes, stars or underscores. */
    RULE,
    /** A lone pipe: a cell ends here. */
    BAR,
    /** Cells parted by pipes. */
    PIPES,
    /** The line under a Markdown table's header. */
    PIPE_RULE,
    /** Cells parted by tabs. */
    TABS,
    /** Perhaps a page number: digits alone. */
    DIGITS,
    /** Certainly a page number: {@code - 3 -}, {@code Trang 3}. */
    PAGE,
    TEXT
  }

  Line as(Kind other) {
    return new Line(other, start, end, text, bold, opens);
  }

  Paragraph paragraph(boolean gap) {
    return new Paragraph(text, bold, gap);
  }
}
