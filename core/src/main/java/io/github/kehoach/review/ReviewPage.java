package io.github.kehoach.review;

import io.github.kehoach.document.Geometry.Sheet;
import io.github.kehoach.document.PagePicture;
import io.github.kehoach.plan.Box;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Puts the page together: frame, style, script and data. */
public final class ReviewPage {

  /** In this order; each is a part of one script. */
  private static final List<String> SCRIPTS =
      List.of(
          "base.js",
          "model.js",
          "paper.js",
          "text.js",
          "cards.js",
          "records.js",
          "frame.js",
          "page.js");

  private ReviewPage() {}

  /**
   * The page of a plan.
   *
   * @param plan the records, with their text
   * @param sheets the pages that its boxes lie on, none where the format has none
   * @param lines the boxes of each line of those places that take several
   * @param pictures pictures of pages, of some or none
   * @return an HTML file in UTF-8
   */
  public static byte[] of(
      PlanDocument plan,
      List<Sheet> sheets,
      Map<Provenance, List<Box>> lines,
      List<PagePicture> pictures) {
    String style = resource("style.css");
    StringBuilder script = new StringBuilder("(() => {\n'use strict';\n");
    SCRIPTS.forEach(s -> script.append(resource(s)));
    script.append("})();\n");
    String policy =
        "default-src 'none'; img-src data:; style-src "
            + hash(style)
            + "; script-src "
            + hash(script.toString())
            + "; base-uri 'none'; form-action 'none'";
    String page =
        Template.filled(
            resource("page.html"),
            Map.of(
                "policy",
                policy,
                "style",
                style,
                "data",
                ReviewData.json(plan, sheets, lines, pictures),
                "script",
                script.toString()));
    return page.getBytes(StandardCharsets.UTF_8);
  }

  /** What a policy names a script or style by. */
  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = ReviewPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
