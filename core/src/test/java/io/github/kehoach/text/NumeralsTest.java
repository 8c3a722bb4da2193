package io.github.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0           | 0
          05          | 5
          213.000     | 213000
          5.100       | 5100
          1.234.567   | 1234567
          11,2        | 11.2
          11,20       | 11.20
          1.234,5     | 1234.5
          0,05        | 0.05
          12345       | 12345
          12345,6     | 12345.6
          2.5         | 2.5
          12.34       | 12.34
          1,234,567   | 1234567
          """)
  void readsNumbers(String text, BigDecimal number) {
    assertEquals(number, Numerals.number(text).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "5.",
        ",5",
        "1..2",
        "1.23.456",
        "1.2.3",
        "1,2,3",
        "12a",
        "-5",
        "5 100",
        "1.234.56",
        "1234567890123456789012345678901"
      })
  void refusesWhatIsNoNumber(String text) {
    assertTrue(Numerals.number(text).isEmpty());
  }

  @Test
  void readsWhatVietnamesePrints() {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      long whole = random.nextInt(1_000_000_000);
      int decimals = 1 + random.nextInt(99);
      String grouped = String.format(java.util.Locale.GERMANY, "%,d", whole);
      assertEquals(BigDecimal.valueOf(whole), Numerals.number(grouped).orElseThrow());
      String printed = grouped + String.format(",%02d", decimals);
      BigDecimal expected = BigDecimal.valueOf(whole * 100 + decimals, 2);
      assertEquals(expected, Numerals.number(printed).orElseThrow());
    }
  }

  @Test
  void readsTheRomanNumeralsItWrites() {
    for (int n = 1; n < 400; n++) {
      assertEquals(OptionalInt.of(n), Numerals.roman(Numerals.toRoman(n)), Numerals.toRoman(n));
    }
  }

  @ParameterizedTest
  @CsvSource({"I,1", "IV,4", "IX,9", "XIV,14", "XL,40", "XC,90", "CCCXCIX,399"})
  void readsRomanNumerals(String text, int n) {
    assertEquals(OptionalInt.of(n), Numerals.roman(text));
    assertEquals(text, Numerals.toRoman(n));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "IIII", "VX", "IC", "VV", "i", "iv", "A", "I V", "CD", "M", "IVX"})
  void refusesWhatIsNoRomanNumeral(String text) {
    assertTrue(Numerals.roman(text).isEmpty());
  }
}
