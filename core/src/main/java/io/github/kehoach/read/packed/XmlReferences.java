package io.github.kehoach.read.packed;

import java.io.IOException;

/** Characters that XML writes by a reference (XML 1.0, 4.1): those that need no declaration. */
final class XmlReferences {

  /** No reference to a character is longer, leading zeros apart. */
  static final int MOST = 16;

  private XmlReferences() {}

  /** Adds what the name between {@code &} and {@code ;} stands for. */
  static void append(char[] chars, int from, int to, StringBuilder out) throws IOException {
    String name = new String(chars, from, to - from);
    switch (name) {
      case "amp" -> out.append('&');
      case "lt" -> out.append('<');
      case "gt" -> out.append('>');
      case "quot" -> out.append('"');
      case "apos" -> out.append('\'');
      default -> out.appendCodePoint(codePoint(name));
    }
  }

  private static int codePoint(String name) throws IOException {
    if (!name.startsWith("#")) {
      // Entities of a document's own are how small files become huge ones.
      throw new IOException("a reference to an unknown entity");
    }
    try {
      boolean hexadecimal = name.startsWith("#x");
      int code = Integer.parseInt(name, hexadecimal ? 2 : 1, name.length(), hexadecimal ? 16 : 10);
      if (code <= 0 || !Character.isValidCodePoint(code)) {
        throw new IOException("a reference to no character");
      }
      return code;
    } catch (NumberFormatException e) {
      throw new IOException("a reference to no character", e);
    }
  }

  /** The value of an attribute: references replaced, line ends as spaces. */
  static String value(char[] chars, int from, int to) throws IOException {
    int plain = from;
    while (plain < to && chars[plain] != '&' && chars[plain] >= ' ') {
      plain++;
    }
    if (plain == to) {
      return new String(chars, from, to - from);
    }
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (chars[i] == '&') {
        int end = i + 1;
        while (end < to && chars[end] != ';') {
          end++;
        }
        if (end == to) {
          throw new IOException("a reference without an end");
        }
        append(chars, i + 1, end, out);
        i = end;
      } else {
        out.append(chars[i] < ' ' ? ' ' : chars[i]);
      }
    }
    return out.toString();
  }
}
