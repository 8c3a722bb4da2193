package io.github.kehoach.read.sheet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How cells are printed.
 *
 * @param font the name of the font, or null
 * @param bold whether it is bold
 * @param ruled whether a line stands left or right of the cell, as in tables; lines above and below
 *     alone are drawn under titles, too
 * @param formatIndex the number of the format
 * @param format the format of numbers
 */
record CellStyle(
    @Nullable String font, boolean bold, boolean ruled, int formatIndex, String format) {

  /** What holds where nothing is said. */
  static final CellStyle PLAIN = new CellStyle(null, false, false, 0, "General");

  /** Checks that the format is there. */
  CellStyle {
    Objects.requireNonNull(format, "format");
  }
}
