package io.github.kehoach.read.text;

import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.text.Continuation;
import io.github.kehoach.text.NormalizedText;
import io.github.kehoach.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that another format breaks by itself, such as those of a web page: tables and paragraphs
 * are found among them as in plain text. Marks such as {@code **} are text here, since the format
 * has its own. One for each run of lines; not for use by several threads.
 */
public final class BrokenLines {

  /** The source of a blank line: it has none. */
  private static final int NOWHERE = 0;

  private final StringBuilder source = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();

  /** No lines yet. */
  public BrokenLines() {}

  /** Adds a blank line. */
  public void blank() {
    lines.add(new Line(Line.Kind.BLANK, NOWHERE, NOWHERE, NormalizedText.EMPTY, false, false));
  }

  /**
   * Adds a line.
   *
   * @param raw its text, with spaces as they part columns
   * @param bold whether all of it is bold
   * @param opens whether a paragraph is known to start with it
   */
  public void line(CharSequence raw, boolean bold, boolean opens) {
    int start = source.length();
    source.append(raw);
    int end = source.length();
    NormalizedText text = Normalizer.normalize(source, start, end, Normalizer.Dropped.NOTHING);
    Line.Kind kind = Lines.kind(source, start, end, text);
    lines.add(new Line(kind, start, end, text, bold, opens && kind != Line.Kind.BLANK));
    source.append('\n');
  }

  /**
   * Whether no line was added.
   *
   * @return true when there is none
   */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * What the lines make.
   *
   * @return paragraphs, tables and furniture without places in a source
   */
  public List<Element> elements() {
    int width = Paragraphs.width(lines);
    List<Line> read = lines;
    if (width != Continuation.NO_WIDTH) {
      // Each line in a block of its own: a page made from a file whose lines were wrapped.
      read = lines.stream().map(BrokenLines::asText).toList();
    } else {
      List<Line> broken = lines.stream().filter(l -> !l.opens()).toList();
      width = broken.isEmpty() ? width : Paragraphs.width(broken);
    }
    return TextReader.elements(source.toString(), Markup.NONE, read, width).stream()
        .map(BrokenLines::unplaced)
        .toList();
  }

  /**
   * What the lines of a cell make, where no tables are looked for.
   *
   * @return paragraphs without places in a source
   */
  public List<Paragraph> paragraphs() {
    List<Paragraph> out = new ArrayList<>();
    Paragraphs joined = new Paragraphs(Continuation.NO_WIDTH);
    for (Line line : lines) {
      if (line.kind() != Line.Kind.BLANK) {
        joined.add(
            new Line(Line.Kind.TEXT, 0, 0, line.text().unplaced(), line.bold(), line.opens()));
      }
    }
    for (Element e : joined.finish()) {
      out.add((Paragraph) e);
    }
    return out;
  }

  private static Line asText(Line l) {
    return new Line(l.kind(), l.start(), l.end(), l.text(), l.bold(), false);
  }

  private static Element unplaced(Element e) {
    if (e instanceof Paragraph p) {
      return unplaced(p);
    }
    if (e instanceof Furniture f) {
      return new Furniture(f.text().unplaced());
    }
    Grid grid = (Grid) e;
    List<Grid.Row> rows = new ArrayList<>();
    for (Grid.Row row : grid.rows()) {
      List<Grid.Cell> cells = new ArrayList<>();
      for (Grid.Cell cell : row.cells()) {
        cells.add(new Grid.Cell(cell.paragraphs().stream().map(BrokenLines::unplaced).toList()));
      }
      rows.add(new Grid.Row(cells));
    }
    return new Grid(rows);
  }

  private static Paragraph unplaced(Paragraph p) {
    return new Paragraph(p.text().unplaced(), p.bold(), p.gapBefore());
  }
}
