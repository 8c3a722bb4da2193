/**
 * Standard indicators (chỉ tiêu chuẩn) that recur in plans: which of them a printed indicator is,
 * and its values in one unit.
 *
 * <p>The vocabulary is data beside this package, each entry with examples of what it is and what it
 * is not. A printed indicator is matched as a whole, with the rows it depends on, its unit and,
 * where that decides, its years; words that the entry does not know make it another indicator, and
 * what is not certain is matched to none.
 */
@NullMarked
package io.github.kehoach.indicator;

import org.jspecify.annotations.NullMarked;
