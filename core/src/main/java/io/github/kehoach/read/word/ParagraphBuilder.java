package io.github.kehoach.read.word;

import io.github.kehoach.document.Paragraph;
import io.github.kehoach.read.LineBreaks;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.text.NormalizedText;
import io.github.kehoach.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts a paragraph together from its runs. Neighbours in one font are decoded as one: old encodings
 * write a letter as two characters, which may stand in two runs.
 */
final class ParagraphBuilder {

  private final RunDecoder decoder;

  /** Text in one font, as the file has it. */
  private final StringBuilder run = new StringBuilder();

  private @Nullable String font;
  private @Nullable String firstFont;
  private boolean capitals;

  /** The line so far, decoded. */
  private final StringBuilder line = new StringBuilder();

  private final List<Paragraph> lines = new ArrayList<>(1);
  private boolean plain;
  private boolean gapAbove;
  private String label = "";
  private ListLevel level = ListLevel.SILENT;

  ParagraphBuilder(RunDecoder decoder) {
    this.decoder = decoder;
  }

  /** Sets the label in front of the text; a later one replaces it. */
  void label(String value, ListLevel of) {
    label = value;
    level = of;
  }

  /**
   * Adds text.
   *
   * @param text as the file has it
   * @param of its font, or null where nothing names one
   * @param bold whether it is printed bold
   * @param inCapitals whether it is printed in capitals whatever the file has
   * @throws UnreadableException when there is too much of it
   */
  void text(CharSequence text, @Nullable String of, boolean bold, boolean inCapitals)
      throws UnreadableException {
    if (!bold && !plain) {
      plain = !isBlank(text);
    }
    if (run.length() > 0 && (capitals != inCapitals || !Objects.equals(font, of))) {
      closeRun();
    }
    font = of;
    capitals = inCapitals;
    run.append(text);
  }

  private static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Normalizer.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A tab: a space that is part of the run. */
  void space() {
    run.append(' ');
  }

  /** Ends a line. */
  void lineBreak() throws UnreadableException {
    closeLine();
  }

  /** Ends a page. */
  void pageBreak() throws UnreadableException {
    closeLine();
    gapAbove = true;
  }

  private void closeRun() throws UnreadableException {
    if (run.length() == 0) {
      return;
    }
    if (lines.isEmpty() && line.length() == 0) {
      firstFont = font;
    }
    String text = SymbolFonts.print(run.toString(), font);
    if (!SymbolFonts.isSymbolic(font)) {
      text = decoder.take(font, text);
    }
    line.append(capitals ? text.toUpperCase(Locale.ROOT) : text);
    run.setLength(0);
  }

  /** The first line opens with the label, in the font of its text where it has none of its own. */
  private void openWithLabel() throws UnreadableException {
    String of = level.font() == null ? firstFont : level.font();
    String printed =
        level.format() == NumberFormat.BULLET
            ? SymbolFonts.bullet(label, of)
            : decoder.take(of, label);
    line.insert(0, printed + level.gap(printed, line));
    label = "";
  }

  private void closeLine() throws UnreadableException {
    closeRun();
    if (line.length() > 0) {
      if (!label.isEmpty() && lines.isEmpty() && !isBlank(line)) {
        openWithLabel();
      }
      NormalizedText text = Normalizer.unplaced(line);
      if (!text.isEmpty()) {
        lines.add(new Paragraph(text, !plain, gapAbove));
        gapAbove = false;
      } else if (!lines.isEmpty()) {
        gapAbove = true;
      }
    } else if (!lines.isEmpty()) {
      gapAbove = true;
    }
    line.setLength(0);
    plain = false;
  }

  /**
   * Ends the paragraph.
   *
   * @param flow where it goes; a gap where it is empty
   * @param labelAlone whether a label is printed where there is no text behind it
   * @throws UnreadableException when there is too much text
   */
  void finish(Flow flow, boolean labelAlone) throws UnreadableException {
    closeLine();
    if (lines.isEmpty() && labelAlone && level.format() != NumberFormat.BULLET) {
      NormalizedText alone = Normalizer.unplaced(label);
      if (!alone.isEmpty()) {
        lines.add(new Paragraph(alone, false, gapAbove));
      }
    }
    Paragraph open = null;
    for (Paragraph next : lines) {
      if (open != null && LineBreaks.continues(open, next)) {
        open = open.join(next);
        continue;
      }
      if (open != null) {
        flow.add(open);
      }
      open = next;
    }
    if (open == null) {
      flow.gap();
    } else {
      flow.add(open);
      if (gapAbove) {
        flow.gap();
      }
    }
    lines.clear();
    label = "";
    level = ListLevel.SILENT;
    gapAbove = false;
    plain = false;
  }

  /** Whether text was added that is more than blank. */
  boolean hasText() {
    return !lines.isEmpty() || !isBlank(line) || !isBlank(run);
  }
}
