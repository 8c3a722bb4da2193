package io.github.kehoach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.document.Checkpoint;
import io.github.kehoach.document.Document;
import io.github.kehoach.document.Geometry;
import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.Box;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Source;
import io.github.kehoach.plan.Task;
import io.github.kehoach.plan.TextLayer;
import io.github.kehoach.read.Formats;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.record.Recogniser;
import io.github.kehoach.structure.Outline;
import io.github.kehoach.structure.Segmenter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlacementTest {

  private static final String TEXT =
      """
      II. NHIỆM VỤ VÀ GIẢI PHÁP
      1. Sở Y tế chủ trì, phối hợp với Công an tỉnh hoàn thành việc rà soát dữ liệu trước ngày 30/9/2022.
      2. Sở Tài chính tham mưu Ủy ban nhân dân tỉnh bố trí kinh phí thực hiện.
      STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian
      1\tXây dựng cơ sở dữ liệu dân cư\tCông an tỉnh\tNăm 2023
      2\tSố hóa hồ sơ sức khỏe\tSở Y tế\tNăm 2024
      """;

  /** So many characters stand on a page. */
  private static final int PAGE = 60;

  /** The box tells the range that it was asked for. */
  private static List<Geometry.Place> places(int start, int end) {
    List<Geometry.Place> places = new ArrayList<>();
    for (int at = start; at < end; ) {
      int next = Math.min(end, (at / PAGE + 1) * PAGE);
      places.add(new Geometry.Place(at, next, at / PAGE + 1, new Box(at, 0, next, 10), 0.5));
      at = next;
    }
    return places;
  }

  private static PlanDocument plan(Geometry geometry) throws UnreadableException {
    Document text = Formats.read(TEXT.getBytes(StandardCharsets.UTF_8), ExtractionOptions.DEFAULT);
    Document document =
        new Document("x/y", 9, TextLayer.OCR, text.elements(), geometry, text.notes());
    Outline outline = Segmenter.segment(document);
    Source source = new Source("x", "x/y", "", 9, TextLayer.OCR);
    PlanDocument plan = Recogniser.recognise(source, outline, document.notes(), Checkpoint.OPEN);
    PlanDocument placed = Placement.of(plan, document, outline);
    if (geometry == Geometry.NONE) {
      assertSame(plan, placed);
    }
    return placed;
  }

  @Test
  void everyPlaceGetsItsPages() throws UnreadableException {
    PlanDocument without = plan(Geometry.NONE);
    PlanDocument with = plan(PlacementTest::places);
    assertTrue(with.tasks().size() >= 4);
    assertEquals(without.tasks().size(), with.tasks().size());
    Map<String, Block> blocks =
        without.blocks().stream().collect(Collectors.toMap(Block::id, b -> b));
    int split = 0;
    for (int i = 0; i < with.tasks().size(); i++) {
      Task task = with.tasks().get(i);
      List<Provenance> before = without.tasks().get(i).provenance();
      List<Provenance> after = task.provenance();
      split += after.size() - before.size();
      assertEquals(before.get(0).start(), after.get(0).start());
      assertEquals(before.get(before.size() - 1).end(), after.get(after.size() - 1).end());
      for (Provenance p : after) {
        int source = blocks.get(p.block()).sourceStart() + p.start();
        assertEquals(source / PAGE + 1, p.page());
        assertEquals(source, p.box().x0());
        assertEquals(0.5, p.confidence());
        assertTrue(p.end() > p.start() && p.end() - p.start() <= PAGE);
      }
    }
    assertTrue(split > 0, "a task runs over a page break");
  }

  @Test
  void blocksAndTablesKnowTheirPages() throws UnreadableException {
    PlanDocument plan = plan(PlacementTest::places);
    for (Block block : plan.blocks()) {
      assertEquals(block.box().x0(), (block.page() - 1) * PAGE + block.box().x0() % PAGE);
      assertNull(block.sourceStart(), "offsets into what the reader made up help nobody");
      assertNull(block.sourceEnd());
    }
    List<Integer> pages = plan.tables().get(0).pages();
    int first = TEXT.indexOf("STT") / PAGE + 1;
    int last = (TEXT.length() - 2) / PAGE + 1;
    assertEquals(first, pages.get(0));
    assertEquals(last, pages.get(pages.size() - 1));
    assertEquals(pages.stream().sorted().distinct().toList(), pages);
  }

  @Test
  void pagesStayWithoutBlocks() throws UnreadableException {
    PlanDocument plan = WithoutBlocks.of(plan(PlacementTest::places));
    assertTrue(plan.blocks().isEmpty());
    Provenance place = plan.tasks().get(0).provenance().get(0);
    assertNull(place.block());
    assertTrue(place.page() > 0);
  }
}
