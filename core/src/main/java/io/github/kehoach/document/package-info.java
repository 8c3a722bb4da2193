/**
 * The neutral document that all formats meet at: elements in reading order, in normalised text that knows its source
 * offsets. Nothing here knows of plans.
 */
@NullMarked
package io.github.kehoach.document;

import org.jspecify.annotations.NullMarked;
