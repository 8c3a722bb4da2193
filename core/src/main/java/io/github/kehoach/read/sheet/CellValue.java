package io.github.kehoach.read.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cell holds. */
sealed interface CellValue {

  /**
   * Text in the font of its cell.
   *
   * @param text the characters as the file has them
   */
  record Text(String text) implements CellValue {}

  /**
   * Text in several fonts.
   *
   * @param runs its runs
   */
  record Rich(List<Run> runs) implements CellValue {

    /** Copies the runs. */
    public Rich {
      runs = List.copyOf(runs);
    }
  }

  /**
   * Characters in one font.
   *
   * @param font its name, or null for the font of the cell
   * @param bold whether they are bold, or null as the cell is
   * @param text the characters as the file has them
   */
  record Run(@Nullable String font, @Nullable Boolean bold, String text) {}

  /**
   * A number, or a date as one.
   *
   * @param value as stored
   */
  record Number(double value) implements CellValue {}

  /** Whether a cell that holds it looks empty. */
  static boolean isBlank(CellValue value) {
    if (value instanceof Rich rich) {
      return rich.runs().stream().allMatch(r -> r.text().isBlank());
    }
    return value instanceof Text text && text.text().isBlank();
  }
}
