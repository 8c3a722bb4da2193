package io.github.kehoach.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A page that needs nothing but itself: its parts are files beside a class.
 *
 * @param owner the class
 * @param frame the file of HTML, with places for {@code policy}, {@code style}, {@code data} and
 *     {@code script}
 * @param style the file of CSS
 * @param scripts the files of JavaScript, each a part of one script, in their order
 * @param pictured whether there are pictures in its data
 */
public record OwnPage(
    Class<?> owner, String frame, String style, List<String> scripts, boolean pictured) {

  /** Copies the list. */
  public OwnPage {
    scripts = List.copyOf(scripts);
  }

  /**
   * The page with its data.
   *
   * @param data what {@link SafeJson} gave, in UTF-8
   * @return an HTML file in UTF-8
   */
  public byte[] with(byte[] data) {
    String css = resource(style);
    StringBuilder script = new StringBuilder("(() => {\n'use strict';\n");
    scripts.forEach(s -> script.append(resource(s)));
    script.append("})();\n");
    return Template.filled(
        resource(frame),
        Map.of(
            "policy",
            utf8(policy(css, script.toString())),
            "style",
            utf8(css),
            "data",
            data,
            "script",
            utf8(script.toString())));
  }

  /** What the page may do: nothing but run its own script in its own style. */
  private String policy(String css, String script) {
    return "default-src 'none'; "
        + (pictured ? "img-src data:; " : "")
        + "style-src "
        + hash(css)
        + "; script-src "
        + hash(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  /** What a policy names a script or style by. */
  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(utf8(text));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String resource(String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
