/** The reader for spreadsheets. */
@NullMarked
package io.github.kehoach.read.sheet;

import org.jspecify.annotations.NullMarked;
