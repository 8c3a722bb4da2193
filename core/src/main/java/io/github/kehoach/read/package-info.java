/** Readers: bytes to the neutral document. A reader knows its format and nothing of plans. */
@NullMarked
package io.github.kehoach.read;

import org.jspecify.annotations.NullMarked;
