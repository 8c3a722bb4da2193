package io.github.kehoach.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.compare.Comparison;
import io.github.kehoach.compare.ComparisonPage;
import io.github.kehoach.plan.PlanDocument;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the page for review and for that of plans side by side. */
class BothPagesTest {

  private static final String HARMLESS = "tỷ lệ trạm bơm tự động";

  /** Words of a plan that mean something to HTML, to scripts, or to the direction of text. */
  private static final String HOSTILE =
      "tỷ lệ </script><script>alert(1)</script> <!-- {{script}} \u2028 \u202Eab\u202C \u2066c\u2069"
          + " trạm bơm tự động";

  /** A page as it is made of a plan with an indicator. */
  enum Kind {
    REVIEW("img-src data:; ") {
      @Override
      String html(String indicator) {
        byte[] text = plan(indicator).getBytes(StandardCharsets.UTF_8);
        byte[] page = PlanExtractor.create().review(text, "<b>plan</b>.txt");
        return new String(page, StandardCharsets.UTF_8);
      }
    },
    COMPARE("") {
      @Override
      String html(String indicator) {
        byte[] text = plan(indicator).getBytes(StandardCharsets.UTF_8);
        PlanDocument plan = PlanExtractor.create().extract(text, "<b>plan</b>.txt");
        return ComparisonPage.of(Comparison.of(List.of(plan)));
      }
    };

    final String pictures;

    Kind(String pictures) {
      this.pictures = pictures;
    }

    abstract String html(String indicator);
  }

  private static String plan(String indicator) {
    return """
        ỦY BAN NHÂN DÂN
        TỈNH HẢI BÌNH
        Số: 57/KH-UBND
        Hải Bình, ngày 14 tháng 4 năm 2022
        KẾ HOẠCH
        Phát triển thủy lợi
        I. MỤC TIÊU
        1. Đến năm 2030, %s đạt 70%%; tỷ lệ đô thị hóa đạt 45%%.
        """
        .formatted(indicator);
  }

  private static String hash(Element e) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(e.data().getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  @ParameterizedTest
  @EnumSource
  void thePolicyAdmitsThePagesOwnScriptAndStyleAlone(Kind kind) throws Exception {
    Document page = Jsoup.parse(kind.html(HOSTILE));
    assertEquals(1, page.select("meta[http-equiv]").size());
    assertEquals(
        "default-src 'none'; "
            + kind.pictures
            + "style-src "
            + hash(page.selectFirst("style"))
            + "; script-src "
            + hash(page.select("script").last())
            + "; base-uri 'none'; form-action 'none'",
        page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"));
  }

  @ParameterizedTest
  @EnumSource
  void wordsOfAPlanAreDataAndNoMarkup(Kind kind) {
    String html = kind.html(HOSTILE);
    assertFalse(
        html.chars()
            .anyMatch(c -> c >= '\u2028' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069'),
        "a character that is not seen stands in the page");
    Document page = Jsoup.parse(html);
    assertEquals(elements(Jsoup.parse(kind.html(HARMLESS))), elements(page));
    JsonNode data = new JsonMapper().readTree(page.getElementById("data").data());
    String said =
        data.findValues("indicator").stream()
            .map(JsonNode::asString)
            .collect(Collectors.joining("\n"));
    assertTrue(said.contains("</script><script>alert(1)</script> <!-- {{script}}"), said);
    assertTrue(
        data.findValues("name").stream().anyMatch(n -> n.asString().contains("<b>plan"))
            || data.findValues("source").stream().anyMatch(n -> n.asString().contains("<b>plan")));
  }

  private static String elements(Document page) {
    return page.select("*").stream().map(Element::tagName).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @EnumSource
  void nothingOutsideOfThePageIsNamed(Kind kind) {
    Document page = Jsoup.parse(kind.html(HOSTILE));
    assertEquals(0, page.select("[src], [href], link, iframe, object, embed, base").size());
    assertFalse(page.selectFirst("style").data().matches("(?s).*(url\\(|@import).*"));
    String script = page.select("script").last().data();
    assertFalse(script.matches("(?s).*(fetch\\(|XMLHttp|innerHTML|eval\\().*"));
    assertFalse(script.replace("http://www.w3.org/2000/svg", "").contains("://"));
  }
}
