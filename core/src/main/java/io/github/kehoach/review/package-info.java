/**
 * A page for people who check what was read: the document beside its records, in one HTML file.
 *
 * <p>Of the document nothing is written as markup: its text goes into the page as JSON, and the
 * page's own script, which a policy of the page admits by its hash and no other, makes text nodes
 * of it. Script and style are files beside this package.
 */
@NullMarked
package io.github.kehoach.review;

import org.jspecify.annotations.NullMarked;
