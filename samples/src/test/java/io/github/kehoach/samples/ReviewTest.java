package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Pages for review: whatever a record points at is there, and they stay small. */
class ReviewTest {

  /** What thirty pages may take. */
  private static final int MOST_BYTES = 5_000_000;

  /** Drawing takes its time: two of the PDF files stand for all. */
  static Stream<Path> files() {
    Stream<Path> texts =
        Sample.all().stream()
            .flatMap(
                s ->
                    Stream.of("plan.txt", "plan.docx", "plan.html", "appendices.xlsx")
                        .map(s.folder()::resolve));
    Stream<Path> drawn =
        Stream.of("binh-chau-tang-truong/plan.pdf", "hoa-binh-duong-so-y-te/unruled.pdf")
            .map(Path.of("plans")::resolve);
    return Stream.concat(texts, drawn).filter(Files::exists);
  }

  static JsonNode data(byte[] page) {
    String html = new String(page, StandardCharsets.UTF_8);
    int start = html.indexOf('>', html.indexOf("id=\"data\"")) + 1;
    return Sample.MAPPER.readTree(html.substring(start, html.indexOf("</script>", start)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyAnchorResolves(Path file) {
    byte[] page = Sample.EXTRACTOR.review(file);
    JsonNode data = data(page);
    JsonNode plan = data.get("plan");
    assertEquals(Sample.json(Sample.plan(file)), plan);
    Map<String, JsonNode> blocks = new HashMap<>();
    plan.get("blocks").forEach(b -> blocks.put(b.get("id").asString(), b));
    int places = 0;
    for (JsonNode at : plan.findValues("provenance")) {
      for (JsonNode p : at) {
        places++;
        JsonNode block = blocks.get(p.get("block").asString());
        assertTrue(p.get("end").asInt() <= block.get("text").asString().length(), p.toString());
        if (file.toString().endsWith(".pdf")) {
          assertOnPage(p, data);
        }
      }
    }
    assertTrue(places > 50, "places: " + places);
    assertTrue(page.length < MOST_BYTES, page.length + " bytes");
    assertCellsAreTheirBlocks(data);
  }

  /** A place with words lies on a page that is drawn. */
  private static void assertOnPage(JsonNode place, JsonNode data) {
    if (place.get("start").asInt() == place.get("end").asInt()) {
      return;
    }
    JsonNode sheet = data.get("sheets").get(place.get("page").asInt() - 1);
    assertEquals(place.get("page").asInt(), sheet.get("number").asInt());
    assertTrue(sheet.get("picture").asString().startsWith("data:image/"), place.toString());
    List<JsonNode> boxes = new ArrayList<>(List.of(place.get("box")));
    String key = place.get("block").asString() + ":" + place.get("start") + ":" + place.get("end");
    if (data.get("lines").has(key)) {
      data.get("lines").get(key).forEach(boxes::add);
    }
    for (JsonNode box : boxes) {
      boolean inside =
          box.get(0).asDouble() >= 0
              && box.get(1).asDouble() >= 0
              && box.get(2).asDouble() <= sheet.get("width").asDouble()
              && box.get(3).asDouble() <= sheet.get("height").asDouble()
              && box.get(0).asDouble() < box.get(2).asDouble()
              && box.get(1).asDouble() < box.get(3).asDouble();
      assertTrue(inside, () -> place + " " + box);
    }
  }

  /** Tables are drawn of their blocks, so that a mark finds its cell. */
  private static void assertCellsAreTheirBlocks(JsonNode data) {
    Map<String, String> texts = new HashMap<>();
    data.at("/plan/blocks")
        .forEach(b -> texts.put(b.get("id").asString(), b.get("text").asString()));
    for (JsonNode table : data.at("/plan/tables")) {
      JsonNode grid = data.get("grids").get(table.get("id").asString());
      for (int r = 0; r < table.get("rows").size(); r++) {
        JsonNode row = table.get("rows").get(r);
        for (int c = 0; c < row.size(); c++) {
          List<String> words = new ArrayList<>();
          grid.get(r + 1).get(c).forEach(id -> words.add(texts.get(id.asString())));
          assertEquals(row.get(c).asString(), String.join(" ", words), table.get("id").asString());
        }
      }
    }
  }
}
