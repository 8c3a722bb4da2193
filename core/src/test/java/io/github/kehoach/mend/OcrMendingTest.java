package io.github.kehoach.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.document.Document;
import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Geometry;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.plan.Box;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.TextLayer;
import io.github.kehoach.text.NormalizedText;
import io.github.kehoach.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OcrMendingTest {

  private static NormalizedText text(String text) {
    return Normalizer.normalize(text, 0, text.length(), Normalizer.Dropped.NOTHING);
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(text(text), true, true);
  }

  private static Document document(TextLayer layer, boolean read, Element... elements) {
    Geometry geometry =
        (start, end) ->
            List.of(new Geometry.Place(start, end, 3, new Box(0, 0, 9, 9), read ? 0.8 : null));
    return new Document("application/pdf", 4, layer, List.of(elements), geometry, List.of());
  }

  @Test
  void paragraphsCellsAndFurnitureAreMendedAndTold() {
    Grid grid =
        new Grid(
            List.of(
                new Grid.Row(
                    List.of(new Grid.Cell(List.of(paragraph("Đon vị"))), Grid.Cell.EMPTY))));
    Document mended =
        OcrMending.of(
            document(
                TextLayer.OCR,
                true,
                paragraph("Phân đấu"),
                grid,
                new Furniture(text("ƯBND")),
                paragraph("khác")));
    assertEquals(
        paragraph("Phấn đấu").text().value(),
        ((Paragraph) mended.elements().get(0)).text().value());
    assertTrue(((Paragraph) mended.elements().get(0)).bold());
    assertEquals("Đơn vị", ((Grid) mended.elements().get(1)).rows().get(0).cells().get(0).text());
    assertEquals("UBND", ((Furniture) mended.elements().get(2)).text().value());
    assertEquals(3, mended.notes().size());
    assertEquals(DiagnosticCode.OCR_SUSPECT, mended.notes().get(0).code());
    assertEquals("“Phân đấu” was read and “Phấn đấu” taken.", mended.notes().get(0).message());
    assertEquals(3, mended.notes().get(0).page());
  }

  @Test
  void textThatNoOcrReadIsLeftAlone() {
    Document typed = document(TextLayer.NATIVE, false, paragraph("Phân đấu"));
    assertSame(typed, OcrMending.of(typed));
    Document mixed = OcrMending.of(document(TextLayer.MIXED, false, paragraph("Phân đấu")));
    assertEquals("Phân đấu", ((Paragraph) mixed.elements().get(0)).text().value());
    assertEquals(List.of(), mixed.notes());
  }

  @Test
  void notesAreBounded() {
    List<Element> many = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      many.add(paragraph("Phân đấu"));
    }
    Document mended = OcrMending.of(document(TextLayer.OCR, true, many.toArray(Element[]::new)));
    assertEquals(51, mended.notes().size());
    assertTrue(mended.notes().get(50).message().startsWith("450 more"));
  }
}
