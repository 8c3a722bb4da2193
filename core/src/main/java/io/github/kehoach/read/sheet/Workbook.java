package io.github.kehoach.read.sheet;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.Document;
import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Note;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.read.LegacyNotes;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.text.LegacyDecoder;
import io.github.kehoach.text.NormalizedText;
import io.github.kehoach.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * A workbook whose format has been read.
 *
 * @param sheets its visible sheets in order
 * @param hiddenSheets the names of those that are hidden
 * @param styles the styles that its cells refer to
 * @param from1904 whether its dates count from 1904
 * @param remarks what is to be said of the file
 */
record Workbook(
    List<SheetCells> sheets,
    List<String> hiddenSheets,
    List<CellStyle> styles,
    boolean from1904,
    List<Note> remarks) {

  /** Copies the lists. */
  Workbook {
    sheets = List.copyOf(sheets);
    hiddenSheets = List.copyOf(hiddenSheets);
    styles = List.copyOf(styles);
    remarks = List.copyOf(remarks);
  }

  /** The neutral document: sheet after sheet. */
  Document document(String mediaType, Meter meter) throws UnreadableException {
    LegacyDecoder decoder = new LegacyDecoder();
    CellTexts texts = new CellTexts(styles, new NumberTexts(from1904), decoder, meter);
    sheets.forEach(texts::observe);
    List<Element> elements = new ArrayList<>();
    List<Note> notes = new ArrayList<>(remarks);
    notes.addAll(LegacyNotes.of(decoder));
    if (!hiddenSheets.isEmpty()) {
      notes.add(
          Note.info(
              DiagnosticCode.HIDDEN_CONTENT,
              "Hidden sheets were left out: " + String.join(", ", hiddenSheets) + "."));
    }
    boolean seen = false;
    for (SheetCells sheet : sheets) {
      SheetRows rows = new SheetRows(sheet, styles, meter);
      List<SheetLayout.Part> parts = SheetLayout.of(sheet, rows.rows());
      seen |= !parts.isEmpty();
      add(sheet, parts, texts, meter, elements);
      if (!rows.hidden().isEmpty()) {
        notes.add(hidden(sheet, rows.hidden(), "in hidden rows or columns"));
        unseen(sheet, rows.hidden(), texts, elements);
      }
      if (!rows.covered().isEmpty()) {
        notes.add(hidden(sheet, rows.covered(), "under merged cells"));
      }
    }
    if (!seen) {
      throw new UnreadableException(
          Reason.NO_TEXT, "the workbook has no filled cell that is seen", "check its sheets");
    }
    return Document.unpaged(mediaType, elements, notes);
  }

  private static Note hidden(SheetCells sheet, List<SheetRow> rows, String where) {
    int cells = rows.stream().mapToInt(r -> r.cells().size()).sum();
    String message = "%,d filled cells %s of the sheet %s were left out.";
    return Note.info(
        DiagnosticCode.HIDDEN_CONTENT,
        String.format(Locale.ROOT, message, cells, where, sheet.name()));
  }

  /**
   * What is hidden is in no table and no paragraph; it is kept beside them, so that none is lost.
   */
  private static void unseen(
      SheetCells sheet, List<SheetRow> rows, CellTexts texts, List<Element> out)
      throws UnreadableException {
    for (SheetRow row : rows) {
      NormalizedText line = NormalizedText.EMPTY;
      for (SheetRow.Cell cell : row.cells()) {
        for (Paragraph p : texts.paragraphs(sheet, cell.cell(), false)) {
          line = line.join(p.text());
        }
      }
      if (!line.isEmpty()) {
        out.add(new Furniture(line));
      }
    }
  }

  private static void add(
      SheetCells sheet,
      List<SheetLayout.Part> parts,
      CellTexts texts,
      Meter meter,
      List<Element> out)
      throws UnreadableException {
    boolean first = true;
    for (SheetLayout.Part part : parts) {
      if (part.isTable()) {
        boolean touches = !out.isEmpty() && !(out.get(out.size() - 1) instanceof Paragraph);
        if (first && touches && !sheet.name().isBlank()) {
          // Nothing but its tab parts the sheet's table from the one before.
          NormalizedText tab = Normalizer.unplaced(sheet.name());
          out.addAll(new Paragraph(tab, false, true).pieces());
        }
        out.add(grid(sheet, part.rows(), texts, meter));
      } else {
        boolean gap = part.gap() || first;
        for (SheetRow.Cell cell : part.rows().get(0).cells()) {
          out.addAll(texts.paragraphs(sheet, cell.cell(), gap));
        }
      }
      first = false;
    }
  }

  /** A table without the columns that none of its rows fills. */
  private static Grid grid(SheetCells sheet, List<SheetRow> rows, CellTexts texts, Meter meter)
      throws UnreadableException {
    TreeSet<Integer> filled = new TreeSet<>();
    rows.forEach(r -> r.cells().forEach(c -> filled.add(c.column())));
    int[] columns = filled.stream().mapToInt(Integer::intValue).toArray();
    List<Grid.Row> out = new ArrayList<>(rows.size());
    for (SheetRow row : rows) {
      meter.cells(columns.length - row.cells().size());
      List<Grid.Cell> cells = new ArrayList<>(columns.length);
      int next = 0;
      for (int column : columns) {
        boolean here = next < row.cells().size() && row.cells().get(next).column() == column;
        cells.add(here ? texts.cell(sheet, row.cells().get(next).cell()) : Grid.Cell.EMPTY);
        next += here ? 1 : 0;
      }
      out.add(new Grid.Row(cells));
    }
    return new Grid(out);
  }
}
