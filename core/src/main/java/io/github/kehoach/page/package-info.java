/**
 * Makes pages of one HTML file that need nothing else, for {@code review} and {@code compare}.
 *
 * <p>A page is a frame, a style and scripts, which are files beside the package that shows
 * something, and data. Of a document nothing is written as markup: what it says goes into the page
 * as JSON, in which no character means anything to HTML, and the page's own script makes text nodes
 * of it. A policy in the page admits this script and style by their hashes, and no other, nor any
 * request.
 */
@NullMarked
package io.github.kehoach.page;

import org.jspecify.annotations.NullMarked;
