package io.github.kehoach.read.word;

import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;

/**
 * A paragraph of a binary Word file.
 *
 * @param start its first character
 * @param end one past its last one, the mark that ends it
 * @param properties its own properties
 * @param format all its properties, its style's too
 * @param pageBreak whether a page break cuts it off and its mark comes later
 */
record DocParagraph(
    int start, int end, PAPX properties, ParagraphProperties format, boolean pageBreak) {

  /** The list index of paragraphs that Word 6 numbered in another way. */
  private static final int OLD_NUMBERING = 2047;

  /** How deep in tables it stands, 0 outside. */
  int depth() {
    return format.getFInTable() || format.getItap() > 0 ? Math.max(1, format.getItap()) : 0;
  }

  /** Whether it ends a row of a table. */
  boolean endsRow() {
    return depth() > 1 ? format.getFTtpEmbedded() : format.getFTtp();
  }

  /** Whether it ends a cell of a table in a table; others end with a mark of their own. */
  boolean endsInnerCell() {
    return depth() > 1 && format.getFInnerTableCell();
  }

  /** Its style. */
  int style() {
    return properties.getIstd();
  }

  /** The list override that it belongs to, from 1; 0 where it belongs to none. */
  int list() {
    // A negative index says that the paragraph keeps indents of its own ([MS-DOC], sprmPIlfo).
    int list = Math.abs(format.getIlfo());
    return list >= OLD_NUMBERING ? 0 : list;
  }

  /** Its level in that list, from 0. */
  int level() {
    return Math.max(0, Math.min(8, format.getIlvl()));
  }
}
