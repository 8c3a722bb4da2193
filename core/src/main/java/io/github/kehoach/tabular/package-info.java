/**
 * The records of a plan as rows of tables, for people who work with data frames: {@link
 * io.github.kehoach.tabular.PlanTables} makes them, {@link io.github.kehoach.tabular.DataTable}
 * says what columns they have, {@link io.github.kehoach.tabular.DataDictionary} tells both in
 * words.
 *
 * <p>Rows are plain values and know of no file format: what writes them, as CSV or Parquet or into
 * a data base, is up to the caller.
 *
 * <p>Values are the document's own and are not altered: a cell may begin with {@code =} or {@code
 * -} as the text does. Import such files as data, and let no spreadsheet run formulas in them.
 */
@NullMarked
package io.github.kehoach.tabular;

import org.jspecify.annotations.NullMarked;
