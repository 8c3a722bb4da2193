package io.github.kehoach.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Fills the places of a text that are marked as {@code {{name}}}, in one pass. */
final class Template {

  private Template() {}

  /** The text with its places filled, in UTF-8; what is filled in is not looked at again. */
  static byte[] filled(String template, Map<String, byte[]> values) {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream(
            template.length() + values.values().stream().mapToInt(v -> v.length).sum());
    int at = 0;
    for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", at)) {
      int close = template.indexOf("}}", open);
      String name = template.substring(open + 2, close);
      byte[] value = values.get(name);
      if (value == null) {
        throw new IllegalStateException("nothing for the place " + name);
      }
      out.writeBytes(template.substring(at, open).getBytes(StandardCharsets.UTF_8));
      out.writeBytes(value);
      at = close + 2;
    }
    out.writeBytes(template.substring(at).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }
}
