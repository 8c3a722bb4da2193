/**
 * Pages of placed words and ruling lines to the neutral document: lines, columns, tables,
 * paragraphs, running heads and feet. Knows nothing of where the words came from: the PDF reader
 * and OCR both hand over a {@link io.github.kehoach.read.layout.Page}.
 *
 * <pre>
 * Page → PageLayout: SmallPrint, RuledTables (Edges → Lattice → TableCells), AlignedTables
 *        (TableParts: by the TableHead and TableColumns above the page break), ColumnZones,
 *        rows → Items, whose lines are written into PlacedText in reading order
 * all pages → RunningHeads → CutRows → Assembly: Flow joins lines to paragraphs → elements
 * </pre>
 *
 * <p>{@link io.github.kehoach.read.layout.Layout} is the way in. Words are dropped page by page;
 * what stays of them are the running text, their boxes in arrays, and one object a line.
 */
@NullMarked
package io.github.kehoach.read.layout;

import org.jspecify.annotations.NullMarked;
