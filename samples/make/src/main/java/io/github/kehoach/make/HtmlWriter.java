package io.github.kehoach.make;

import io.github.kehoach.make.Piece.AppendixHead;
import io.github.kehoach.make.Piece.Closing;
import io.github.kehoach.make.Piece.Head;
import io.github.kehoach.make.Piece.Line;
import io.github.kehoach.make.Piece.Role;
import io.github.kehoach.make.Piece.Sheet;
import io.github.kehoach.make.Piece.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sets a plan as the document inside a web page, as a portal or Word sets it. */
final class HtmlWriter {

  private final boolean word;
  private final StringBuilder out = new StringBuilder();

  private HtmlWriter(boolean word) {
    this.word = word;
  }

  /** The document as a portal publishes it, inside its page. */
  static String portal(List<Piece> script) {
    return Pages.portal(script, body(script, false));
  }

  /** The document as Word saves it: classes, spans, source lines of some eighty letters. */
  static String word(List<Piece> script) {
    return Pages.word(body(script, true));
  }

  /** The document alone, for a browser to print. */
  static String printed(List<Piece> script) {
    return Pages.printed(body(script, false));
  }

  private static String body(List<Piece> script, boolean word) {
    HtmlWriter writer = new HtmlWriter(word);
    script.forEach(writer::add);
    return writer.out.toString();
  }

  private void add(Piece piece) {
    if (piece instanceof Head head) {
      head(head);
    } else if (piece instanceof Title title) {
      centred(title.lines());
    } else if (piece instanceof Line line) {
      line(line);
    } else if (piece instanceof Sheet sheet) {
      table(sheet);
    } else if (piece instanceof Closing closing) {
      closing(closing);
    } else if (piece instanceof AppendixHead head) {
      out.append(word ? "<br clear=all style='page-break-before:always'>\n" : "");
      centred(head.lines().subList(0, head.lines().size() - 1));
      out.append(
          paragraph("center", "<i>" + text(head.lines().get(head.lines().size() - 1)) + "</i>"));
    }
  }

  private void head(Head head) {
    List<String> national = new ArrayList<>(head.national());
    national.add("---------------");
    String right = bold(lines(national));
    out.append(
        layout(
            List.of(
                List.of(
                    paragraph("center", bold(lines(head.issuer()) + "<br>\n-------")),
                    paragraph("center", right)),
                List.of(
                    paragraph("center", text(head.number())),
                    paragraph("right", "<i>" + text(head.dateline()) + "</i>")))));
  }

  private void closing(Closing closing) {
    List<String> recipients = closing.recipients();
    String left =
        "<b><i>"
            + text(recipients.get(0))
            + "</i></b><br>\n"
            + lines(recipients.subList(1, recipients.size()));
    List<String> signature = closing.signature();
    String right =
        bold(
            lines(signature.subList(0, signature.size() - 1))
                + "<br>\n<br>\n<br>\n<br>\n"
                + text(signature.get(signature.size() - 1)));
    out.append(layout(List.of(List.of(paragraph("left", left), paragraph("center", right)))));
  }

  private String layout(List<List<String>> rows) {
    StringBuilder table = new StringBuilder();
    table.append(word ? "<table class=MsoNormalTable border=0" : "<table border=\"0\"");
    table.append(" cellspacing=0 cellpadding=0 width=\"100%\">\n");
    for (List<String> row : rows) {
      table.append("<tr>\n");
      row.forEach(c -> table.append("<td width=\"50%\" valign=top>\n").append(c).append("</td>\n"));
      table.append("</tr>\n");
    }
    return table.append("</table>\n").toString();
  }

  private void centred(List<String> lines) {
    if (word) {
      lines.forEach(l -> out.append(paragraph("center", bold(text(l)))));
      return;
    }
    out.append(paragraph("center", bold(text(lines.get(0)))));
    if (lines.size() > 1) {
      out.append(paragraph("center", bold(lines(lines.subList(1, lines.size())))));
    }
  }

  private void line(Line line) {
    String marker = line.marker();
    boolean bold = line.role() == Role.HEADING && line.text().length() < 160;
    String content;
    if (word && marker != null) {
      content =
          "<![if !supportLists]><span style='mso-list:Ignore'>"
              + text(marker)
              + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span>"
              + "<![endif]>"
              + text(line.bare());
    } else {
      content = text(line.text());
    }
    content = bold ? bold(content) : line.role() == Role.BASIS ? "<i>" + content + "</i>" : content;
    out.append(paragraph(line.role() == Role.CENTRED ? "center" : "justify", content));
  }

  private void table(Sheet sheet) {
    out.append(word ? "<table class=MsoTableGrid border=1" : "<table border=\"1\" class=\"bang\"");
    out.append(" cellspacing=0 cellpadding=0 width=\"100%\">\n<thead>\n<tr>\n");
    List<String> upper = sheet.upper();
    List<String> lower = sheet.lower();
    for (int c = 0; c < upper.size(); ) {
      int end = c + 1;
      while (end < upper.size()
          && !lower.get(c).isEmpty()
          && !lower.get(end).isEmpty()
          && upper.get(end).equals(upper.get(c))) {
        end++;
      }
      String span =
          (end > c + 1 ? " colspan=" + (end - c) : "")
              + (sheet.stacked() && lower.get(c).isEmpty() ? " rowspan=2" : "");
      out.append(cell(span, "center", bold(text(upper.get(c)))));
      c = end;
    }
    out.append("</tr>\n");
    if (sheet.stacked()) {
      out.append("<tr>\n");
      lower.stream()
          .filter(l -> !l.isEmpty())
          .forEach(l -> out.append(cell("", "center", bold(text(l)))));
      out.append("</tr>\n");
    }
    out.append("</thead>\n");
    for (int r = 0; r < sheet.rows().size(); r++) {
      List<String> row = sheet.rows().get(r);
      boolean group = sheet.isGroup(r);
      out.append("<tr>\n");
      for (int c = 0; c < row.size(); c++) {
        boolean spans = group && c == 1 && !word;
        String content = text(row.get(c));
        out.append(
            cell(
                spans ? " colspan=" + (row.size() - 1) : "",
                c == 0 ? "center" : "left",
                content.isEmpty() ? "&nbsp;" : group ? bold(content) : content));
        if (spans) {
          break;
        }
      }
      out.append("</tr>\n");
    }
    out.append("</table>\n");
  }

  private String cell(String span, String align, String content) {
    return "<td" + span + " valign=top>\n" + paragraph(align, content) + "</td>\n";
  }

  private String paragraph(String align, String content) {
    return word
        ? Pages.wrapped(
            "<p class=MsoNormal align=%1$s style='text-align:%1$s'><span lang=VI style='font-size:13.0pt'>%2$s</span></p>"
                .formatted(align, content))
        : "<p style=\"text-align:%s\">%s</p>\n".formatted(align, content);
  }

  private static String bold(String content) {
    return "<b>" + content + "</b>";
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(HtmlWriter::text).collect(Collectors.joining("<br>\n"));
  }

  private static String text(String text) {
    return Paragraphs.escape(text);
  }
}
