package io.github.kehoach.review;

import io.github.kehoach.document.Geometry.Sheet;
import io.github.kehoach.document.PagePicture;
import io.github.kehoach.page.SafeJson;
import io.github.kehoach.plan.Box;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Table;
import io.github.kehoach.write.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The data of the page, as JSON that may stand within a script element. */
final class ReviewData {

  private static final int LIKELY_BYTES = 1 << 18;

  private ReviewData() {}

  /** All that the page shows, in UTF-8. */
  static byte[] json(
      PlanDocument plan,
      List<Sheet> sheets,
      Map<Provenance, List<Box>> lines,
      List<PagePicture> pictures) {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream(
            LIKELY_BYTES + pictures.stream().mapToInt(p -> p.bytes().length / 3 * 4 + 200).sum());
    add(out, "{\"plan\":" + JsonWriter.compact().toJson(plan));
    add(out, ",\"lines\":" + lines(lines) + ",\"grids\":" + grids(plan));
    sheets(out, sheets, pictures);
    add(out, "}");
    return out.toByteArray();
  }

  private static void add(ByteArrayOutputStream out, String json) {
    out.writeBytes(SafeJson.of(json).getBytes(StandardCharsets.UTF_8));
  }

  /** Pictures are most of a page: they go into it as they are, and through no tree of JSON. */
  private static void sheets(
      ByteArrayOutputStream out, List<Sheet> sheets, List<PagePicture> pictures) {
    Map<Integer, PagePicture> drawn = new HashMap<>();
    pictures.forEach(p -> drawn.put(p.page(), p));
    String between = ",\"sheets\":[";
    for (Sheet sheet : sheets) {
      PagePicture picture = drawn.get(sheet.number());
      add(out, between + "{\"number\":" + sheet.number());
      add(out, ",\"width\":" + sheet.width() + ",\"height\":" + sheet.height());
      add(out, ",\"turns\":" + sheet.turns() + ",\"picture\":");
      if (picture == null) {
        add(out, "null}");
      } else {
        add(out, "\"data:" + picture.mediaType() + ";base64,");
        out.writeBytes(Base64.getEncoder().encode(picture.bytes()));
        add(out, "\"}");
      }
      between = ",";
    }
    add(out, sheets.isEmpty() ? between + "]" : "]");
  }

  private static ObjectNode lines(Map<Provenance, List<Box>> lines) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    lines.forEach(
        (place, boxes) -> {
          ArrayNode node = out.putArray(place.block() + ":" + place.start() + ":" + place.end());
          for (Box b : boxes) {
            node.addArray().add(b.x0()).add(b.y0()).add(b.x1()).add(b.y1());
          }
        });
    return out;
  }

  /** Of each table the blocks of each cell, header first. */
  private static ObjectNode grids(PlanDocument plan) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    Map<String, String> texts = new HashMap<>();
    plan.blocks().forEach(b -> texts.put(b.id(), b.text()));
    for (Table table : plan.tables()) {
      ArrayNode rows = out.putArray(table.id());
      for (List<List<String>> row : CellBlocks.of(table, texts)) {
        ArrayNode cells = rows.addArray();
        for (List<String> blocks : row) {
          ArrayNode cell = cells.addArray();
          blocks.forEach(cell::add);
        }
      }
    }
    return out;
  }
}
