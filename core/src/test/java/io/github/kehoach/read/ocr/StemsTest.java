package io.github.kehoach.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Graphics2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

  /** Draws capitals with serifs that touch, and a full stop. */
  private static int draw(Graphics2D g, String letters) {
    int x = 20;
    for (char c : letters.toCharArray()) {
      switch (c) {
        case 'I' -> {
          g.fillRect(x + 3, 20, 6, 30);
          g.fillRect(x, 20, 13, 2);
          g.fillRect(x, 48, 13, 2);
          x += 12;
        }
        case 'V' -> {
          g.fillPolygon(new int[] {x, x + 6, x + 17, x + 11}, new int[] {20, 20, 50, 50}, 4);
          g.fillPolygon(new int[] {x + 22, x + 28, x + 17, x + 11}, new int[] {20, 20, 50, 50}, 4);
          x += 28;
        }
        case 'T' -> {
          g.fillRect(x + 10, 20, 6, 30);
          g.fillRect(x, 20, 26, 4);
          x += 27;
        }
        case 'H' -> {
          g.fillRect(x, 20, 6, 30);
          g.fillRect(x, 33, 24, 4);
          g.fillRect(x + 18, 20, 6, 30);
          x += 27;
        }
        case '.' -> {
          g.fillRect(x + 4, 45, 5, 5);
          x += 10;
        }
        default -> throw new IllegalArgumentException("no such letter: " + c);
      }
    }
    return x;
  }

  @ParameterizedTest
  @CsvSource({
    "III., II., III.",
    "III., TT., III.",
    "III., HI., III.",
    "HI., HI., HI.",
    "III., III., III.",
    "II., II., II.",
    "II., III., II.",
    "VII., VI., VII.",
    "VI., VI., VI.",
    "TT., TT., TT.",
    "I., l., l.",
    "III., 12., 12.",
    "III, II, II",
    "II., 1., 1.",
    "II, 11, 11",
    "III., KH., KH."
  })
  void whatIsPrintedAndWhatIsReadGivesTheNumeral(String printed, String read, String numeral) {
    int[] end = new int[1];
    Picture picture = Drawn.picture(200, 80, g -> end[0] = draw(g, printed));
    Hocr.Item item = new Hocr.Item(read, 20, 20, end[0], 50, 50, 30, 0.5f, 1);
    assertEquals(numeral, Stems.checked(item, false, Ink.of(picture)).text());
  }

  @ParameterizedTest
  @CsvSource({
    "III, IH, III",
    "III, II, III",
    "II, H, II",
    "II, II, II",
    "H, H, H",
    "II, TT, TT",
    "II, 11, 11"
  })
  void aNumeralAloneInItsLineNeedsNoSign(String printed, String read, String numeral) {
    int[] end = new int[1];
    Picture picture = Drawn.picture(200, 80, g -> end[0] = draw(g, printed));
    Hocr.Item item = new Hocr.Item(read, 20, 20, end[0], 50, 50, 30, 0.5f, 1);
    assertEquals(numeral, Stems.checked(item, true, Ink.of(picture)).text());
  }
}
