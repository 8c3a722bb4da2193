package io.github.kehoach.read.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextsTest {

  private static String print(double value, String format) {
    return new NumberTexts(false).print(value, new CellStyle(null, false, false, 170, format));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "11.2 | General | 11,2",
        "213000 | General | 213000",
        "0.30000000000000004 | General | 0,3",
        "0.3333333333333333 | General | 0,333333333",
        "-5 | General | -5",
        "0 | General | 0",
        "1e15 | General | 1E+15",
        "11.2 | @ | 11,2",
      })
  void withoutAFormatNumbersAreAsLongAsACell(double value, String format, String printed) {
    assertEquals(printed, print(value, format));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "213000 | #,##0 | 213.000",
        "1234567.5 | #,##0.00 | 1.234.567,50",
        "26 | 0.0 | 26,0",
        "26 | 0.# | 26",
        "3.5 | 00 | 04",
        "-1234.5 | #,##0 | -1.235",
        "-0.3 | 0 | 0",
        "2500000 | #,##0, | 2.500",
        "0 | # | ~~",
      })
  void pointsAndGroupsAreVietnamese(double value, String format, String printed) {
    assertEquals(printed, print(value, format));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "0.036 | 0.0% | 3,6%",
        "0.7 | 0% | 70%",
        "0.07 | 0.0% | 7,0%",
      })
  void percentagesAreMultiplied(double value, String format, String printed) {
    assertEquals(printed, print(value, format));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "11.2 | 0.0\"%\" | 11,2%",
        "11.2 | 0.0\\% | 11,2%",
        "230 | \">\"0 | >230",
        "230 | 0 \"triệu đồng\" | 230 triệu đồng",
        "5 | \"Trên \"0\"%\" | Trên 5%",
        "5000 | #,##0\\ [$₫-42A] | 5.000 ₫",
        "5 | General\" ha\" | 5 ha",
      })
  void textInAFormatIsTextAndNoSign(double value, String format, String printed) {
    assertEquals(printed, print(value, format));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "-1234 | #,##0;(#,##0) | (1.234)",
        "0 | _(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_);_(@_) | -",
        "7 | [Red]0;[Blue]-0 | 7",
        "7 | ;;; | ~~",
      })
  void sectionsAreForSigns(double value, String format, String printed) {
    assertEquals(printed, print(value, format));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "45000 | dd/mm/yyyy | 15/03/2023",
        "45000 | d/m/yyyy;@ | 15/3/2023",
        "45000 | yyyy | 2023",
        "45000.5 | hh:mm | 12:00",
        "45000 | [$-42A]dd/mm/yyyy | 15/03/2023",
        "45000 | mm;[green] | 03",
        "-3 | dd/mm/yyyy | -3",
      })
  void datesAreDates(double value, String format, String printed) {
    assertEquals(printed, print(value, format));
  }

  @Test
  void theComputersDateIsVietnamese() {
    CellStyle style = new CellStyle(null, false, false, 14, "m/d/yy");
    assertEquals("15/03/2023", new NumberTexts(false).print(45000, style));
    assertEquals("16/03/2027", new NumberTexts(true).print(45000, style));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {"0.5 | # ?/? | 1/2", "12345 | 0.0E+00 | 1,2E+04", "5 | [>1]0;0.0 | 5"})
  void rarerFormatsArePrintedToo(double value, String format, String printed) {
    assertEquals(printed, print(value, format));
  }
}
