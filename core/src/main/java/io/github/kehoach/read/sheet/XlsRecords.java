package io.github.kehoach.read.sheet;

import io.github.kehoach.document.Note;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Takes the records of a binary workbook as they come: the globals, then sheet after sheet. */
final class XlsRecords {

  private final Meter meter;
  private final XlsStyles styles = new XlsStyles();
  private final List<BoundSheetRecord> bound = new ArrayList<>();

  /** The sheets in the order of the file, which need not be that of the workbook. */
  private final List<SheetCells> substreams = new ArrayList<>();

  private final Map<Integer, CellValue> strings = new HashMap<>();
  private @Nullable SSTRecord shared;
  private boolean from1904;

  /** How many substreams are open: charts are inside of sheets. */
  private int depth;

  private @Nullable SheetCells sheet;

  /** The formula whose text comes in the next record. */
  private @Nullable FormulaRecord pending;

  XlsRecords(Meter meter) {
    this.meter = meter;
  }

  void add(Record record) throws UnreadableException {
    if (record instanceof BOFRecord bof) {
      begin(bof);
    } else if (record instanceof EOFRecord) {
      depth = Math.max(0, depth - 1);
      sheet = depth == 0 ? null : sheet;
    } else if (depth <= 1) {
      SheetCells cells = sheet;
      if (cells == null) {
        global(record);
      } else {
        cell(record, cells);
      }
    }
  }

  private void begin(BOFRecord bof) {
    depth++;
    if (depth > 1) {
      return;
    }
    if (bof.getType() == BOFRecord.TYPE_WORKBOOK) {
      sheet = null;
      return;
    }
    sheet = new SheetCells("", meter);
    substreams.add(sheet);
    pending = null;
  }

  private void global(Record record) {
    if (record instanceof BoundSheetRecord b) {
      bound.add(b);
    } else if (record instanceof SSTRecord sst) {
      shared = sst;
    } else if (record instanceof DateWindow1904Record date) {
      from1904 = date.getWindowing() == 1;
    } else {
      styles.add(record);
    }
  }

  private void cell(Record record, SheetCells cells) throws UnreadableException {
    if (record instanceof StringRecord text && pending != null) {
      put(cells, pending, new CellValue.Text(text.getString()));
      pending = null;
    } else if (record instanceof LabelSSTRecord label) {
      put(cells, label, string(label.getSSTIndex()));
    } else if (record instanceof LabelRecord label) {
      put(cells, label, new CellValue.Text(label.getValue()));
    } else if (record instanceof NumberRecord number) {
      put(cells, number, new CellValue.Number(number.getValue()));
    } else if (record instanceof RKRecord number) {
      put(cells, number, new CellValue.Number(number.getRKNumber()));
    } else if (record instanceof BoolErrRecord value) {
      put(cells, value, new CellValue.Text(text(value)));
    } else if (record instanceof FormulaRecord formula) {
      formula(cells, formula);
    } else if (record instanceof MulRKRecord numbers) {
      for (int i = 0; i < numbers.getNumColumns(); i++) {
        CellValue value = new CellValue.Number(numbers.getRKNumberAt(i));
        int column = numbers.getFirstColumn() + i;
        cells.add(numbers.getRow(), column, value, numbers.getXFAt(i));
      }
    } else {
      shape(record, cells);
    }
  }

  private static void shape(Record record, SheetCells cells) throws UnreadableException {
    if (record instanceof RowRecord row) {
      if (row.getZeroHeight()) {
        cells.hideRow(row.getRowNumber());
      }
    } else if (record instanceof ColumnInfoRecord column) {
      if (column.getHidden() || column.getColumnWidth() == 0) {
        cells.hideColumns(column.getFirstColumn(), column.getLastColumn());
      }
    } else if (record instanceof MergeCellsRecord merged) {
      for (int i = 0; i < merged.getNumAreas(); i++) {
        CellRangeAddress a = merged.getAreaAt(i);
        cells.merge(
            new CellRange(a.getFirstRow(), a.getLastRow(), a.getFirstColumn(), a.getLastColumn()));
      }
    }
  }

  private void formula(SheetCells cells, FormulaRecord formula) throws UnreadableException {
    pending = null;
    if (formula.hasCachedResultString()) {
      pending = formula;
      return;
    }
    CellType type = formula.getCachedResultTypeEnum();
    CellValue value =
        switch (type) {
          case BOOLEAN -> new CellValue.Text(formula.getCachedBooleanValue() ? "TRUE" : "FALSE");
          case ERROR -> new CellValue.Text(error(formula.getCachedErrorValue()));
          case NUMERIC -> new CellValue.Number(formula.getValue());
          default -> null;
        };
    put(cells, formula, value);
  }

  private static String text(BoolErrRecord value) {
    if (value.isError()) {
      return error(value.getErrorValue());
    }
    return value.getBooleanValue() ? "TRUE" : "FALSE";
  }

  private static String error(int code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt((byte) code).getString() : "#N/A";
  }

  private static void put(SheetCells cells, CellValueRecordInterface at, @Nullable CellValue value)
      throws UnreadableException {
    if (value != null && !CellValue.isBlank(value)) {
      cells.add(at.getRow(), at.getColumn(), value, at.getXFIndex());
    }
  }

  private @Nullable CellValue string(int index) {
    SSTRecord sst = shared;
    if (sst == null || index < 0 || index >= sst.getNumUniqueStrings()) {
      return null;
    }
    return strings.computeIfAbsent(index, i -> styles.text(sst.getString(i)));
  }

  /** The workbook, when all records were added. */
  Workbook workbook() {
    // Sheets are bound to their substreams by where these start.
    BoundSheetRecord[] byPlace = BoundSheetRecord.orderByBofPosition(bound);
    Map<BoundSheetRecord, SheetCells> cells = new HashMap<>();
    for (int i = 0; i < Math.min(byPlace.length, substreams.size()); i++) {
      cells.put(byPlace[i], substreams.get(i));
    }
    List<SheetCells> sheets = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    for (BoundSheetRecord b : bound) {
      SheetCells of = cells.get(b);
      if (b.isHidden() || b.isVeryHidden()) {
        hidden.add(b.getSheetname());
      } else if (of != null) {
        sheets.add(of.named(b.getSheetname()));
      }
    }
    for (int i = byPlace.length; i < substreams.size(); i++) {
      sheets.add(substreams.get(i));
    }
    return new Workbook(sheets, hidden, styles.styles(), from1904, List.<Note>of());
  }
}
