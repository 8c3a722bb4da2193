package io.github.kehoach.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.read.ocr.Picture.Area;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulingTest {

  private static final int DPI = 200;

  private static Ruling ruling(Picture picture) {
    return Ruling.of(picture, Ink.of(picture), DPI);
  }

  /** Three columns, four rows, a word in each cell. */
  private static void table(Graphics2D g) {
    g.setStroke(new BasicStroke(3));
    for (int y = 200; y <= 600; y += 100) {
      g.drawLine(100, y, 1000, y);
    }
    for (int x = 100; x <= 1000; x += 300) {
      g.drawLine(x, 200, x, 600);
    }
    for (int y = 240; y < 600; y += 100) {
      for (int x = 130; x < 1000; x += 300) {
        Drawn.words(g, x, y, x + 150);
      }
    }
  }

  @Test
  void linesAndCellsOfATable() {
    Ruling ruling = ruling(Drawn.picture(1100, 800, RulingTest::table));
    assertEquals(5, ruling.level().size());
    assertEquals(4, ruling.upright().size());
    List<List<Area>> tables = Cells.of(ruling, DPI);
    assertEquals(1, tables.size());
    assertEquals(12, tables.get(0).size());
    Area first = tables.get(0).get(0);
    assertEquals(100, first.x0(), 2);
    assertEquals(400, first.x1(), 2);
    assertEquals(200, first.y0(), 2);
    assertEquals(300, first.y1(), 2);
  }

  @Test
  void linesAreGoneAndWordsAreNot() {
    Picture words =
        Drawn.picture(
            1100,
            800,
            g -> {
              for (int y = 240; y < 600; y += 100) {
                for (int x = 130; x < 1000; x += 300) {
                  Drawn.words(g, x, y, x + 150);
                }
              }
            });
    Area all = new Area(0, 0, 1100, 800);
    Ruling ruling = ruling(Drawn.picture(1100, 800, RulingTest::table));
    assertEquals(Ink.of(words).count(all), ruling.ink().count(all), 60);
  }

  @Test
  void aTableThatIsALittleAskewIsOne() {
    Ruling ruling =
        ruling(
            Drawn.picture(
                1100,
                800,
                g -> {
                  g.rotate(0.003, 550, 400);
                  table(g);
                }));
    assertEquals(5, ruling.level().size());
    assertEquals(4, ruling.upright().size());
    assertEquals(12, Cells.of(ruling, DPI).get(0).size());
  }

  @Test
  void gapsInALineAreClosed() {
    Ruling ruling =
        ruling(
            Drawn.picture(
                1100,
                400,
                g -> {
                  g.fillRect(100, 200, 300, 3);
                  g.fillRect(402, 200, 200, 3);
                  g.fillRect(620, 200, 300, 3);
                }));
    assertEquals(1, ruling.level().size());
    assertEquals(820, ruling.level().get(0).length(), 2);
  }

  @Test
  void aMissingPieceOfLineMakesOneCellOfTwo() {
    Ruling ruling =
        ruling(
            Drawn.picture(
                1100,
                800,
                g -> {
                  table(g);
                  g.setColor(java.awt.Color.WHITE);
                  g.fillRect(390, 210, 20, 80);
                }));
    List<Area> cells = Cells.of(ruling, DPI).get(0);
    assertEquals(11, cells.size());
    assertEquals(600, cells.get(0).width(), 3);
  }

  @Test
  void linesOfTextAndBlocksAreNoLines() {
    Ruling ruling =
        ruling(
            Drawn.picture(
                1100,
                800,
                g -> {
                  for (int y = 100; y < 400; y += 40) {
                    Drawn.words(g, 100, y, 1000);
                    // Feet of letters that nearly touch.
                    for (int x = 100; x < 1000; x += 9) {
                      g.fillRect(x, y + 18, 8, 2);
                    }
                  }
                  g.fillRect(100, 500, 400, 200);
                }));
    assertEquals(List.of(), ruling.level());
    assertEquals(List.of(), ruling.upright());
  }

  @Test
  void aDashInACellIsSeenAndDustIsNot() {
    Ruling ruling =
        ruling(
            Drawn.picture(
                1100,
                800,
                g -> {
                  g.setStroke(new BasicStroke(3));
                  for (int i = 0; i < 3; i++) {
                    g.drawLine(100, 200 + 100 * i, 500, 200 + 100 * i);
                    g.drawLine(100 + 200 * i, 200, 100 + 200 * i, 400);
                  }
                  g.fillRect(190, 250, 10, 3);
                  g.fillRect(190, 350, 10, 3);
                  g.fillRect(400, 250, 2, 2);
                  Drawn.words(g, 330, 340, 450);
                }));
    TableReading table = new TableReading(ruling.ink(), DPI, Cells.of(ruling, DPI).get(0));
    assertEquals(1, table.prints().size());
    assertEquals(List.of("-", "-"), table.dashes().stream().map(Hocr.Item::text).toList());
    assertEquals(2, table.dashes().stream().map(Hocr.Item::line).distinct().count());
  }

  @Test
  void aFrameIsNoTable() {
    Ruling ruling = ruling(Drawn.picture(1100, 800, g -> g.drawRect(100, 100, 800, 500)));
    assertEquals(List.of(), Cells.of(ruling, DPI));
  }

  @Test
  void manyCrossingLinesAreNotTooMuch() {
    Ruling ruling =
        ruling(
            Drawn.picture(
                1600,
                1600,
                g -> {
                  for (int i = 10; i < 1600; i += 12) {
                    g.fillRect(0, i, 1600, 2);
                    g.fillRect(i, 0, 2, 1600);
                  }
                }));
    assertTrue(Cells.of(ruling, DPI).stream().mapToInt(List::size).sum() <= 133 * 133);
  }

  @Test
  void columnsWithAGutterAreReadApart() {
    Picture picture =
        Drawn.picture(
            1100,
            800,
            g -> {
              for (int y = 100; y < 300; y += 40) {
                Drawn.words(g, 100, y, 450);
              }
              for (int y = 110; y < 300; y += 55) {
                Drawn.words(g, 600, y, 1000);
              }
              for (int y = 400; y < 700; y += 40) {
                Drawn.words(g, 100, y, 1000);
              }
            });
    List<Area> areas = Columns.of(Ink.of(picture), DPI);
    assertEquals(3, areas.size());
    assertTrue(areas.get(0).x1() > 450 && areas.get(0).x1() < 600);
    assertEquals(areas.get(0).x1(), areas.get(1).x0());
    assertEquals(1100, areas.get(2).width());
    assertEquals(400, areas.get(2).y0(), 2);
  }
}
