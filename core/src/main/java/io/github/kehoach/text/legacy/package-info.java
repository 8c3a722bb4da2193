/**
 * Old Vietnamese encodings: their tables, the detours their bytes take into documents, and the
 * statistics that tell them from Unicode. {@link io.github.kehoach.text.LegacyDecoder} is the way
 * in.
 */
@NullMarked
package io.github.kehoach.text.legacy;

import org.jspecify.annotations.NullMarked;
