package io.github.kehoach.read.sheet;

import io.github.kehoach.Limits;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.XmlStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Strings of a workbook: shared ones and those in cells (ECMA-376, part 1, 18.4). */
final class XlsxStrings {

  private XlsxStrings() {}

  /** Reads the part of shared strings. */
  static List<CellValue> read(XmlStream xml, List<CellValue> out, Limits limits)
      throws UnreadableException {
    if (!xml.next()) {
      return out;
    }
    int root = xml.depth();
    long length = 0;
    while (xml.nextChild(root)) {
      if (!xml.name().equals("si")) {
        xml.skip();
        continue;
      }
      CellValue value = item(xml);
      length += length(value);
      // Cells count what they print; strings that no cell prints take memory all the same.
      if (length > limits.maxCharacters() || out.size() >= limits.maxCells()) {
        throw Meter.exceeded(
            "more than " + limits.maxCharacters() + " characters of shared strings",
            "maxCharacters");
      }
      out.add(value);
    }
    return out;
  }

  private static long length(CellValue value) {
    if (value instanceof CellValue.Rich rich) {
      return rich.runs().stream().mapToLong(r -> r.text().length()).sum();
    }
    return value instanceof CellValue.Text text ? text.text().length() : 0;
  }

  /** Reads a string item: the element that the stream is at the start of. */
  static CellValue item(XmlStream xml) throws UnreadableException {
    int depth = xml.depth();
    List<CellValue.Run> runs = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "t" -> text(xml, plain);
        case "r" -> runs.add(run(xml));
        // Phonetic hints are no text.
        default -> xml.skip();
      }
    }
    if (runs.isEmpty()) {
      return new CellValue.Text(plain.toString());
    }
    if (plain.length() > 0) {
      runs.add(0, new CellValue.Run(null, null, plain.toString()));
    }
    return new CellValue.Rich(runs);
  }

  private static CellValue.Run run(XmlStream xml) throws UnreadableException {
    int depth = xml.depth();
    String font = null;
    Boolean bold = null;
    StringBuilder text = new StringBuilder();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("t")) {
        text(xml, text);
      } else if (xml.name().equals("rPr")) {
        int properties = xml.depth();
        bold = false;
        while (xml.nextChild(properties)) {
          if (xml.name().equals("rFont")) {
            font = xml.attribute("val");
          } else if (xml.name().equals("b")) {
            bold = XlsxStyles.isTrue(xml.attribute("val"), true);
          }
        }
      } else {
        xml.skip();
      }
    }
    return new CellValue.Run(font, bold, text.toString());
  }

  /** Reads the text of an element, decoding what its writer escaped. */
  static void text(XmlStream xml, StringBuilder out) throws UnreadableException {
    int depth = xml.depth();
    StringBuilder text = new StringBuilder();
    while (xml.next()) {
      if (xml.isEnd() && xml.depth() == depth) {
        break;
      }
      if (xml.isText()) {
        xml.text(text);
      }
    }
    unescape(text, out);
  }

  /** Characters that XML forbids are written as {@code _x000D_} (ST_Xstring, 22.9.2.19). */
  private static void unescape(StringBuilder text, StringBuilder out) {
    int from = 0;
    for (int at = text.indexOf("_x"); at >= 0; at = text.indexOf("_x", at + 1)) {
      Character c = escaped(text, at);
      if (c != null && at >= from) {
        out.append(text, from, at).append((char) c);
        from = at + 7;
      }
    }
    out.append(text, from, text.length());
  }

  private static @Nullable Character escaped(StringBuilder text, int at) {
    if (at + 7 > text.length() || text.charAt(at + 6) != '_') {
      return null;
    }
    int value = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return null;
      }
      value = 16 * value + digit;
    }
    return (char) value;
  }
}
