/**
 * The reader for plain text in all flavours in which documents reach people: one paragraph a line
 * or hard-wrapped, with Markdown marks, tables as tab-separated lines, as rows of pipes, as cells
 * on lines of their own parted by lone pipes, or as columns padded with spaces.
 *
 * <pre>
 * bytes → TextDecoder → Lines → tables (BarTables, RowTables, PaddedColumns) and Paragraphs → Document
 * </pre>
 */
@NullMarked
package io.github.kehoach.read.text;

import org.jspecify.annotations.NullMarked;
