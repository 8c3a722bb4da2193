package io.github.kehoach.make;

/** What the people who type plans do, some this, some that. */
enum Habit {
  /** Headings have paragraph styles, and no letters of their own. */
  HEADING_STYLES,
  /** A tab stands behind a typed marker, not a space. */
  TAB_AFTER_MARKER,
  /** A group's heading in a table reaches over the columns to its right. */
  MERGED_GROUPS,
  /** A cell of the last column reaches down over the empty ones below it. */
  MERGED_DOWN,
  /** A row {@code 1 2 3 …} stands under a table's header. */
  COLUMN_NUMBERS,
  /** Appendices lie across. */
  LANDSCAPE,
  /** An appendix's label stands in a text box. */
  TEXT_BOX,
  /** Title, dateline and some paragraphs stand in content controls. */
  CONTENT_CONTROLS,
  /** Changes were tracked and nobody accepted them. */
  TRACKED,
  /** Runs break within words, with proofing marks and bookmarks between. */
  TORN_RUNS,
  /** Rules under the head are typed hyphens; otherwise they are drawn. */
  TYPED_RULES,
  /** Lines of one cell or title are one paragraph with line breaks. */
  LINE_BREAKS,
  /** Hyphens in document numbers are no-break ones. */
  NO_BREAK_HYPHENS,
  /** Page numbers are fields of their own kind, in a content control. */
  PAGE_NUMBER_CONTROL
}
