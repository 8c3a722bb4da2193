package io.github.kehoach.read.ocr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PictureTest {

  private static final Picture TWO_BY_THREE = new Picture(2, 3, new byte[] {1, 2, 3, 4, 5, 6});

  @Test
  void quartersTurnClockwise() {
    assertArrayEquals(new byte[] {5, 3, 1, 6, 4, 2}, TWO_BY_THREE.quarterTurns(1).pixels());
    assertArrayEquals(new byte[] {6, 5, 4, 3, 2, 1}, TWO_BY_THREE.quarterTurns(2).pixels());
    assertArrayEquals(new byte[] {2, 4, 6, 1, 3, 5}, TWO_BY_THREE.quarterTurns(-1).pixels());
    assertEquals(3, TWO_BY_THREE.quarterTurns(1).width());
  }

  @Test
  void rowsBecomeColumns() {
    assertArrayEquals(new byte[] {1, 3, 5, 2, 4, 6}, TWO_BY_THREE.transposed().pixels());
  }

  @Test
  void aPgmFileStartsWithItsSize() {
    assertEquals("P5\n2 3\n255\n", new String(TWO_BY_THREE.pgmHead(), StandardCharsets.US_ASCII));
  }

  @Test
  void askewLinesAreLevelAfterwards() {
    Picture askew =
        Drawn.picture(
            1000,
            1400,
            g -> {
              g.rotate(0.012, 500, 700);
              for (int y = 150; y < 1250; y += 45) {
                Drawn.words(g, 120, y, 880);
              }
            });
    double slope = Skew.of(Ink.of(askew));
    assertEquals(0.012, slope, 0.001);
    assertEquals(0, Skew.of(Ink.of(askew.levelled(slope))), 0.0006);
  }

  @Test
  void fewMarksGiveNoSkew() {
    Picture stamp = Drawn.picture(800, 800, g -> g.drawOval(500, 500, 120, 120));
    assertEquals(0, Skew.of(Ink.of(stamp)));
  }

  @Test
  void redPrintIsLeftOutAndBluePrintIsNot() {
    Picture picture =
        Drawn.picture(
            100,
            50,
            g -> {
              g.setColor(new Color(220, 30, 40));
              g.fillRect(10, 10, 20, 20);
              g.setColor(new Color(20, 30, 160));
              g.fillRect(60, 10, 20, 20);
            });
    Ink ink = Ink.of(picture);
    assertEquals(0, ink.count(new Picture.Area(0, 0, 50, 50)));
    assertEquals(400, ink.count(new Picture.Area(50, 0, 100, 50)));
  }

  @Test
  void inkIsFoundOnDarkPaperToo() {
    Picture picture =
        Drawn.picture(
            200,
            200,
            g -> {
              g.setColor(new Color(170, 170, 170));
              g.fillRect(0, 0, 200, 200);
              g.setColor(new Color(60, 60, 60));
              g.fillRect(90, 90, 10, 10);
            });
    int found = Ink.of(picture).count(new Picture.Area(0, 0, 200, 200));
    assertTrue(found >= 95 && found <= 105, "found " + found);
  }
}
