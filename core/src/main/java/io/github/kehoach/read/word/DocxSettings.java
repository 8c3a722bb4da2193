package io.github.kehoach.read.word;

import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.word.DocxParagraph.Format;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The styles, lists and theme of a document, asked together.
 *
 * @param styles its styles
 * @param numbering its lists
 * @param themeFonts the fonts of its theme for Latin letters: {@code minor}, {@code major}
 */
record DocxSettings(DocxStyles styles, DocxNumbering numbering, Map<String, String> themeFonts) {

  /** The list that a paragraph is in, or null where it is in none. */
  @Nullable ListDefinition list(ParagraphProperties own, DocxStyles.Style style)
      throws UnreadableException {
    Integer id = own.list() == null ? style.paragraph().list() : own.list();
    return id == null ? null : numbering.list(id, styles);
  }

  /** The level of a paragraph in its list: its own, that of its style, or that of the list's. */
  int level(ListDefinition list, ParagraphProperties own, DocxStyles.Style style)
      throws UnreadableException {
    if (own.level() != null) {
      return own.level();
    }
    Integer level = own.list() == null ? numbering.levelOf(list.id(), style.id(), styles) : null;
    if (level == null) {
      level = style.paragraph().level();
    }
    if (level == null) {
      level = numbering.levelOf(list.id(), style.named(), styles);
    }
    return level == null ? 0 : level;
  }

  /** How a run is printed in a paragraph of a style. */
  Format format(RunProperties run, DocxStyles.Style paragraph) throws UnreadableException {
    RunProperties below = paragraph.run();
    RunProperties character =
        run.style() == null ? RunProperties.NONE : styles.character(run.style()).run();
    RunProperties defaults = styles.defaults();
    return new Format(
        font(run, character, below, defaults),
        toggled(run.bold(), character.bold(), below.bold(), defaults.bold()),
        toggled(run.capitals(), character.capitals(), below.capitals(), defaults.capitals()),
        toggled(run.hidden(), character.hidden(), below.hidden(), defaults.hidden()));
  }

  /** Styles switch such a property over, what the run says itself settles it (17.7.3). */
  private static boolean toggled(
      @Nullable Boolean run,
      @Nullable Boolean character,
      @Nullable Boolean paragraph,
      @Nullable Boolean defaults) {
    if (run != null) {
      return run;
    }
    if (character == null && paragraph == null) {
      return Boolean.TRUE.equals(defaults);
    }
    return Boolean.TRUE.equals(character) != Boolean.TRUE.equals(paragraph);
  }

  private @Nullable String font(RunProperties... levels) {
    for (RunProperties level : levels) {
      if (level.themeFont() != null) {
        String kind = level.themeFont().startsWith("major") ? "major" : "minor";
        return themeFonts.getOrDefault(kind, level.font());
      }
      if (level.font() != null) {
        return level.font();
      }
    }
    return null;
  }
}
