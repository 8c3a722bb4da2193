package io.github.kehoach.make;

import io.github.kehoach.make.Piece.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tables of WordprocessingML. */
final class DocxTables {

  private static final int UPRIGHT = 9354;
  private static final int ACROSS = 14570;

  private final Paragraphs p;
  private final Set<Habit> habits;
  private final boolean ruled;

  DocxTables(Paragraphs p, Set<Habit> habits, boolean ruled) {
    this.p = p;
    this.habits = habits;
    this.ruled = ruled;
  }

  /** Cells without rules, side by side; their content is given as paragraphs. */
  String layout(List<Integer> widths, List<List<String>> rows) {
    StringBuilder out = new StringBuilder(start(widths, "<w:tblLayout w:type=\"fixed\"/>"));
    for (List<String> row : rows) {
      out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
      for (int c = 0; c < row.size(); c++) {
        out.append(cell(widths.get(c), "", "top", row.get(c)));
      }
      out.append("</w:tr>");
    }
    return out.append("</w:tbl>").toString();
  }

  /** A table with a header that is repeated on each page. */
  String table(Sheet sheet, boolean across) {
    int total = across ? ACROSS : UPRIGHT;
    List<Integer> widths = sheet.widths(total, 130, 180);
    String style = ruled ? "<w:tblStyle w:val=\"TableGrid\"/>" : "";
    StringBuilder out = new StringBuilder();
    out.append(
        start(
            widths,
            style
                + "<w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"
                + "<w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/>"
                + "</w:tblCellMar>"));
    header(sheet, widths, out);
    for (int r = 0; r < sheet.rows().size(); r++) {
      row(sheet, r, widths, out);
    }
    return out.append("</w:tbl>").toString();
  }

  private void header(Sheet sheet, List<Integer> widths, StringBuilder out) {
    List<String> upper = sheet.upper();
    List<String> lower = sheet.lower();
    out.append(HEADER_ROW);
    for (int c = 0; c < upper.size(); ) {
      int end = c + 1;
      while (end < upper.size()
          && !lower.get(c).isEmpty()
          && !lower.get(end).isEmpty()
          && upper.get(end).equals(upper.get(c))) {
        end++;
      }
      int width = widths.subList(c, end).stream().mapToInt(Integer::intValue).sum();
      String merged =
          (end > c + 1 ? "<w:gridSpan w:val=\"%d\"/>".formatted(end - c) : "")
              + (sheet.stacked() && lower.get(c).isEmpty() ? "<w:vMerge w:val=\"restart\"/>" : "");
      out.append(cell(width, merged, headerText(upper.get(c))));
      c = end;
    }
    out.append("</w:tr>");
    if (sheet.stacked()) {
      out.append(HEADER_ROW);
      for (int c = 0; c < lower.size(); c++) {
        out.append(
            cell(
                widths.get(c),
                lower.get(c).isEmpty() ? "<w:vMerge/>" : "",
                headerText(lower.get(c))));
      }
      out.append("</w:tr>");
    }
    if (habits.contains(Habit.COLUMN_NUMBERS) && ruled) {
      out.append("<w:tr>");
      for (int c = 0; c < upper.size(); c++) {
        String number = p.run(Integer.toString(c + 1), "<w:i/><w:sz w:val=\"20\"/>");
        out.append(cell(widths.get(c), "", p.paragraph("<w:jc w:val=\"center\"/>", number)));
      }
      out.append("</w:tr>");
    }
  }

  private static final String HEADER_ROW = "<w:tr><w:trPr><w:tblHeader/></w:trPr>";

  private String headerText(String text) {
    return p.paragraph(
        "<w:spacing w:before=\"40\" w:after=\"40\"/><w:jc w:val=\"center\"/>",
        text.isEmpty() ? "" : p.run(text, "<w:b/><w:sz w:val=\"24\"/>"));
  }

  private void row(Sheet sheet, int r, List<Integer> widths, StringBuilder out) {
    List<String> row = sheet.rows().get(r);
    boolean group = sheet.isGroup(r);
    int last = row.size() - 1;
    out.append("<w:tr>");
    for (int c = 0; c <= last; c++) {
      String merged = "";
      String text = row.get(c);
      int width = widths.get(c);
      if (group && c == 1 && ruled && habits.contains(Habit.MERGED_GROUPS)) {
        merged = "<w:gridSpan w:val=\"%d\"/>".formatted(last);
        width = widths.subList(1, row.size()).stream().mapToInt(Integer::intValue).sum();
        c = last;
      } else if (c == last && ruled && habits.contains(Habit.MERGED_DOWN)) {
        boolean below = r + 1 < sheet.rows().size() && dependent(sheet, r + 1);
        merged = dependent(sheet, r) ? "<w:vMerge/>" : below ? "<w:vMerge w:val=\"restart\"/>" : "";
      }
      out.append(cell(width, merged, cellText(text, c, group)));
    }
    out.append("</w:tr>");
  }

  /** Whether a row is part of the one above it, whose last cell holds for both. */
  private static boolean dependent(Sheet sheet, int r) {
    List<String> row = sheet.rows().get(r);
    return r > 0
        && row.get(row.size() - 1).isEmpty()
        && !sheet.isGroup(r - 1)
        && !sheet.isGroup(r)
        && !Character.isUpperCase((row.get(0) + " ").charAt(0));
  }

  private String cellText(String text, int column, boolean group) {
    List<String> properties = new ArrayList<>();
    // Where no rules part the rows, space does.
    properties.add(
        ruled
            ? "<w:spacing w:before=\"20\" w:after=\"20\"/>"
            : "<w:spacing w:before=\"80\" w:after=\"80\"/>");
    boolean centred = column == 0 || (column > 1 && text.length() < 12);
    properties.add(centred ? "<w:jc w:val=\"center\"/>" : "<w:jc w:val=\"left\"/>");
    String look = (group ? "<w:b/>" : "") + "<w:sz w:val=\"24\"/>";
    return p.paragraph(String.join("", properties), text.isEmpty() ? "" : p.run(text, look));
  }

  private static String start(List<Integer> widths, String properties) {
    StringBuilder out = new StringBuilder("<w:tbl><w:tblPr>");
    int style = properties.startsWith("<w:tblStyle") ? properties.indexOf("/>") + 2 : 0;
    out.append(properties, 0, style);
    out.append("<w:tblW w:w=\"0\" w:type=\"auto\"/>")
        .append(properties, style, properties.length());
    out.append("</w:tblPr><w:tblGrid>");
    widths.forEach(w -> out.append("<w:gridCol w:w=\"%d\"/>".formatted(w)));
    return out.append("</w:tblGrid>").toString();
  }

  private String cell(int width, String merged, String paragraphs) {
    // Without rules, only lines side by side show what is a row.
    return cell(width, merged, ruled ? "center" : "top", paragraphs);
  }

  private static String cell(int width, String merged, String align, String paragraphs) {
    return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>%s<w:vAlign w:val=\"%s\"/></w:tcPr>%s</w:tc>"
        .formatted(width, merged, align, paragraphs);
  }
}
