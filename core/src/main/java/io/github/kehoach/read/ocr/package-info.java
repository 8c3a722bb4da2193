/**
 * Reads pages without text: page to {@link io.github.kehoach.read.ocr.Picture}, picture to words
 * (by the {@code tesseract} command, a program of its own) and ruling lines. Knows nothing of what
 * the words say.
 */
@NullMarked
package io.github.kehoach.read.ocr;

import org.jspecify.annotations.NullMarked;
