/** Files of tables: rows of {@link io.github.kehoach.tabular} as CSV and as Parquet. */
@NullMarked
package io.github.kehoach.cli.table;

import org.jspecify.annotations.NullMarked;
