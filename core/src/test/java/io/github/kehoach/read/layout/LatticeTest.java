package io.github.kehoach.read.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LatticeTest {

  private static final float[] XS = {50, 150, 300, 400};
  private static final float[] YS = {100, 120, 140};

  private static Lattice only(Pages pages) {
    List<Lattice> found = RuledTables.find(pages.page(1));
    assertEquals(1, found.size());
    return found.get(0);
  }

  @Test
  void cellsLieBetweenLinesThatCross() {
    Lattice lattice = only(new Pages().lattice(XS, YS));
    assertEquals(3, lattice.columns());
    assertEquals(2, lattice.rows());
    assertEquals(6, lattice.count());
    assertEquals(1, lattice.column(160));
    assertEquals(0, lattice.row(110));
    assertEquals(-1, lattice.column(40));
  }

  @Test
  void aMissingPieceOfLineMakesTwoFieldsOneCell() {
    Pages pages = new Pages();
    for (float y : YS) {
      pages.level(y, 50, 400);
    }
    // The line at 150 parts the second row only; that at 300 parts both.
    pages.upright(50, 100, 140).upright(150, 120, 140).upright(300, 100, 140);
    Lattice lattice = only(pages.upright(400, 100, 140));
    assertEquals(5, lattice.count());
    assertEquals(lattice.cell(0, 0), lattice.cell(0, 1));
    assertEquals(0, lattice.cell(0, 1));
  }

  @Test
  void cellsMergeDownwardsToo() {
    Pages pages = new Pages().level(100, 50, 400).level(140, 50, 400).level(120, 150, 400);
    for (float x : XS) {
      pages.upright(x, 100, 140);
    }
    Lattice lattice = only(pages);
    assertEquals(lattice.cell(0, 0), lattice.cell(1, 0));
    assertEquals(5, lattice.count());
  }

  @Test
  void dashesAndDoubleLinesAreOneLine() {
    Pages pages = new Pages().lattice(XS, new float[] {100, 140});
    for (float x = 50; x < 400; x += 6) {
      pages.level(120, x, x + 4);
    }
    pages.level(101.5f, 50, 400);
    assertEquals(2, only(pages).rows());
  }

  @Test
  void openSidesAreClosed() {
    Pages pages = new Pages().level(100, 50, 400).level(120, 50, 400).level(140, 50, 400);
    Lattice lattice = only(pages.upright(150, 100, 140).upright(300, 100, 140));
    assertEquals(3, lattice.columns());
    assertEquals(50, lattice.left());
    assertEquals(400, lattice.right());
  }

  @Test
  void aRowThatThePageCutIsClosedBelow() {
    Pages pages = new Pages().level(100, 50, 400).level(120, 50, 400);
    for (float x : XS) {
      pages.upright(x, 100, 180);
    }
    Lattice lattice = only(pages);
    assertEquals(2, lattice.rows());
    assertEquals(180, lattice.bottom());
  }

  @Test
  void framesUnderlinesAndSingleLinesAreNoTables() {
    Pages frame = new Pages().lattice(new float[] {50, 400}, new float[] {100, 200});
    assertTrue(RuledTables.find(frame.page(1)).isEmpty());
    Pages lines = new Pages().level(100, 50, 400).level(300, 50, 200).level(500, 100, 300);
    assertTrue(RuledTables.find(lines.page(1)).isEmpty());
  }

  @Test
  void tablesThatDoNotTouchAreApart() {
    Pages pages = new Pages().lattice(XS, YS).lattice(XS, new float[] {300, 320, 340});
    assertEquals(2, RuledTables.find(pages.page(1)).size());
  }
}
