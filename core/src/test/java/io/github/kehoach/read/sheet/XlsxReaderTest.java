package io.github.kehoach.read.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.Limits;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.read.UnreadableException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {

  private static final String ONE = "<sheet name=\"A\" sheetId=\"1\" r:id=\"s1\"/>";

  private static final String STYLES =
      """
      <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
      <numFmts><numFmt numFmtId="164" formatCode="0.0&quot;%&quot;"/></numFmts>
      <fonts><font><name val="Arial"/></font><font><b/><name val="Arial"/></font></fonts>
      <borders><border/></borders>
      <cellXfs><xf fontId="0"/><xf fontId="1"/><xf numFmtId="10"/><xf numFmtId="164"/>
      <xf numFmtId="14"/><xf numFmtId="3"/></cellXfs>
      </styleSheet>
      """;

  private static final String STRINGS =
      """
      <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
      <si><t>Chỉ tiêu</t></si>
      <si><r><rPr><b/></rPr><t>Tỷ lệ </t></r><r><t>che phủ</t></r><rPh><t>x</t></rPh></si>
      <si><t>dòng_x000D_một_x005F_</t></si>
      </sst>
      """;

  private static String read(String sheet) throws UnreadableException {
    return Printed.of(Books.read(Books.sheet("<sheetData>" + sheet + "</sheetData>")));
  }

  private static Map<String, String> full(String sheet) {
    Map<String, String> parts = Books.parts(ONE, "<sheetData>" + sheet + "</sheetData>");
    parts.put("xl/styles.xml", STYLES);
    parts.put("xl/strings.xml", STRINGS);
    return parts;
  }

  @Test
  void readsWithoutPlacesStringsAndStyles() throws Exception {
    String sheet =
        "<row><c t=\"inlineStr\"><is><t>TT</t></is></c><c t=\"str\"><v>Tên</v></c></row>"
            + "<row><c><v>1</v></c><c t=\"str\"><f>A1</f><v>Số hộ</v></c></row>";
    assertEquals("---\nTT | Tên\n1 | Số hộ\n", read(sheet));
  }

  @Test
  void readsSharedStringsInSeveralFonts() throws Exception {
    String sheet =
        "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"D2\" t=\"s\"><v>1</v></c>"
            + "<c r=\"E2\" t=\"s\"><v>9</v></c></row>"
            + "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>2</v></c><c r=\"D3\"><v>7</v></c></row>";
    assertEquals(
        "---\nChỉ tiêu | Tỷ lệ che phủ\ndòng một_ | 7\n",
        Printed.of(Books.read(Books.zip(full(sheet)))));
  }

  @Test
  void printsWhatExcelShows() throws Exception {
    String sheet =
        "<row><c s=\"2\"><v>0.036</v></c><c s=\"3\"><v>11.2</v></c><c s=\"4\"><v>45000</v></c>"
            + "<c s=\"5\"><v>213000</v></c><c><v>3.5999999999999996</v></c></row>"
            + "<row><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#DIV/0!</v></c>"
            + "<c s=\"4\" t=\"d\"><v>2023-03-15T00:00:00</v></c><c s=\"99\"><v>x</v></c></row>";
    assertEquals(
        "---\n3,60% | 11,2% | 15/03/2023 | 213.000 | 3,6\nTRUE | #DIV/0! | 15/03/2023 | x |\n",
        Printed.of(Books.read(Books.zip(full(sheet)))));
  }

  @Test
  void datesMayCountFrom1904() throws Exception {
    Map<String, String> parts = full("<row><c s=\"4\"><v>43538</v></c></row>");
    parts.computeIfPresent(
        "xl/workbook.xml", (k, v) -> v.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
    assertEquals("15/03/2023\n", Printed.of(Books.read(Books.zip(parts))));
  }

  @Test
  void readsTheStrictVariant() throws Exception {
    Map<String, String> parts =
        full("<row><c s=\"1\" t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>1</v></c></row>");
    parts.replaceAll(
        (k, v) ->
            v.replace(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    var elements = Books.read(Books.zip(parts)).elements();
    assertTrue(((Paragraph) elements.get(0)).bold());
    assertEquals("Tỷ lệ che phủ", ((Paragraph) elements.get(1)).text().value());
  }

  @Test
  void aHeightOrWidthOfNothingHides() throws Exception {
    String sheet =
        "<cols><col min=\"2\" max=\"2\" width=\"0\"/><col min=\"3\" max=\"20000\" hidden=\"1\"/>"
            + "</cols><sheetData><row ht=\"0\"><c><v>1</v></c></row>"
            + "<row><c><v>2</v></c><c><v>3</v></c><c><v>4</v></c></row></sheetData>";
    assertEquals("2\n~ 1\n~ 3 4\n", Printed.of(Books.read(Books.sheet(sheet))));
  }

  @Test
  void aSparseGiantCostsNoMoreThanItsCells() throws Exception {
    String sheet =
        "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
            + "<row r=\"1048576\"><c r=\"A1048576\"><v>2</v></c>"
            + "<c r=\"XFD1048576\"><v>3</v></c><c r=\"XFE1048576\"><v>4</v></c></row>"
            + "<row r=\"99999999999\"><c r=\"ZZZZZZZZZ99999999999\"><v>5</v></c></row>"
            + "</sheetData><mergeCells><mergeCell ref=\"B1:XFD1048575\"/>"
            + "<mergeCell ref=\"C1:XFD1048576\"/><mergeCell ref=\"x\"/></mergeCells>";
    Limits few = Limits.DEFAULT.withMaxCells(50);
    assertEquals("1\n---\n2 | 3\n", Printed.of(Books.read(Books.sheet(sheet), few)));
  }

  @Test
  void tooManyCellsAreTooMany() {
    String row = "<row>" + "<c><v>1</v></c>".repeat(20) + "</row>";
    Limits few = Limits.DEFAULT.withMaxCells(500);
    byte[] bytes = Books.sheet("<sheetData>" + row.repeat(30) + "</sheetData>");
    UnreadableException e = assertThrows(UnreadableException.class, () -> Books.read(bytes, few));
    assertEquals(Reason.LIMIT_EXCEEDED, e.reason());
  }

  @Test
  void aDamagedSheetGivesWhatStandsAboveTheDamage() throws Exception {
    var document = Books.read(Books.sheet("<sheetData><row><c><v>1</v></c></row><row><c>"));
    assertEquals("1\n", Printed.of(document));
    assertEquals(DiagnosticCode.UNREAD_PART, document.notes().get(0).code());
  }

  @Test
  void sheetsWithoutAnythingGiveAReason() {
    UnreadableException e = assertThrows(UnreadableException.class, () -> read(""));
    assertEquals(Reason.NO_TEXT, e.reason());
  }

  @Test
  void theBinaryKindIsNamed() {
    Map<String, String> parts = Books.parts(ONE, "");
    parts.put("xl/workbook.bin", "");
    UnreadableException e =
        assertThrows(UnreadableException.class, () -> Books.read(Books.zip(parts)));
    assertEquals(Reason.UNSUPPORTED, e.reason());
    assertTrue(e.problem().contains("xlsb"), e.problem());
  }
}
