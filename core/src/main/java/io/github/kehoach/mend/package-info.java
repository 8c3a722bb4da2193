/**
 * Mends what OCR misread, where the closed vocabulary of administrative Vietnamese leaves one
 * reading. Stands behind the readers, which know nothing of words, and before the structure.
 */
@NullMarked
package io.github.kehoach.mend;

import org.jspecify.annotations.NullMarked;
