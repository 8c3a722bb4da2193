package io.github.kehoach.read.sheet;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.Document;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.Archive;
import io.github.kehoach.read.packed.XmlStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an Excel file (.xlsx, ECMA-376) into the neutral document. */
public final class XlsxReader {

  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private XlsxReader() {}

  /** What the main part says of a sheet. */
  private record Entry(String name, boolean hidden, @Nullable String relation) {}

  /** What the main part says. */
  private record Main(List<Entry> entries, boolean from1904) {}

  /**
   * Reads a file.
   *
   * @param archive its parts; the caller closes it
   * @param meter counts what it takes
   * @return its elements
   * @throws UnreadableException when it cannot be read at all
   */
  public static Document read(Archive archive, Meter meter) throws UnreadableException {
    XlsxParts parts = XlsxParts.of(archive, meter);
    if (parts.main().endsWith(".bin") || archive.has("xl/workbook.bin")) {
      throw new UnreadableException(
          Reason.UNSUPPORTED, "this is a binary Excel file (.xlsb)", "save it as .xlsx");
    }
    Main main = parts.readMain(XlsxReader::main);
    XlsxStyles styles = parts.readOther("styles", XlsxStyles::read, new XlsxStyles());
    List<CellValue> strings = new ArrayList<>();
    parts.readOther(
        "sharedStrings", xml -> XlsxStrings.read(xml, strings, meter.limits()), strings);
    List<SheetCells> sheets = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    int number = 0;
    for (Entry entry : main.entries()) {
      number++;
      Optional<String> part = parts.sheet(entry.relation(), number);
      if (part.isEmpty()) {
        continue;
      }
      if (entry.hidden()) {
        hidden.add(entry.name());
        continue;
      }
      SheetCells cells = new SheetCells(entry.name(), meter);
      XlsxSheet sheet = new XlsxSheet(cells, strings);
      parts.readLeniently(part.get(), sheet::read, cells);
      sheets.add(cells);
    }
    return new Workbook(sheets, hidden, styles.styles(), main.from1904(), parts.notes())
        .document(MEDIA_TYPE, meter);
  }

  private static Main main(XmlStream xml) throws UnreadableException {
    List<Entry> entries = new ArrayList<>();
    boolean from1904 = false;
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      if (xml.name().equals("workbookPr")) {
        from1904 = XlsxStyles.isTrue(xml.attribute("date1904"), false);
      } else if (xml.name().equals("sheet")) {
        String name = xml.attribute("name");
        String state = xml.attribute("state");
        boolean hidden = state != null && !state.equals("visible");
        entries.add(new Entry(name == null ? "" : name, hidden, xml.attribute("id")));
      }
    }
    return new Main(entries, from1904);
  }
}
