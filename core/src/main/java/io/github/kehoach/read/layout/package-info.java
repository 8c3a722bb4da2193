/**
 * Pages of placed words and ruling lines to the neutral document: lines, columns, tables,
 * paragraphs, running heads and feet. Knows nothing of where the words came from: the PDF reader
 * and OCR both hand over a {@link io.github.kehoach.read.layout.Page}.
 */
@NullMarked
package io.github.kehoach.read.layout;

import org.jspecify.annotations.NullMarked;
