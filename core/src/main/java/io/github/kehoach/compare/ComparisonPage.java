package io.github.kehoach.compare;

import io.github.kehoach.page.OwnPage;
import io.github.kehoach.page.SafeJson;
import io.github.kehoach.write.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A comparison as one page of HTML that needs nothing else: a table to sort and search, a plot of a
 * chosen indicator by place, and all that is unmatched.
 *
 * <p>The page makes no request, and its content security policy lets nothing run but its own
 * script. What documents say is in it as data and is shown as text.
 */
public final class ComparisonPage {

  private static final OwnPage PAGE =
      new OwnPage(ComparisonPage.class, "page.html", "page.css", List.of("page.js"), false);

  private ComparisonPage() {}

  /**
   * The page of a comparison.
   *
   * @param comparison plans side by side
   * @return HTML, to be saved in UTF-8
   */
  public static String of(Comparison comparison) {
    String data = SafeJson.of(JsonWriter.compact().toJson(comparison));
    byte[] page = PAGE.with(data.getBytes(StandardCharsets.UTF_8));
    return new String(page, StandardCharsets.UTF_8);
  }
}
