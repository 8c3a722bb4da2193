package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The page for review as people use it, in a real browser. */
class ReviewInBrowserTest {

  private static final Path PDF = Path.of("plans", "binh-chau-tang-truong", "plan.pdf");
  private static final Path SHOTS = Path.of("target", "screenshots");

  private static final String HOSTILE =
      """
      ỦY BAN NHÂN DÂN
      TỈNH TRƯỜNG GIANG
      Số: 57/KH-UBND
      Trường Giang, ngày 14 tháng 4 năm 2022
      KẾ HOẠCH
      Chuyển đổi số </script><script>document.title='taken'</script> năm 2022
      I. MỤC TIÊU
      1. Đến năm 2025, tỷ lệ <img src=x onerror="document.title='taken'"> hồ sơ điện tử đạt trên 90%.
      II. NHIỆM VỤ
      1. Sở Y tế chủ trì <b onclick=alert(1)>rà soát</b> \u202Edữ liệu\u202C trước ngày 30/9/2022.
      """;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private static Path folder;

  private static Browser browser;
  private static Path review;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.orSkip(folder.resolve("profile"));
    review = page(Files.readAllBytes(PDF), "plan.pdf");
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static Path page(byte[] source, String name) throws IOException {
    return Files.write(folder.resolve(name + ".html"), Sample.EXTRACTOR.review(source, name));
  }

  private static void open(Path page, String hash, String scheme) throws Exception {
    browser.open(page, hash, 1440, 900, scheme);
  }

  @AfterEach
  void thePageHasNothingToComplainOfAndAsksForNothing() {
    browser.assertQuiet();
  }

  private static JsonNode target(String id) throws IOException {
    for (JsonNode t : Sample.json(Sample.plan(PDF)).get("targets")) {
      if (t.get("id").asString().equals(id)) {
        return t;
      }
    }
    throw new IOException("no " + id);
  }

  /** Where the first mark of a selected record is: page, and edges in points of that page. */
  private static JsonNode mark(int width, int height) throws Exception {
    return browser.run(
        """
        (() => {
          const hit = document.querySelector('.hit.main').getBoundingClientRect();
          const face = document.querySelector('.hit.main').closest('.face');
          const f = face.getBoundingClientRect();
          const s = document.getElementById('paper').getBoundingClientRect();
          const x = v => (v - f.left) / f.width * %d;
          const y = v => (v - f.top) / f.height * %d;
          return {page: Number(face.dataset.page),
            box: [x(hit.left), y(hit.top), x(hit.right), y(hit.bottom)],
            seen: hit.top >= s.top && hit.bottom <= s.bottom};
        })()
        """
            .formatted(width, height));
  }

  @Test
  void aClickOnARecordShowsItsWords() throws Exception {
    open(review, "", "light");
    browser.click("#card-target2 h3");
    assertEquals("#target2", browser.run("location.hash").asString());
    JsonNode place = target("target2").get("provenance").get(0);
    JsonNode sheet =
        ReviewTest.data(Files.readAllBytes(review))
            .get("sheets")
            .get(place.get("page").asInt() - 1);
    JsonNode mark = mark(sheet.get("width").asInt(), sheet.get("height").asInt());
    assertEquals(place.get("page").asInt(), mark.get("page").asInt());
    for (int i = 0; i < 4; i++) {
      // Marks stand out by little more than a point, and whole lines of a place are one mark.
      assertEquals(
          place.get("box").get(i).asDouble(), mark.get("box").get(i).asDouble(), 3, "edge " + i);
    }
    assertTrue(mark.get("seen").asBoolean(), "the words are in sight");
    browser.screenshot(SHOTS.resolve("review-pdf.png"));
  }

  @Test
  void aClickOnWordsSelectsTheirRecords() throws Exception {
    open(review, "#target2", "light");
    browser.press("Escape");
    assertEquals(0, browser.run("document.querySelectorAll('.card.on').length").asInt());
    browser.run("location.hash = '#target2'");
    browser.until("document.querySelector('.hit.main') !== null");
    JsonNode at =
        browser.run(
            "(() => { const r = document.querySelector('.hit.main').getBoundingClientRect();"
                + " return [r.left + 12, r.top + r.height / 2]; })()");
    browser.press("Escape");
    browser.click(at.get(0).asDouble(), at.get(1).asDouble());
    assertTrue(
        browser
            .run("[...document.querySelectorAll('.card')].some(c => c.id === 'card-target2')")
            .asBoolean(),
        "the record is listed");
    assertEquals(1, browser.run("document.querySelectorAll('.card.on').length").asInt());
  }

  @Test
  void searchFindsWithAndWithoutMarks() throws Exception {
    open(review, "", "light");
    int all = browser.run("document.querySelectorAll('.card').length").asInt();
    browser.press("/");
    browser.type("tang truong");
    int plain = browser.run("document.querySelectorAll('.card').length").asInt();
    assertTrue(plain > 0 && plain < all, plain + " of " + all);
    browser.run("document.getElementById('search').value = ''");
    browser.type("tăng trưởng");
    int marked = browser.run("document.querySelectorAll('.card').length").asInt();
    assertTrue(marked > 0 && marked <= plain, marked + " of " + plain);
    browser.run("document.getElementById('search').value = ''");
    browser.type("không đâu có câu này");
    assertEquals(0, browser.run("document.querySelectorAll('.card').length").asInt());
    assertTrue(
        browser.run("document.querySelector('#list .empty').textContent").asString().length() > 0);
    browser.screenshot(SHOTS.resolve("review-empty.png"));
  }

  @Test
  void chipsCountAndFilter() throws Exception {
    open(review, "", "light");
    int targets = Sample.plan(PDF).targets().size();
    browser.click(".chip.kind-target");
    assertEquals(
        targets, browser.run("document.querySelectorAll('.card.kind-target').length").asInt());
    assertEquals(targets, browser.run("document.querySelectorAll('.card').length").asInt());
    assertEquals(
        String.valueOf(targets),
        browser.run("document.querySelector('.chip.kind-target .n').textContent").asString());
  }

  @Test
  void keysMoveThroughRecordsAndViews() throws Exception {
    open(review, "", "dark");
    browser.press("2");
    browser.press("j");
    browser.press("j");
    browser.press("k");
    assertEquals("card-task1", browser.run("document.querySelector('.card.on').id").asString());
    browser.press("t");
    assertTrue(browser.run("document.querySelector('.text .on') !== null").asBoolean());
    browser.screenshot(SHOTS.resolve("review-text-dark.png"));
  }

  @Test
  void sectionsMoveTheDocument() throws Exception {
    open(review, "#page1", "light");
    browser.run("document.querySelectorAll('#tree .node')[3].click()");
    assertTrue(browser.run("document.querySelector('.hit.main') !== null").asBoolean());
    assertTrue(browser.run("location.hash.startsWith('#section')").asBoolean());
  }

  @Test
  void textOfADocumentStaysText() throws Exception {
    byte[] text = HOSTILE.getBytes(StandardCharsets.UTF_8);
    Path hostile = folder.resolve("hostile.html");
    Files.write(hostile, Sample.EXTRACTOR.review(text, "\u202Etxt.<i>hoach"));
    open(hostile, "#task1", "light");
    assertEquals(2, browser.run("document.querySelectorAll('script').length").asInt());
    assertEquals(
        0,
        browser
            .run("document.querySelectorAll('img, .text b, [onclick], [onerror]').length")
            .asInt());
    assertFalse(browser.run("document.title").asString().contains("taken"));
    String shown = browser.run("document.querySelector('.text').textContent").asString();
    assertTrue(shown.contains("</script><script>document.title='taken'</script>"), shown);
    assertTrue(shown.contains("<img src=x onerror=\"document.title='taken'\">"), shown);
    assertTrue(
        browser
            .run("document.getElementById('source').textContent")
            .asString()
            .startsWith("\uFFFDtxt.<i>hoach"));
    browser.screenshot(SHOTS.resolve("review-hostile.png"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void wordsStandOutAsWcagAsks(String scheme) throws Exception {
    open(review, "#target1", scheme);
    JsonNode weak = browser.run(Files.readString(Path.of("src/test/js/contrast.js")));
    assertTrue(weak.get("looked").asInt() > 200, weak.toString());
    assertEquals("[]", weak.get("weak").toString());
    browser.screenshot(SHOTS.resolve("review-" + scheme + ".png"));
  }

  @Test
  void aNarrowWindowHoldsBothSides() throws Exception {
    browser.open(review, "#target1", 1024, 700, "light");
    assertEquals(1024, browser.run("document.documentElement.scrollWidth").asInt());
    assertTrue(browser.run("document.getElementById('paper').clientWidth").asInt() > 380);
    assertTrue(browser.run("document.getElementById('list').clientWidth").asInt() > 300);
  }
}
