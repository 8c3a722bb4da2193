package io.github.kehoach.read.word;

import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.XmlStream;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code pPr} of a paragraph or a style says (ECMA-376, part 1, 17.3.1). Null where it
 * says nothing.
 *
 * @param style its paragraph style
 * @param list the list that it is in; 0 where it is expressly in none
 * @param level its level there, from 0
 * @param onNewPage whether it starts on a new page
 * @param endsSection whether a section ends with it and the next starts on a new page
 * @param mark the properties of its mark
 */
record ParagraphProperties(
    @Nullable String style,
    @Nullable Integer list,
    @Nullable Integer level,
    @Nullable Boolean onNewPage,
    boolean endsSection,
    RunProperties mark) {

  /** Properties that say nothing. */
  static final ParagraphProperties NONE =
      new ParagraphProperties(null, null, null, null, false, RunProperties.NONE);

  /** Reads a {@code pPr} that the stream is at the start of. */
  static ParagraphProperties read(XmlStream xml) throws UnreadableException {
    String style = null;
    Integer list = null;
    Integer level = null;
    Boolean onNewPage = null;
    boolean endsSection = false;
    RunProperties mark = RunProperties.NONE;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "pStyle" -> style = WordMl.value(xml);
        case "numPr" -> {
          int inner = xml.depth();
          while (xml.nextChild(inner)) {
            if (xml.name().equals("numId")) {
              list = xml.number("val", 0);
            } else if (xml.name().equals("ilvl")) {
              level = xml.number("val", 0);
            }
          }
        }
        case "pageBreakBefore" -> onNewPage = WordMl.isOn(xml);
        case "sectPr" -> endsSection = endsPage(xml);
        case "rPr" -> mark = RunProperties.read(xml);
        default -> {
          // Spacing, tabs and the like do not matter; earlier properties (pPrChange) neither.
        }
      }
    }
    return new ParagraphProperties(style, list, level, onNewPage, endsSection, mark);
  }

  private static boolean endsPage(XmlStream xml) throws UnreadableException {
    boolean page = true;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("type")) {
        page = !"continuous".equals(WordMl.value(xml));
      }
    }
    return page;
  }

  /** These properties where they say something, else those of a style below. */
  ParagraphProperties over(ParagraphProperties below) {
    return new ParagraphProperties(
        style,
        list == null ? below.list : list,
        level == null ? below.level : level,
        onNewPage == null ? below.onNewPage : onNewPage,
        endsSection,
        mark);
  }
}
