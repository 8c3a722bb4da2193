package io.github.kehoach.read.word;

import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.XmlStream;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code rPr} of a run, a style or a paragraph mark says (ECMA-376, part 1, 17.3.2). Null
 * where it says nothing.
 *
 * @param style its character style
 * @param font the name of its font
 * @param themeFont the theme's font that it asks for: {@code minorHAnsi}
 * @param bold whether it is bold
 * @param capitals whether it is printed in capitals
 * @param hidden whether it is not printed
 * @param removed whether it was deleted or moved away, which is not accepted yet
 */
record RunProperties(
    @Nullable String style,
    @Nullable String font,
    @Nullable String themeFont,
    @Nullable Boolean bold,
    @Nullable Boolean capitals,
    @Nullable Boolean hidden,
    boolean removed) {

  /** Properties that say nothing. */
  static final RunProperties NONE = new RunProperties(null, null, null, null, null, null, false);

  /** Reads an {@code rPr} that the stream is at the start of. */
  static RunProperties read(XmlStream xml) throws UnreadableException {
    String style = null;
    String font = null;
    String themeFont = null;
    Boolean bold = null;
    Boolean capitals = null;
    Boolean hidden = null;
    boolean removed = false;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "rStyle" -> style = WordMl.value(xml);
        case "rFonts" -> {
          // Letters beyond ASCII, all that matters here, are printed in the font for "high ANSI".
          font = xml.attribute("hAnsi");
          font = font == null ? xml.attribute("ascii") : font;
          themeFont = xml.attribute("hAnsiTheme");
        }
        case "b" -> bold = WordMl.isOn(xml);
        case "caps", "smallCaps" -> capitals = Boolean.TRUE.equals(capitals) || WordMl.isOn(xml);
        case "vanish" -> hidden = WordMl.isOn(xml);
        case "del", "moveFrom" -> removed = true;
        default -> {
          // Size, colour and the like do not matter; earlier properties (rPrChange) neither.
        }
      }
    }
    return new RunProperties(style, font, themeFont, bold, capitals, hidden, removed);
  }

  /** These properties where they say something, else those of a style below. */
  RunProperties over(RunProperties below) {
    return new RunProperties(
        style,
        font == null && themeFont == null ? below.font : font,
        font == null && themeFont == null ? below.themeFont : themeFont,
        bold == null ? below.bold : bold,
        capitals == null ? below.capitals : capitals,
        hidden == null ? below.hidden : hidden,
        removed);
  }
}
