package io.github.kehoach.read.word;

import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.XmlStream;
import org.jspecify.annotations.Nullable;

/**
 * A {@code lvl} of {@code numbering.xml} (ECMA-376, part 1, 17.9.6).
 *
 * @param level how it counts and prints
 * @param style the paragraph style that it is the level of, or null
 */
record DocxListLevel(ListLevel level, @Nullable String style) {

  /** Reads a level that the stream is at the start of. */
  static DocxListLevel read(XmlStream xml) throws UnreadableException {
    NumberFormat format = NumberFormat.DECIMAL;
    boolean custom = false;
    int start = 0;
    int restart = ListLevel.BY_ANY;
    String text = "";
    boolean legal = false;
    ListLevel.Suffix suffix = ListLevel.Suffix.SPACE;
    String font = null;
    boolean hidden = false;
    String style = null;
    int depth = xml.depth();
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
      // Formats of later versions stand in a Choice, with what is nearest to them in a Fallback.
      if (!xml.isStart() || xml.depth() > depth + 1 && !xml.name().equals("numFmt")) {
        continue;
      }
      switch (xml.name()) {
        case "start" -> start = xml.number("val", 0);
        case "numFmt" -> {
          if (!custom) {
            format = format(xml);
            custom = "custom".equals(WordMl.value(xml));
          }
        }
        case "lvlRestart" -> restart = xml.number("val", ListLevel.BY_ANY);
        case "lvlText" -> {
          String value = WordMl.value(xml);
          text = value == null ? "" : value;
        }
        case "isLgl" -> legal = WordMl.isOn(xml);
        case "suff" ->
            suffix =
                "nothing".equals(WordMl.value(xml))
                    ? ListLevel.Suffix.NOTHING
                    : ListLevel.Suffix.SPACE;
        case "pStyle" -> style = WordMl.value(xml);
        case "rPr" -> {
          RunProperties run = RunProperties.read(xml);
          font = run.font();
          hidden = Boolean.TRUE.equals(run.hidden());
        }
        default -> {
          // Indents and pictures do not matter.
        }
      }
    }
    ListLevel level =
        new ListLevel(format, start, restart, hidden ? "" : text, legal, suffix, font);
    return new DocxListLevel(level, style);
  }

  /** Custom formats are shown by their first numbers: {@code 01, 02, 03, ...}. */
  private static NumberFormat format(XmlStream xml) {
    String name = WordMl.value(xml);
    String shown = xml.attribute("format");
    if ("custom".equals(name)) {
      return shown != null && shown.startsWith("0")
          ? NumberFormat.DECIMAL_ZERO
          : NumberFormat.DECIMAL;
    }
    return NumberFormat.ofWordprocessingMl(name == null ? "decimal" : name);
  }
}
