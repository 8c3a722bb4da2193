package io.github.kehoach.read.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Prints numbers and dates as Excel does on a Vietnamese computer. POI prints dates and rarer
 * formats; numbers are printed here, since POI takes text in quotation marks for signs.
 */
final class NumberTexts {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  private static final int DATE = 14;
  private static final int DATE_AND_TIME = 22;

  /** Formats of a file's own have numbers from here on. */
  private static final int OWN = 164;

  private final DataFormatter formatter = new DataFormatter(VIETNAMESE);
  private final Map<String, List<Optional<NumberCode>>> codes = new HashMap<>();
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
    // These two follow the computer's settings (ECMA-376, part 1, 18.8.30).
    String format =
        switch (style.formatIndex()) {
          case DATE -> "dd/mm/yyyy";
          case DATE_AND_TIME -> "dd/mm/yyyy hh:mm";
          default -> style.format();
        };
    // By its shortest digits, not by those that the binary number has behind them.
    BigDecimal exact = new BigDecimal(Double.toString(value));
    List<Optional<NumberCode>> sections = codes.computeIfAbsent(format, NumberTexts::sections);
    Optional<NumberCode> code = sections.get(section(sections.size(), exact.signum()));
    if (code.isPresent()) {
      boolean unsigned = exact.signum() < 0 && sections.size() > 1;
      return code.get().print(unsigned ? exact.negate() : exact).strip();
    }
    return other(value, format).orElseGet(() -> NumberCode.general(exact));
  }

  private static List<Optional<NumberCode>> sections(String format) {
    List<Optional<NumberCode>> sections = new ArrayList<>();
    for (String section : cut(format)) {
      sections.add(NumberCode.of(section));
    }
    return sections;
  }

  /** Positive numbers, negative ones, zero; the fourth section is for text. */
  private static int section(int sections, int sign) {
    if (sign < 0 && sections > 1) {
      return 1;
    }
    return sign == 0 && sections > 2 ? 2 : 0;
  }

  private static List<String> cut(String format) {
    List<String> sections = new ArrayList<>();
    int from = 0;
    boolean quoted = false;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\') {
        i++;
      } else if (c == ';' && !quoted) {
        sections.add(format.substring(from, i));
        from = i + 1;
      }
    }
    sections.add(format.substring(from));
    return sections;
  }

  /** Prints a date, or what else is no plain number. */
  private Optional<String> other(double value, String format) {
    String first = cut(format).get(0);
    boolean date = DateUtil.isADateFormat(OWN, first);
    if (date && !DateUtil.isValidExcelDate(value)) {
      return Optional.empty();
    }
    try {
      String code = date ? first : format;
      return Optional.of(formatter.formatRawCellContents(value, OWN, code, from1904).strip());
    } catch (IllegalArgumentException e) {
      // A format that POI cannot read; the number is better than nothing.
      return Optional.empty();
    }
  }
}
