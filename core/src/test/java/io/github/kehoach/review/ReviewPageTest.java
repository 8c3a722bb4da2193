package io.github.kehoach.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionException;
import io.github.kehoach.Limits;
import io.github.kehoach.PlanExtractor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewPageTest {

  private static final String TEXT =
      """
      ỦY BAN NHÂN DÂN
      TỈNH TRƯỜNG GIANG
      Số: 57/KH-UBND
      Trường Giang, ngày 14 tháng 4 năm 2022
      KẾ HOẠCH
      Chuyển đổi số "y tế" </script><script>alert(1)</script> {{data}} năm 2022
      I. MỤC TIÊU
      1. Đến năm 2025, tỷ lệ dân số có hồ sơ sức khỏe điện tử đạt trên 90%.
      """;

  private static Document page(String text) {
    byte[] html =
        PlanExtractor.create().review(text.getBytes(StandardCharsets.UTF_8), "<b>plan</b>.txt");
    return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
  }

  private static JsonNode data(Document page) {
    return new JsonMapper().readTree(page.getElementById("data").data());
  }

  @Test
  void theDataAreTheRecords() {
    JsonNode data = data(page(TEXT));
    assertEquals("<b>plan</b>.txt", data.at("/plan/source/name").asString());
    assertEquals(
        "Chuyển đổi số \"y tế\" </script><script>alert(1)</script> {{data}} năm 2022",
        data.at("/plan/metadata/title").asString());
    assertEquals(1, data.at("/plan/targets").size());
    assertEquals(0, data.get("sheets").size());
  }

  @Test
  void nothingOfTheTextIsMarkup() {
    Document page = page(TEXT);
    assertEquals(2, page.select("script").size());
    assertEquals(0, page.select("b").size());
    assertEquals(page("I. MỤC TIÊU\n").body().select("*").size(), page.body().select("*").size());
  }

  @Test
  void thePolicyAdmitsItsOwnScriptAndStyleAlone() throws Exception {
    Document page = page(TEXT);
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertEquals(
        List.of(
            "default-src 'none'",
            "img-src data:",
            "style-src " + hash(page.selectFirst("style")),
            "script-src " + hash(page.select("script").last()),
            "base-uri 'none'",
            "form-action 'none'"),
        List.of(policy.split("; ")));
  }

  private static String hash(Element e) throws Exception {
    byte[] bytes = e.data().getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  @Test
  void thePageNamesNothingOutsideOfIt() {
    Document page = page(TEXT);
    assertEquals(0, page.select("[src], [href], link, iframe, object, embed, base").size());
    assertFalse(page.selectFirst("style").data().matches("(?s).*(url\\(|@import).*"));
    assertFalse(page.select("script").last().data().matches("(?s).*(https?:|fetch\\(|XMLHttp).*"));
  }

  @Test
  void theSamePlanGivesTheSameBytes() {
    byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
    PlanExtractor extractor = PlanExtractor.create();
    Assertions.assertArrayEquals(extractor.review(text, "x"), extractor.review(text, "x"));
  }

  @Test
  void whatCannotBeReadGivesNoPage() {
    PlanExtractor small = PlanExtractor.builder().limits(Limits.DEFAULT.withMaxBytes(10)).build();
    byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
    ExtractionException tooLarge =
        Assertions.assertThrows(ExtractionException.class, () -> small.review(text, "x"));
    assertEquals(ExtractionException.Reason.LIMIT_EXCEEDED, tooLarge.reason());
    byte[] broken = "%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII);
    ExtractionException corrupt =
        Assertions.assertThrows(
            ExtractionException.class, () -> PlanExtractor.create().review(broken, "x"));
    assertTrue(corrupt.getMessage().contains("x"));
  }
}
