package io.github.kehoach.read.word;

import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.XmlStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A style of lists (ISO/IEC 26300-1, 16.30) or of headings (16.34).
 *
 * @param levels its levels
 */
record OdtListStyle(List<ListLevel> levels) {

  /** Copies the levels. */
  OdtListStyle {
    levels = List.copyOf(levels);
  }

  /** A level as it stands in the file. */
  private record Raw(
      NumberFormat format,
      int start,
      String prefix,
      String suffix,
      int shown,
      @Nullable String pattern,
      String bullet,
      @Nullable String font) {}

  /** Reads a style that the stream is at the start of. */
  static OdtListStyle read(XmlStream xml) throws UnreadableException {
    Raw[] raw = new Raw[ListLevel.MOST_LEVELS];
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      int at = xml.number("level", 0) - 1;
      if (at < 0 || at >= raw.length) {
        xml.skip();
        continue;
      }
      raw[at] = level(xml);
    }
    List<ListLevel> levels = new ArrayList<>();
    for (int i = 0; i < raw.length; i++) {
      Raw level = raw[i];
      levels.add(level == null ? ListLevel.SILENT : made(raw, i, level));
    }
    return new OdtListStyle(levels);
  }

  private static Raw level(XmlStream xml) throws UnreadableException {
    String name = xml.name();
    boolean numbered = name.endsWith("number") || name.equals("outline-level-style");
    String prefix = text(xml, "num-prefix");
    String suffix = text(xml, "num-suffix");
    String bullet = numbered ? "" : name.endsWith("bullet") ? text(xml, "bullet-char") : "•";
    NumberFormat format =
        numbered
            ? format(text(xml, "num-format"), xml.attribute("num-format"))
            : NumberFormat.BULLET;
    int start = xml.number("start-value", 1);
    int shown = xml.number("display-levels", 1);
    String pattern = xml.attribute("num-list-format");
    String font = null;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("text-properties")) {
        font = OdtStyles.textProperties(xml).font();
      }
      xml.skip();
    }
    return new Raw(format, start, prefix, suffix, shown, pattern, bullet, font);
  }

  private static String text(XmlStream xml, String attribute) {
    String value = xml.attribute(attribute);
    return value == null ? "" : value;
  }

  private static NumberFormat format(String value, @Nullable String given) {
    if (given == null || value.isEmpty()) {
      return NumberFormat.NONE;
    }
    return switch (value) {
      case "a" -> NumberFormat.LOWER_LETTER;
      case "A" -> NumberFormat.UPPER_LETTER;
      case "i" -> NumberFormat.LOWER_ROMAN;
      case "I" -> NumberFormat.UPPER_ROMAN;
      default -> value.startsWith("0") ? NumberFormat.DECIMAL_ZERO : NumberFormat.DECIMAL;
    };
  }

  private static ListLevel made(Raw[] raw, int at, Raw level) {
    String text = level.format() == NumberFormat.BULLET ? bullet(level) : numbers(raw, at, level);
    return new ListLevel(
        level.format(),
        level.start(),
        ListLevel.BY_ANY,
        text,
        false,
        ListLevel.Suffix.SPACE,
        level.font());
  }

  /** LibreOffice writes a bullet of Word's once more as what stands behind it. */
  private static String bullet(Raw level) {
    return level.pattern() == null
        ? level.prefix() + level.bullet() + level.suffix()
        : level.bullet();
  }

  /** The numbers that a level shows, with points between them; levels without numbers are left. */
  private static String numbers(Raw[] raw, int at, Raw level) {
    if (level.pattern() != null) {
      // LibreOffice: %1% for the number of level 1, with all that is printed around it.
      return level.pattern().replaceAll("%([0-9]{1,2})%", "%$1");
    }
    if (level.format() == NumberFormat.NONE) {
      return level.prefix() + level.suffix();
    }
    StringBuilder out = new StringBuilder(level.prefix());
    boolean first = true;
    for (int i = Math.max(0, at + 1 - level.shown()); i <= at; i++) {
      Raw of = raw[i];
      if (of != null && of.format() != NumberFormat.NONE && of.format() != NumberFormat.BULLET) {
        out.append(first ? "%" : ".%").append(i + 1);
        first = false;
      }
    }
    return out.append(level.suffix()).toString();
  }
}
