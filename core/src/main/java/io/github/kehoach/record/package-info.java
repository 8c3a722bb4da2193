/** Recognisers: from the parts of a document to typed records. */
@NullMarked
package io.github.kehoach.record;

import org.jspecify.annotations.NullMarked;
