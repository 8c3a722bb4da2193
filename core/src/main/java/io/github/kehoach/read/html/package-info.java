/** The reader for web pages. */
@NullMarked
package io.github.kehoach.read.html;

import org.jspecify.annotations.NullMarked;
