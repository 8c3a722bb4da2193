package io.github.kehoach.read.word;

import static io.github.kehoach.read.word.Docx.cell;
import static io.github.kehoach.read.word.Docx.p;
import static io.github.kehoach.read.word.Docx.row;
import static io.github.kehoach.read.word.Docx.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocxTablesTest {

  private static String span(int columns) {
    return "<w:gridSpan w:val=\"" + columns + "\"/>";
  }

  @Test
  void cellsStandInTheColumnsOfTheGrid() {
    assertEquals(
        List.of("[TT|Giai đoạn||Cơ quan]", "[1|2025|2030|Sở A]"),
        Docx.body(
                table(
                    row(cell("TT"), cell(span(2), p("Giai đoạn")), cell("Cơ quan")),
                    row(cell("1"), cell("2025"), cell("2030"), cell("Sở A"))))
            .shown());
  }

  @Test
  void mergedCellsStandOnceAtTheTop() {
    String restart = "<w:vMerge w:val=\"restart\"/>";
    assertEquals(
        List.of("[Sở A|Một]", "[|Hai]", "[Sở B|Ba]"),
        Docx.body(
                table(
                    row(cell(restart, p("Sở A")), cell("Một")),
                    row(cell("<w:vMerge/>", "<w:p/>"), cell("Hai")),
                    row(cell(restart, p("Sở B")), cell("Ba"))))
            .shown());
  }

  @Test
  void aCellThatContinuesNothingIsOneOfItsOwn() {
    assertEquals(
        List.of("[A|B]", "[C|D]"),
        Docx.body(table(row(cell("A"), cell("B")), row(cell("<w:vMerge/>", p("C")), cell("D"))))
            .shown());
  }

  @Test
  void cellsMergedToTheRightInTheOldWayAreCovered() {
    assertEquals(
        List.of("[A||B]", "[1|2|3]"),
        Docx.body(
                table(
                    row(
                        cell("<w:hMerge w:val=\"restart\"/>", p("A")),
                        cell("<w:hMerge/>", "<w:p/>"),
                        cell("B")),
                    row(cell("1"), cell("2"), cell("3"))))
            .shown());
  }

  @Test
  void rowsMayStartFurtherRight() {
    String indented =
        row(cell("B"), cell("C"))
            .replace("<w:tr>", "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>");
    assertEquals(
        List.of("[1|2|3]", "[|B|C]"),
        Docx.body(table(row(cell("1"), cell("2"), cell("3")), indented)).shown());
  }

  @Test
  void columnsInWhichNoCellStartsAreNone() {
    assertEquals(
        List.of("[A|B]", "[C|D]"),
        Docx.body(
                table(
                    row(cell(span(2), p("A")), cell(span(3), p("B"))),
                    row(cell(span(2), p("C")), cell(span(3), p("D")))))
            .shown());
  }

  @Test
  void edgesThatTheEyeDoesNotTellApartAreOne() {
    String grid =
        "<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"30\"/><w:gridCol w:w=\"3000\"/>"
            + "</w:tblGrid>";
    assertEquals(
        List.of("[A|B]", "[C|D]"),
        Docx.body(
                table(
                    grid,
                    row(cell("A"), cell(span(2), p("B"))),
                    row(cell(span(2), p("C")), cell("D"))))
            .shown());
  }

  @Test
  void rowsAndCellsMayStandInContentControls() {
    String cell = "<w:sdt><w:sdtPr/><w:sdtContent>" + cell("B") + "</w:sdtContent></w:sdt>";
    String row =
        "<w:sdt><w:sdtPr/><w:sdtContent>" + row(cell("C"), cell("D")) + "</w:sdtContent></w:sdt>";
    assertEquals(List.of("[A|B]", "[C|D]"), Docx.body(table(row(cell("A"), cell), row)).shown());
  }

  @Test
  void removedAndHiddenRowsAreLeftOut() {
    String removed = row(cell("X"), cell("Y")).replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>");
    String hidden =
        row(cell("X"), cell("Y")).replace("<w:tr>", "<w:tr><w:trPr><w:hidden/></w:trPr>");
    assertEquals(
        List.of("[A|B]", "[C|D]"),
        Docx.body(table(row(cell("A"), cell("B")), removed, hidden, row(cell("C"), cell("D"))))
            .shown());
  }

  @Test
  void aTableInAFrameIsATableOfItsOwn() {
    String inner = table(row(cell("TT"), cell("Việc")), row(cell("1"), cell("Du lịch")));
    assertEquals(
        List.of("Trước", "[TT|Việc]", "[1|Du lịch]", "Sau"),
        Docx.body(table(row(cell("", p("Trước") + inner + p("Sau"))))).shown());
    assertEquals(
        List.of("[ỦY BAN NHÂN DÂN|Độc lập]", "[TT|Việc]", "[1|Du lịch]"),
        Docx.body(
                table(
                    row(cell("ỦY BAN NHÂN DÂN"), cell("Độc lập")),
                    row(cell(span(2), inner + "<w:p/>"))))
            .shown());
  }

  @Test
  void aTableInACellOfATableKeepsItsText() {
    String inner = table(row(cell("x"), cell("y")), row(cell("z"), cell("")));
    assertEquals(
        List.of("[A|B]", "[C|Trước/x/y/z]"),
        Docx.body(table(row(cell("A"), cell("B")), row(cell("C"), cell("", p("Trước") + inner))))
            .shown());
  }

  @Test
  void linesOfACellAreParagraphs() {
    assertEquals(
        List.of("[Sở A/Sở B|1]", "[2|]"),
        Docx.body(table(row(cell("", p("Sở A") + p("Sở B")), cell("1")), row(cell("2"), cell(""))))
            .shown());
  }

  @Test
  void absurdSpansDoNoHarm() {
    assertEquals(
        List.of("[A|B|]", "[C||D]"),
        Docx.body(
                table(
                    row(cell(span(-5), p("A")), cell("B")),
                    row(cell(span(2_000_000_000), p("C")), cell("D"))))
            .shown());
  }
}
