package io.github.kehoach.make;

import io.github.kehoach.make.Piece.AppendixHead;
import io.github.kehoach.make.Piece.Closing;
import io.github.kehoach.make.Piece.Head;
import io.github.kehoach.make.Piece.Line;
import io.github.kehoach.make.Piece.Role;
import io.github.kehoach.make.Piece.Sheet;
import io.github.kehoach.make.Piece.Title;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sets a plan as a Word document as an office issues it, by Nghị định 30/2020/NĐ-CP: A4, margins,
 * the two-column head, page numbers at the top, tables with repeated headers, appendices on pages
 * of their own.
 */
final class DocxWriter {

  private final Set<Habit> habits;
  private final Markers markers;
  private final Paragraphs p;
  private final DocxTables tables;
  private final Numbering numbering;
  private final Letters letters;
  private final int size;
  private final StringBuilder body = new StringBuilder();
  private boolean inAppendix;
  private int lines;

  /** How markers come about. */
  enum Markers {
    TYPED,
    /** Lists print them wherever lists can. */
    AUTOMATIC,
    /** Lists print them where they only count on. */
    COUNTED
  }

  private DocxWriter(Recipe recipe, Letters letters, Markers markers, boolean ruled) {
    this.habits = recipe.habits();
    this.markers = markers;
    this.numbering = new Numbering(markers == Markers.AUTOMATIC);
    this.letters = letters;
    this.size = recipe.size();
    this.p = new Paragraphs(recipe.habits(), letters);
    this.tables = new DocxTables(p, recipe.habits(), ruled);
  }

  /**
   * A document.
   *
   * @param markers whether they are typed
   * @param ruled whether tables have rules
   */
  static byte[] write(
      List<Piece> script, Recipe recipe, Letters letters, Markers markers, boolean ruled)
      throws IOException {
    DocxWriter writer = new DocxWriter(recipe, letters, markers, ruled);
    script.forEach(writer::add);
    String document =
        Parts.HEADER
            + "<w:document "
            + Parts.NAMESPACES
            + "><w:body>"
            + writer.body
            + writer.section()
            + "</w:body></w:document>";
    return Parts.zip(
        document,
        writer.numbering.xml(),
        letters,
        recipe.size(),
        recipe.habits().contains(Habit.PAGE_NUMBER_CONTROL));
  }

  private void add(Piece piece) {
    if (piece instanceof Head head) {
      head(head);
    } else if (piece instanceof Title title) {
      title(title.lines());
    } else if (piece instanceof Line line) {
      line(line);
    } else if (piece instanceof Sheet sheet) {
      body.append(tables.table(sheet, inAppendix && landscape())).append(empty());
    } else if (piece instanceof Closing closing) {
      closing(closing);
    } else if (piece instanceof AppendixHead head) {
      appendixHead(head.lines());
    }
  }

  private boolean landscape() {
    return habits.contains(Habit.LANDSCAPE);
  }

  private void head(Head head) {
    String centre = "<w:jc w:val=\"center\"/>";
    boolean typed = habits.contains(Habit.TYPED_RULES);
    StringBuilder left = new StringBuilder();
    for (int i = 0; i < head.issuer().size(); i++) {
      boolean own = i == head.issuer().size() - 1 || head.issuer().get(0).startsWith("ỦY");
      left.append(
          p.paragraph(
              centre, p.run(head.issuer().get(i), (own ? "<w:b/>" : "") + "<w:sz w:val=\"24\"/>")));
    }
    left.append(typed ? p.paragraph(centre, p.run("-------", "<w:b/>")) : rule(700));
    StringBuilder right = new StringBuilder();
    right.append(p.paragraph(centre, p.run(head.national().get(0), "<w:b/><w:sz w:val=\"24\"/>")));
    for (String line : head.national().subList(1, head.national().size())) {
      right.append(
          p.paragraph(centre, p.run(line, typed ? "<w:b/>" : "<w:b/><w:u w:val=\"single\"/>")));
    }
    right.append(typed ? p.paragraph(centre, p.run("---------------", "<w:b/>")) : "");
    String number = p.paragraph("<w:spacing w:before=\"120\"/>" + centre, p.run(head.number(), ""));
    String place = p.run(head.dateline(), "<w:i/>");
    if (habits.contains(Habit.CONTENT_CONTROLS)) {
      place =
          "<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>" + place + "</w:sdtContent></w:sdt>";
    }
    String dateline = p.paragraph("<w:spacing w:before=\"120\"/>" + centre, place);
    body.append(
        tables.layout(
            List.of(3500, 6000),
            List.of(List.of(left.toString(), right.toString()), List.of(number, dateline))));
    body.append(empty());
  }

  /** A short rule, drawn. */
  private String rule(int thousandths) {
    String shape =
        """
        <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline>\
        <wp:extent cx="%1$d" cy="0"/><wp:docPr id="%2$d" name="Line %2$d"/><a:graphic>\
        <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">\
        <wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="0"/>\
        </a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525">\
        <a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/>\
        </wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>\
        <mc:Fallback><w:pict><v:line from="0,0" to="%3$dpt,0"/></w:pict></mc:Fallback>\
        </mc:AlternateContent></w:r>"""
            .formatted(thousandths * 1000, p.nextId(), thousandths / 12);
    return p.paragraph(
        "<w:spacing w:line=\"120\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>", shape);
  }

  private void title(List<String> lines) {
    StringBuilder out = new StringBuilder();
    out.append(
        p.paragraph(
            "<w:spacing w:before=\"240\"/><w:jc w:val=\"center\"/>",
            p.run(lines.get(0), "<w:b/>")));
    List<String> rest = lines.subList(1, lines.size());
    out.append(p.lines(rest, "<w:jc w:val=\"center\"/>", "<w:b/>"));
    body.append(controlled(out.toString()));
    body.append(habits.contains(Habit.TYPED_RULES) ? empty() : rule(1400));
  }

  private String controlled(String paragraphs) {
    return habits.contains(Habit.CONTENT_CONTROLS)
        ? "<w:sdt><w:sdtPr><w:alias w:val=\"Trích yếu\"/></w:sdtPr><w:sdtContent>"
            + paragraphs
            + "</w:sdtContent></w:sdt>"
        : paragraphs;
  }

  private void line(Line line) {
    lines++;
    if (line.role() == Role.CENTRED || isTitleLine(line)) {
      body.append(
          p.paragraph(
              "<w:spacing w:before=\"120\" w:after=\"60\"/><w:jc w:val=\"center\"/>",
              p.run(line.text(), "<w:b/>")));
      return;
    }
    Numbering.Place place = markers == Markers.TYPED ? null : numbering.place(line);
    boolean heading = line.role() == Role.HEADING && line.text().length() < 160;
    int level = line.kind() == null ? 3 : Math.min(3, Paragraphs.outline(line.kind()));
    boolean styled = heading && level < 3 && habits.contains(Habit.HEADING_STYLES);
    StringBuilder properties = new StringBuilder();
    if (styled && place != null && place.instance() == 1 && place.level() < 2) {
      properties.append("<w:pStyle w:val=\"Muc%d\"/>".formatted(place.level()));
      place = null;
      body.append(p.paragraph(properties.toString(), p.run(line.bare(), "")));
      return;
    }
    if (styled) {
      properties.append("<w:pStyle w:val=\"Heading%d\"/>".formatted(level + 1));
    }
    if (place != null) {
      properties.append(
          "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
              .formatted(place.level(), place.instance()));
    }
    properties.append("<w:spacing w:before=\"60\" w:after=\"60\"/>");
    properties.append("<w:ind w:left=\"0\" w:firstLine=\"720\"/><w:jc w:val=\"both\"/>");
    String look =
        line.role() == Role.BASIS ? "<w:i/>" : heading && !styled && level < 3 ? "<w:b/>" : "";
    String runs =
        place != null
            ? p.run(line.bare(), look)
            : line.marker() != null && habits.contains(Habit.TAB_AFTER_MARKER)
                ? p.run(line.marker(), look) + "<w:r><w:tab/></w:r>" + p.run(line.bare(), look)
                : line.role() == Role.TEXT
                    ? p.edited(line.text(), look, lines)
                    : p.run(line.text(), look);
    String out = p.paragraph(properties.toString(), runs);
    body.append(lines % 9 == 0 ? controlled(out) : out);
  }

  /** {@code MỤC ĐÍCH, YÊU CẦU} below {@code Phần thứ nhất}, and that line itself. */
  private static boolean isTitleLine(Line line) {
    return line.role() == Role.HEADING
        && (line.text().startsWith("Phần ")
            || line.text().startsWith("Chương ")
            || line.text().startsWith("Mục ")
            || (line.marker() == null && Script.isCapitals(line.text())));
  }

  private void closing(Closing closing) {
    StringBuilder left = new StringBuilder();
    left.append(
        p.paragraph("", p.run(closing.recipients().get(0), "<w:b/><w:i/><w:sz w:val=\"24\"/>")));
    left.append(
        p.lines(
            closing.recipients().subList(1, closing.recipients().size()),
            "",
            "<w:sz w:val=\"22\"/>"));
    List<String> signature = closing.signature();
    List<String> above = signature.subList(0, signature.size() - 1);
    StringBuilder right = new StringBuilder(p.lines(above, "<w:jc w:val=\"center\"/>", "<w:b/>"));
    for (int i = 0; i < 4; i++) {
      right.append(p.paragraph("<w:jc w:val=\"center\"/>", ""));
    }
    right.append(
        p.paragraph(
            "<w:jc w:val=\"center\"/>", p.run(signature.get(signature.size() - 1), "<w:b/>")));
    body.append(empty());
    body.append(
        tables.layout(List.of(4680, 4680), List.of(List.of(left.toString(), right.toString()))));
  }

  private void appendixHead(List<String> head) {
    body.append(p.paragraph(section(), ""));
    inAppendix = true;
    List<String> titles = new ArrayList<>(head.subList(1, head.size() - 1));
    String centre = "<w:jc w:val=\"center\"/>";
    if (habits.contains(Habit.TEXT_BOX)) {
      body.append(p.paragraph(centre, p.textBox(head.get(0))));
    } else {
      body.append(p.paragraph(centre, p.run(head.get(0), "<w:b/>")));
    }
    body.append(p.lines(titles, centre, "<w:b/>"));
    body.append(p.paragraph(centre, p.run(head.get(head.size() - 1), "<w:i/>")));
    body.append(empty());
  }

  private String empty() {
    return p.paragraph("", "");
  }

  /** The properties of the section that ends here. */
  private String section() {
    boolean across = inAppendix && landscape();
    return """
        <w:sectPr><w:headerReference w:type="default" r:id="rId3"/>\
        <w:pgSz w:w="%d" w:h="%d"%s/>\
        <w:pgMar w:top="1134" w:right="%d" w:bottom="1134" w:left="%d" w:header="567" \
        w:footer="567" w:gutter="0"/>%s</w:sectPr>"""
        .formatted(
            across ? 16838 : 11906,
            across ? 11906 : 16838,
            across ? " w:orient=\"landscape\"" : "",
            across ? 1134 : 851,
            across ? 1134 : 1701,
            inAppendix ? "" : "<w:titlePg/>");
  }
}
