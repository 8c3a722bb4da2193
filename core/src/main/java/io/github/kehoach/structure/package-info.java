/**
 * From elements in reading order to the parts of an administrative document: head, preamble,
 * section tree, tables, closing part, appendices.
 */
@NullMarked
package io.github.kehoach.structure;

import org.jspecify.annotations.NullMarked;
