/**
 * The reader for PDF files: one pass over each page's content leaves glyphs and lines; the words
 * that the glyphs make go to {@link io.github.kehoach.read.layout}.
 *
 * <pre>
 * file → PdfPages → PageReader: ContentReader (ContentTokens, TextShower, Drawing) → Glyphs
 *      → WordBuilder → Page → Layout
 * </pre>
 *
 * <p>PDFBox finds the objects and decrypts them. Contents are run and fonts are read here, from
 * their dictionaries: that takes a third of the time, and opens neither font programs nor the fonts
 * of the system. {@code PicturedPages} hands pages without text to OCR.
 */
@NullMarked
package io.github.kehoach.read.pdf;

import org.jspecify.annotations.NullMarked;
