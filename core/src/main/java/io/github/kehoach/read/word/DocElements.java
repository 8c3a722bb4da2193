package io.github.kehoach.read.word;

import io.github.kehoach.document.Element;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.read.LineBreaks;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.text.LegacyDecoder;
import io.github.kehoach.text.NormalizedText;
import io.github.kehoach.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes elements of what the stories hold, decoding their text. */
final class DocElements {

  private final LegacyDecoder decoder;
  private final Meter meter;

  DocElements(LegacyDecoder decoder, Meter meter) {
    this.decoder = decoder;
    this.meter = meter;
  }

  /** Shows all text to the decoder. */
  void observe(List<DocItem> items) {
    for (DocItem item : items) {
      if (item instanceof DocItem.Text text) {
        text.runs().forEach(r -> decoder.observe(r.font(), r.text()));
      } else if (item instanceof DocItem.Table table) {
        table.rows().forEach(row -> row.cells().forEach(this::observe));
      }
    }
  }

  List<Element> elements(List<DocItem> items) throws UnreadableException {
    List<Element> out = new ArrayList<>();
    add(items, out);
    return out;
  }

  private void add(List<DocItem> items, List<Element> out) throws UnreadableException {
    for (DocItem item : items) {
      if (item instanceof DocItem.Text text) {
        out.addAll(paragraphs(text));
      } else if (item instanceof DocItem.Table table) {
        List<DocItem> framed = framed(table);
        if (framed.isEmpty()) {
          out.add(grid(table));
        } else {
          add(framed, out);
        }
      }
    }
  }

  /** What a table holds that is only a frame around others; nothing where it is a table itself. */
  private static List<DocItem> framed(DocItem.Table table) {
    List<DocItem> only = List.of();
    for (DocItem.Row row : table.rows()) {
      for (List<DocItem> cell : row.cells()) {
        if (!cell.isEmpty() && !only.isEmpty()) {
          return List.of();
        }
        only = cell.isEmpty() ? only : cell;
      }
    }
    return only.stream().anyMatch(i -> i instanceof DocItem.Table) ? only : List.of();
  }

  private Grid grid(DocItem.Table table) throws UnreadableException {
    DocColumns columns = DocColumns.of(table.rows());
    List<Grid.Row> rows = new ArrayList<>();
    for (DocItem.Row row : table.rows()) {
      meter.cells(columns.width());
      List<Grid.Cell> cells = new ArrayList<>(columns.width());
      int[] places = columns.columns(row);
      for (int i = 0; i < places.length; i++) {
        while (cells.size() < places[i]) {
          cells.add(Grid.Cell.EMPTY);
        }
        cells.add(cell(row.cells().get(i)));
      }
      while (cells.size() < columns.width()) {
        cells.add(Grid.Cell.EMPTY);
      }
      rows.add(new Grid.Row(cells));
    }
    return new Grid(rows);
  }

  private Grid.Cell cell(List<DocItem> items) throws UnreadableException {
    List<Paragraph> paragraphs = new ArrayList<>();
    collect(items, paragraphs);
    return paragraphs.isEmpty() ? Grid.Cell.EMPTY : new Grid.Cell(paragraphs);
  }

  /** A table in a cell gives its text row by row. */
  private void collect(List<DocItem> items, List<Paragraph> out) throws UnreadableException {
    for (DocItem item : items) {
      if (item instanceof DocItem.Text text) {
        out.addAll(paragraphs(text));
      } else if (item instanceof DocItem.Table table) {
        for (DocItem.Row row : table.rows()) {
          meter.cells(row.cells().size());
          for (List<DocItem> cell : row.cells()) {
            collect(cell, out);
          }
        }
      }
    }
  }

  private List<Paragraph> paragraphs(DocItem.Text text) {
    List<Paragraph> out = new ArrayList<>();
    for (String piece : LineBreaks.cut(decode(text))) {
      NormalizedText value = Normalizer.unplaced(piece);
      if (!value.isEmpty()) {
        out.addAll(new Paragraph(value, text.bold(), text.gap() && out.isEmpty()).pieces());
      }
    }
    return out;
  }

  private String decode(DocItem.Text text) {
    if (text.runs().size() == 1) {
      return decode(text.runs().get(0));
    }
    StringBuilder out = new StringBuilder();
    text.runs().forEach(r -> out.append(decode(r)));
    return out.toString();
  }

  private String decode(DocItem.Run run) {
    String text =
        SymbolFonts.isSymbolic(run.font())
            ? SymbolFonts.print(run.text(), run.font())
            : decoder.decode(run.font(), run.text());
    return run.caps() ? text.toUpperCase(Locale.ROOT) : text;
  }
}
