/**
 * Vietnamese text: normalisation with an offset map, folding for matching, numbers, dates, periods,
 * list markers. Nothing here knows of documents or plans.
 */
@NullMarked
package io.github.kehoach.text;

import org.jspecify.annotations.NullMarked;
