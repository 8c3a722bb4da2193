package io.github.kehoach.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.BasicStroke;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparatorsTest {

  /** Draws an angle, open to the left or right, with or without a bar, and a figure behind it. */
  private static Picture picture(boolean greater, boolean bar) {
    return Drawn.picture(
        120,
        80,
        g -> {
          g.setStroke(new BasicStroke(3));
          int tip = greater ? 36 : 20;
          int open = greater ? 20 : 36;
          g.drawLine(open, 22, tip, 31);
          g.drawLine(tip, 31, open, 40);
          if (bar) {
            g.fillRect(19, 45, 18, 3);
          }
          g.fillRect(46, 20, 5, 28);
        });
  }

  @ParameterizedTest
  @CsvSource({
    ">65, true, true, ≥65",
    ">65, true, false, >65",
    "<38, false, true, ≤38",
    "<38, false, false, <38",
    ">, true, true, ≥",
    ">=5, true, true, ≥5",
    "65, true, true, 65"
  })
  void theBarBelowTheSignCounts(String read, boolean greater, boolean bar, String mended) {
    for (int bottom : new int[] {42, 50}) {
      Hocr.Item item = new Hocr.Item(read, 18, 19, 52, bottom, 48, 30, 0.5f, 1);
      assertEquals(mended, Comparators.checked(item, Ink.of(picture(greater, bar))).text());
    }
  }
}
