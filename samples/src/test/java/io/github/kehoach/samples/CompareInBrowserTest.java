package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.compare.Comparison;
import io.github.kehoach.compare.ComparisonPage;
import io.github.kehoach.plan.PlanDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The page of plans side by side as people use it, in a real browser. */
class CompareInBrowserTest {

  private static final Path SHOTS = Path.of("target", "screenshots");

  private static final String HOSTILE =
      """
      ỦY BAN NHÂN DÂN
      TỈNH TRƯỜNG GIANG
      Số: 57/KH-UBND
      Trường Giang, ngày 14 tháng 4 năm 2022
      KẾ HOẠCH
      Phát triển </script><script>document.title='taken'</script><!-- kinh tế
      I. MỤC TIÊU
      1. Đến năm 2025, tỷ lệ đô thị hóa đạt trên 45%; tỷ lệ <img src=x onerror="document.title='taken'"> \
      \u202Exa\u202C đạt 20%.
      """;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private static Path folder;

  private static Browser browser;
  private static Comparison comparison;
  private static Path page;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.orSkip(folder.resolve("profile"));
    comparison = Comparison.of(Sample.all().stream().map(Sample::plan).toList());
    page = page(comparison, "compare.html");
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static Path page(Comparison comparison, String name) throws IOException {
    return Files.writeString(folder.resolve(name), ComparisonPage.of(comparison));
  }

  private static void open(String scheme) throws Exception {
    browser.open(page, "", 1440, 1000, scheme);
  }

  @AfterEach
  void thePageHasNothingToComplainOfAndAsksForNothing() {
    browser.assertQuiet();
  }

  /** The texts of a column of the table, of the rows that are seen. */
  private static List<String> column(int index) throws Exception {
    JsonNode texts =
        browser.run(
            "[...document.querySelectorAll('#figures tbody tr')].filter(r => r.offsetParent)"
                + ".map(r => r.cells[%d].firstChild ? r.cells[%d].firstChild.textContent : '')"
                    .formatted(index, index));
    return texts.valueStream().map(JsonNode::asString).toList();
  }

  private static void clickHead(int index) throws Exception {
    browser.click("#figures thead th:nth-child(" + (index + 1) + ") button");
  }

  private static String sorted(int index) throws Exception {
    return browser
        .run(
            "document.querySelectorAll('#figures thead th')["
                + index
                + "].getAttribute('aria-sort')")
        .asString();
  }

  @Test
  void aClickOnAHeadSortsByItsColumn() throws Exception {
    open("light");
    browser.run("document.getElementById('figures').scrollIntoView()");
    List<String> before = column(1);
    assertEquals(comparison.figures().size(), before.size());
    clickHead(1);
    assertEquals("ascending", sorted(1));
    List<String> places = column(1);
    assertNotEquals(before, places);
    Collator vietnamese = Collator.getInstance(new Locale("vi"));
    assertEquals(places.stream().sorted(vietnamese).toList(), places);
    clickHead(1);
    assertEquals("descending", sorted(1));
    assertEquals(places.stream().sorted(vietnamese.reversed()).toList(), column(1));
  }

  @ParameterizedTest
  @CsvSource({"đô thị hóa,đô thị hóa", "do thi hoa,đô thị hóa", "Urbanisation,đô thị hóa"})
  void searchKeepsTheRowsThatHaveTheWords(String words, String seen) throws Exception {
    open("light");
    List<String> wanted = column(0).stream().filter(r -> r.toLowerCase().contains(seen)).toList();
    browser.run("document.getElementById('search').focus()");
    browser.type(words);
    List<String> rows = column(0);
    assertTrue(!wanted.isEmpty(), "no figure of " + seen);
    assertEquals(wanted, rows.stream().filter(r -> r.toLowerCase().contains(seen)).toList());
    assertTrue(rows.size() < comparison.figures().size() / 4, rows.toString());
    assertEquals(
        rows.size() + " / " + comparison.figures().size(),
        browser.run("document.getElementById('count').textContent").asString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"grdp-per-capita", "hospital-beds", "urbanisation"})
  void aChosenIndicatorIsPlottedByPlace(String indicator) throws Exception {
    open("light");
    String unit =
        comparison.figures().stream()
            .filter(f -> f.indicator().equals(indicator))
            .findFirst()
            .orElseThrow()
            .unit();
    long figures =
        comparison.figures().stream()
            .filter(f -> f.indicator().equals(indicator) && unit.equals(f.unit()))
            .filter(f -> f.value() != null)
            .count();
    browser.run(
        "(() => { const s = document.getElementById('indicator'); s.value = '%s\\n%s';"
                .formatted(indicator, unit)
            + " s.dispatchEvent(new Event('change')); })()");
    assertEquals(figures, browser.run("document.querySelectorAll('#plot .mark').length").asInt());
    JsonNode out =
        browser.run(
            """
            (() => {
              const image = document.querySelector('#plot svg').getBoundingClientRect();
              return [...document.querySelectorAll('#plot svg text, #plot .mark')]
                .map(e => [e.textContent, e.getBoundingClientRect()])
                .filter(([t, r]) => r.left < image.left - 1 || r.right > image.right + 1 || !r.height)
                .map(([t]) => t).filter(t => t);
            })()
            """);
    assertEquals("[]", out.toString());
    browser.screenshot(SHOTS.resolve("compare-" + indicator + ".png"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void wordsStandOutAsWcagAsks(String scheme) throws Exception {
    open(scheme);
    JsonNode weak = browser.run(Files.readString(Path.of("src/test/js/contrast.js")));
    assertTrue(weak.get("looked").asInt() > 200, weak.toString());
    assertEquals("[]", weak.get("weak").toString());
    browser.screenshot(SHOTS.resolve("compare-" + scheme + ".png"));
    browser.run("document.getElementById('figures').scrollIntoView()");
    browser.screenshot(SHOTS.resolve("compare-table-" + scheme + ".png"));
  }

  @Test
  void textOfADocumentStaysText() throws Exception {
    PlanDocument plan =
        Sample.EXTRACTOR.extract(HOSTILE.getBytes(StandardCharsets.UTF_8), "<i>plan</i>.txt");
    browser.open(page(Comparison.of(List.of(plan)), "hostile.html"), "", 1200, 900, "light");
    assertEquals(2, browser.run("document.querySelectorAll('script').length").asInt());
    assertEquals(0, browser.run("document.querySelectorAll('img, i, [onerror]').length").asInt());
    assertFalse(browser.run("document.title").asString().contains("taken"));
    String shown = browser.run("document.querySelector('main').textContent").asString();
    assertTrue(shown.contains("</script><script>document.title='taken'</script><!--"), shown);
    assertTrue(shown.contains("<img src=x onerror="), shown);
    assertTrue(shown.contains("<i>plan</i>.txt"), shown);
  }

  @Test
  void aNarrowWindowScrollsNotAcross() throws Exception {
    browser.open(page, "", 480, 800, "light");
    assertTrue(browser.run("document.documentElement.scrollWidth <= innerWidth").asBoolean());
    browser.screenshot(SHOTS.resolve("compare-narrow.png"));
  }
}
