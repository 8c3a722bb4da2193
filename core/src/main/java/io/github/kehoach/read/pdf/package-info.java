/** The reader for PDF files. */
@NullMarked
package io.github.kehoach.read.pdf;

import org.jspecify.annotations.NullMarked;
