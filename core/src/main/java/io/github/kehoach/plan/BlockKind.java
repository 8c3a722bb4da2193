package io.github.kehoach.plan;

/** What part of the document a block is. */
public enum BlockKind {
  /** Header of the document. */
  HEAD,
  /** Its type and title. */
  TITLE,
  /** Preamble with the bases. */
  PREAMBLE,
  /** A section's heading or lead-in. */
  HEADING,
  /** Running text. */
  TEXT,
  /** A cell of a table. */
  CELL,
  /** Recipients and signature. */
  CLOSING,
  /** An appendix's head. */
  APPENDIX_HEAD,
  /** A page number, rule or running head. */
  FURNITURE,
  /** Text around the document, such as a portal's menus. */
  OUTSIDE
}
