package io.github.kehoach.compare;

import io.github.kehoach.write.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A comparison as one page of HTML that needs nothing else: a table to sort and search, a plot of a
 * chosen indicator by place, and all that is unmatched.
 *
 * <p>The page makes no request, and its content security policy lets nothing run but its own
 * script. What documents say is in it as data and is shown as text.
 */
public final class ComparisonPage {

  private ComparisonPage() {}

  /**
   * The page of a comparison.
   *
   * @param comparison plans side by side
   * @return HTML, to be saved in UTF-8
   */
  public static String of(Comparison comparison) {
    String style = resource("page.css");
    String script = resource("page.js");
    // "<" is all that could end the element that holds the data.
    String data = JsonWriter.compact().toJson(comparison).replace("<", "\\u003c");
    // The data come last: what stands in them is replaced no more.
    return resource("page.html")
        .replace("{{style-hash}}", hash(style))
        .replace("{{script-hash}}", hash(script))
        .replace("{{style}}", style)
        .replace("{{script}}", script)
        .replace("{{data}}", data);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = ComparisonPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
