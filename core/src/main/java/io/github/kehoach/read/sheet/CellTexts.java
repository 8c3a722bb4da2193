package io.github.kehoach.read.sheet;

import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.read.LineBreaks;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.text.LegacyDecoder;
import io.github.kehoach.text.NormalizedText;
import io.github.kehoach.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the cells of a workbook print. */
final class CellTexts {

  /** So many different cells are kept for others that print the same. */
  private static final int MOST_KEPT = 4_000;

  private final List<CellStyle> styles;
  private final NumberTexts numbers;
  private final LegacyDecoder decoder;
  private final Meter meter;
  private final Map<Printed, Grid.Cell> kept =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Printed, Grid.Cell> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private record Printed(String text, boolean bold) {}

  CellTexts(List<CellStyle> styles, NumberTexts numbers, LegacyDecoder decoder, Meter meter) {
    this.styles = styles;
    this.numbers = numbers;
    this.decoder = decoder;
    this.meter = meter;
  }

  /** Shows the text of a sheet to the decoder. */
  void observe(SheetCells cells) {
    for (int i = 0; i < cells.size(); i++) {
      String font = style(cells.style(i)).font();
      if (cells.value(i) instanceof CellValue.Text text) {
        decoder.observe(font, text.text());
      } else if (cells.value(i) instanceof CellValue.Rich rich) {
        for (CellValue.Run run : rich.runs()) {
          decoder.observe(run.font() == null ? font : run.font(), run.text());
        }
      }
    }
  }

  /** A cell of a table. */
  Grid.Cell cell(SheetCells cells, int i) throws UnreadableException {
    Printed printed = print(cells, i);
    Grid.Cell cell = kept.get(printed);
    if (cell == null) {
      List<Paragraph> paragraphs = paragraphs(printed, false);
      cell = paragraphs.isEmpty() ? Grid.Cell.EMPTY : new Grid.Cell(paragraphs);
      kept.put(printed, cell);
    }
    return cell;
  }

  /** A cell outside tables. */
  List<Paragraph> paragraphs(SheetCells cells, int i, boolean gap) throws UnreadableException {
    return paragraphs(print(cells, i), gap);
  }

  /** The lines of a cell, those joined that go on with a sentence. */
  private static List<Paragraph> paragraphs(Printed printed, boolean gap) {
    List<Paragraph> out = new ArrayList<>(1);
    Paragraph open = null;
    for (String line : printed.text().split("\n")) {
      NormalizedText value = Normalizer.unplaced(line);
      if (value.isEmpty()) {
        continue;
      }
      Paragraph next = new Paragraph(value, printed.bold(), gap && open == null);
      if (open != null && LineBreaks.continues(open, next)) {
        open = open.join(next);
        continue;
      }
      if (open != null) {
        out.addAll(open.pieces());
      }
      open = next;
    }
    if (open != null) {
      out.addAll(open.pieces());
    }
    return out;
  }

  private Printed print(SheetCells cells, int i) throws UnreadableException {
    CellStyle style = style(cells.style(i));
    CellValue value = cells.value(i);
    Printed printed;
    if (value instanceof CellValue.Text text) {
      printed = new Printed(decoder.decode(style.font(), text.text()), style.bold());
    } else if (value instanceof CellValue.Rich rich) {
      printed = print(rich, style);
    } else {
      double number = ((CellValue.Number) value).value();
      printed = new Printed(numbers.print(number, style), style.bold());
    }
    meter.characters(printed.text().length());
    return printed;
  }

  private Printed print(CellValue.Rich rich, CellStyle style) {
    StringBuilder out = new StringBuilder();
    boolean bold = true;
    for (CellValue.Run run : rich.runs()) {
      out.append(decoder.decode(run.font() == null ? style.font() : run.font(), run.text()));
      Boolean own = run.bold();
      bold &= run.text().isBlank() || (own == null ? style.bold() : own);
    }
    return new Printed(out.toString(), bold);
  }

  private CellStyle style(int index) {
    return index >= 0 && index < styles.size() ? styles.get(index) : CellStyle.PLAIN;
  }
}
