package io.github.kehoach.review;

import io.github.kehoach.document.Geometry.Sheet;
import io.github.kehoach.document.PagePicture;
import io.github.kehoach.plan.Box;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Table;
import io.github.kehoach.write.JsonWriter;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The data of the page, as JSON that may stand within a script element. */
final class ReviewData {

  private ReviewData() {}

  static String json(
      PlanDocument plan,
      List<Sheet> sheets,
      Map<Provenance, List<Box>> lines,
      List<PagePicture> pictures) {
    String more =
        "\"sheets\":"
            + sheets(sheets, pictures)
            + ",\"lines\":"
            + lines(lines)
            + ",\"grids\":"
            + grids(plan);
    return safe("{\"plan\":" + JsonWriter.compact().toJson(plan) + "," + more + "}");
  }

  /**
   * JSON in which no character means anything to HTML, or ends a line to a script. All of them can
   * stand in strings alone, where an escape says the same. Half of a surrogate pair, which a
   * damaged source can hold, is escaped too, or writing would replace it and move what stands
   * behind it.
   */
  static String safe(String json) {
    StringBuilder out = new StringBuilder(json.length() + 64);
    HexFormat hex = HexFormat.of();
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < json.length()
              && Character.isLowSurrogate(json.charAt(i + 1));
      if (pair) {
        out.append(c).append(json.charAt(++i));
      } else if (c == '<' || c == '>' || c == '&' || isUnseen(c) || Character.isSurrogate(c)) {
        out.append("\\u").append(hex.toHexDigits(c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Line separators of scripts, and what changes the direction of text. */
  private static boolean isUnseen(char c) {
    return c >= '\u2028' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\u200e'
        || c == '\u200f'
        || c == '\u061c'
        || c == '\ufeff'
        || c >= '\u007f' && c <= '\u009f';
  }

  private static ArrayNode sheets(List<Sheet> sheets, List<PagePicture> pictures) {
    Map<Integer, PagePicture> drawn = new HashMap<>();
    pictures.forEach(p -> drawn.put(p.page(), p));
    ArrayNode out = JsonNodeFactory.instance.arrayNode();
    for (Sheet sheet : sheets) {
      ObjectNode node = out.addObject();
      node.put("number", sheet.number());
      node.put("width", sheet.width());
      node.put("height", sheet.height());
      node.put("turns", sheet.turns());
      PagePicture picture = drawn.get(sheet.number());
      node.put(
          "picture",
          picture == null
              ? null
              : "data:"
                  + picture.mediaType()
                  + ";base64,"
                  + Base64.getEncoder().encodeToString(picture.bytes()));
    }
    return out;
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
