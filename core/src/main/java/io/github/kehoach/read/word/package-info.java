/** The reader for word processors' files. */
@NullMarked
package io.github.kehoach.read.word;

import org.jspecify.annotations.NullMarked;
