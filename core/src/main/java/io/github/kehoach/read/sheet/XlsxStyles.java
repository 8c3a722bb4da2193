package io.github.kehoach.read.sheet;

import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.XmlStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** The styles part of a workbook (ECMA-376, part 1, 18.8). */
final class XlsxStyles {

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Font> fonts = new ArrayList<>();
  private final List<Boolean> ruled = new ArrayList<>();
  private final List<CellStyle> styles = new ArrayList<>();

  private record Font(@Nullable String name, boolean bold) {}

  /** The styles that cells refer to by their numbers. */
  List<CellStyle> styles() {
    return styles;
  }

  static XlsxStyles read(XmlStream xml) throws UnreadableException {
    XlsxStyles all = new XlsxStyles();
    if (!xml.next()) {
      return all;
    }
    int root = xml.depth();
    while (xml.nextChild(root)) {
      int group = xml.depth();
      switch (xml.name()) {
        case "numFmts" -> {
          while (xml.nextChild(group)) {
            String code = xml.attribute("formatCode");
            if (code != null) {
              all.formats.put(xml.number("numFmtId", 0), code);
            }
          }
        }
        case "fonts" -> {
          while (xml.nextChild(group)) {
            all.fonts.add(font(xml));
          }
        }
        case "borders" -> {
          while (xml.nextChild(group)) {
            all.ruled.add(isRuled(xml));
          }
        }
        case "cellXfs" -> {
          while (xml.nextChild(group)) {
            all.styles.add(all.style(xml));
          }
        }
        default -> xml.skip();
      }
    }
    return all;
  }

  private static Font font(XmlStream xml) throws UnreadableException {
    int depth = xml.depth();
    String name = null;
    boolean bold = false;
    while (xml.nextChild(depth)) {
      if (xml.name().equals("name")) {
        name = xml.attribute("val");
      } else if (xml.name().equals("b")) {
        bold = isTrue(xml.attribute("val"), true);
      }
    }
    return new Font(name, bold);
  }

  private static boolean isRuled(XmlStream xml) throws UnreadableException {
    int depth = xml.depth();
    boolean ruled = false;
    while (xml.nextChild(depth)) {
      String style = xml.attribute("style");
      boolean side =
          switch (xml.name()) {
            case "left", "right", "start", "end" -> true;
            default -> false;
          };
      ruled |= side && style != null && !style.equals("none");
    }
    return ruled;
  }

  private CellStyle style(XmlStream xml) {
    int font = xml.number("fontId", 0);
    int border = xml.number("borderId", 0);
    int format = xml.number("numFmtId", 0);
    Font of = font >= 0 && font < fonts.size() ? fonts.get(font) : new Font(null, false);
    boolean lines = border >= 0 && border < ruled.size() && ruled.get(border);
    return new CellStyle(of.name(), of.bold(), lines, format, code(formats.get(format), format));
  }

  /** The code of a format; those that no file spells out are known by their numbers. */
  static String code(@Nullable String own, int index) {
    if (own != null) {
      return own;
    }
    String known = index >= 0 ? BuiltinFormats.getBuiltinFormat(index) : null;
    return known == null ? "General" : known;
  }

  /** A value of xsd:boolean. */
  static boolean isTrue(@Nullable String value, boolean otherwise) {
    return value == null ? otherwise : value.equals("1") || value.equals("true");
  }
}
