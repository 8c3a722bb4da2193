/**
 * The neutral document: what every reader makes and everything behind the readers starts from.
 * Elements in reading order, and a {@link io.github.kehoach.document.Geometry} for formats with
 * pages. Uses the normal form of {@code text} and a few values of {@code plan}, which it hands
 * through.
 */
@NullMarked
package io.github.kehoach.document;

import org.jspecify.annotations.NullMarked;
