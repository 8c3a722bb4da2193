/** How a program uses kehoach. */
@NullMarked
package io.github.kehoach.samples;

import org.jspecify.annotations.NullMarked;
