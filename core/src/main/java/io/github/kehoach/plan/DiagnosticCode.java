package io.github.kehoach.plan;

/** The kinds of diagnostics. */
public enum DiagnosticCode {
  /** The document has no number. */
  MISSING_NUMBER,
  /** A header value was taken from elsewhere in the document. */
  INFERRED_METADATA,
  /** The document names itself by different numbers. */
  CONFLICTING_IDENTIFIER,
  /** The document names itself by different dates. */
  CONFLICTING_DATE,
  /** An appendix repeats another. */
  DUPLICATE_APPENDIX,
  /** A marker repeats: of a section under one parent, of an appendix, of a table's row. */
  DUPLICATE_MARKER,
  /** Markers skip numbers: of sections, of appendices, of a table's rows. */
  NUMBERING_GAP,
  /** A table row has more or fewer cells than its header, or lacks the value that it is about. */
  TABLE_SHAPE,
  /** A value could not be parsed and is given as printed. */
  UNPARSED_VALUE,
  /** Prose and table state different values for one goal. */
  TARGET_MISMATCH,
  /** Shares of what the text calls a whole (cơ cấu) do not add up to 100. */
  SHARES_NOT_WHOLE,
  /** A deadline lies before the date of the plan. */
  DEADLINE_BEFORE_ISSUE,
  /** An agency is told to report to itself. */
  SELF_REPORT,
  /** OCR may have misread a word. */
  OCR_SUSPECT,
  /** A page has no text. */
  NO_TEXT_LAYER,
  /** The text is no plan document. */
  NOT_A_PLAN,
  /** The document seems to end too early. */
  TRUNCATED,
  /** An old Vietnamese encoding was decoded. */
  LEGACY_ENCODING,
  /** The printed type and the symbol disagree. */
  CONFLICTING_TYPE,
  /** Text around the document was left out of the records. */
  OUTSIDE_TEXT,
  /** The text's encoding was guessed. */
  GUESSED_ENCODING,
  /** What the file marks as hidden was left out. */
  HIDDEN_CONTENT,
  /** A part of the file is damaged or in another format and was left out. */
  UNREAD_PART,
  /** Fonts do not tell what letters they show. */
  UNREADABLE_TEXT
}
