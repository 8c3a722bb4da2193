package io.github.kehoach.read.sheet;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Prints numbers and dates as Excel does on a Vietnamese computer. */
final class NumberTexts {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  private static final int GENERAL = 0;
  private static final int DATE = 14;
  private static final int DATE_AND_TIME = 22;

  private final DataFormatter formatter = new DataFormatter(VIETNAMESE);
  private final boolean from1904;

  /**
   * Prints for one workbook.
   *
   * @param from1904 whether its dates count from 1904
   */
  NumberTexts(boolean from1904) {
    this.from1904 = from1904;
  }

  String print(double value, CellStyle style) {
    try {
      return print(value, style.formatIndex(), style.format());
    } catch (IllegalArgumentException e) {
      // A format that POI cannot read; the value is better than nothing.
      return print(value, GENERAL, "General");
    }
  }

  private String print(double value, int index, String format) {
    return switch (index) {
      // These two follow the computer's settings (ECMA-376, part 1, 18.8.30).
      case DATE -> formatter.formatRawCellContents(value, 165, "dd/mm/yyyy", from1904);
      case DATE_AND_TIME ->
          formatter.formatRawCellContents(value, 166, "dd/mm/yyyy hh:mm", from1904);
      default -> formatter.formatRawCellContents(value, index, format, from1904).strip();
    };
  }
}
