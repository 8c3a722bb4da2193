package io.github.kehoach.make;

import io.github.kehoach.plan.SectionKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Paragraphs and runs of WordprocessingML, with the marks that typing leaves in them. */
final class Paragraphs {

  private static final Pattern NUMBER_HYPHEN = Pattern.compile("(?<=\\d)-(?=[A-Z])");

  private final Set<Habit> habits;
  private final Letters letters;
  private int ids;

  Paragraphs(Set<Habit> habits, Letters letters) {
    this.habits = habits;
    this.letters = letters;
  }

  /** A number that no other object of the document has. */
  int nextId() {
    return ++ids;
  }

  /** How deep a section's heading stands in the outline, from 0. */
  static int outline(SectionKind kind) {
    return switch (kind) {
      case PART, CHAPTER, SECTION, ROMAN -> 0;
      case ARTICLE, ARABIC -> 1;
      case DECIMAL -> 2;
      default -> 3;
    };
  }

  String paragraph(String properties, String runs) {
    return "<w:p>"
        + (properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>")
        + runs
        + "</w:p>";
  }

  /** Lines as paragraphs, or as one with line breaks. */
  String lines(List<String> lines, String properties, String look) {
    StringBuilder out = new StringBuilder();
    if (habits.contains(Habit.LINE_BREAKS) && !lines.isEmpty()) {
      for (int i = 0; i < lines.size(); i++) {
        out.append(i == 0 ? "" : "<w:r><w:br/></w:r>").append(run(lines.get(i), look));
      }
      return paragraph(properties, out.toString());
    }
    lines.forEach(line -> out.append(paragraph(properties, run(line, look))));
    return out.toString();
  }

  /** A text in runs of one look. */
  String run(String text, String look) {
    if (habits.contains(Habit.TORN_RUNS) && text.length() > 40) {
      int cut = text.length() * 2 / 5;
      int id = nextId();
      return plain(text.substring(0, cut), look)
          + "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"%1$d\" w:name=\"_b%1$d\"/>"
              .formatted(id)
          + plain(text.substring(cut, cut + 3), look)
          + "<w:bookmarkEnd w:id=\"%d\"/><w:proofErr w:type=\"spellEnd\"/>".formatted(id)
          + plain(text.substring(cut + 3), look);
    }
    return plain(text, look);
  }

  /** A text of which some was typed or struck out while changes were tracked. */
  String edited(String text, String look, int line) {
    int space = text.indexOf(' ', text.length() / 3);
    if (!habits.contains(Habit.TRACKED) || line % 4 != 0 || space < 0) {
      return run(text, look);
    }
    int end = Math.max(space, text.indexOf(' ', space + 12));
    String who = "w:id=\"%d\" w:author=\"VP\" w:date=\"2024-01-02T08:00:00Z\"".formatted(nextId());
    return plain(text.substring(0, space), look)
        + "<w:del %s><w:r><w:delText xml:space=\"preserve\"> theo quy định</w:delText></w:r></w:del>"
            .formatted(who)
        + "<w:ins %s>%s</w:ins>".formatted(who, plain(text.substring(space, end), look))
        + plain(text.substring(end), look);
  }

  private String plain(String text, String look) {
    StringBuilder out = new StringBuilder();
    for (Letters.Run run : letters.runs(text)) {
      String font =
          letters == Letters.UNICODE
              ? ""
              : "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:cs=\"%1$s\"/>".formatted(run.font());
      String properties = font + look;
      out.append("<w:r>");
      out.append(properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>");
      out.append(text(run.text()));
      out.append("</w:r>");
    }
    return out.toString();
  }

  private String text(String text) {
    String t = "<w:t xml:space=\"preserve\">" + escape(text) + "</w:t>";
    return habits.contains(Habit.NO_BREAK_HYPHENS)
        ? NUMBER_HYPHEN
            .matcher(t)
            .replaceAll("</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">")
        : t;
  }

  /** A text box as Word writes it: a shape, and for older readers the same in VML. */
  String textBox(String text) {
    String inside =
        "<w:txbxContent>"
            + paragraph("<w:jc w:val=\"center\"/>", run(text, "<w:b/>"))
            + "</w:txbxContent>";
    return """
        <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline>\
        <wp:extent cx="1800000" cy="320000"/><wp:docPr id="%1$d" name="Text Box %1$d"/>\
        <a:graphic><a:graphicData \
        uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>\
        <wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>\
        <a:ext cx="1800000" cy="320000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>\
        </a:prstGeom><a:noFill/></wps:spPr><wps:txbx>%2$s</wps:txbx><wps:bodyPr/></wps:wsp>\
        </a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>\
        <v:shape id="t%1$d" style="width:142pt;height:25pt"><v:textbox>%2$s</v:textbox>\
        </v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"""
        .formatted(nextId(), inside);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
