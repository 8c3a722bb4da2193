package io.github.kehoach.read.text;

import io.github.kehoach.document.Document;
import io.github.kehoach.document.Element;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Reads plain text into the neutral document. */
public final class TextReader {

  private TextReader() {}

  /**
   * Reads a text.
   *
   * @param bytes the file's content
   * @param meter counts what it takes
   * @return its elements; offsets are into the decoded text, from behind a byte order mark
   * @throws UnreadableException when it is no text in a known encoding, or too long
   */
  public static Document read(byte[] bytes, Meter meter) throws UnreadableException {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    String source = decoded.text();
    meter.characters(source.length());
    return Document.unpaged("text/plain", elements(source, meter), decoded.notes());
  }

  private static List<Element> elements(String source, Meter meter) throws UnreadableException {
    Markup markup = Markup.of(source);
    List<Line> lines = Lines.of(source, markup, meter.limits());
    return elements(source, markup, lines, Paragraphs.width(lines));
  }

  /** Finds the tables among lines and joins the others to paragraphs. */
  static List<Element> elements(String source, Markup markup, List<Line> all, int width) {
    List<Line> lines = PageNumbers.mark(all);
    List<Region> regions = new ArrayList<>(new BarTables(width).find(lines));
    addFree(regions, new RowTables(source, markup).find(lines));
    addFree(regions, new PaddedColumns(source, markup).find(lines));
    regions.sort(Comparator.comparingInt(Region::start));

    Paragraphs paragraphs = new Paragraphs(width);
    int i = 0;
    for (Region region : regions) {
      while (i < region.start()) {
        paragraphs.add(lines.get(i++));
      }
      paragraphs.add(region.grid());
      i = region.end();
    }
    while (i < lines.size()) {
      paragraphs.add(lines.get(i++));
    }
    return paragraphs.finish();
  }

  /** Adds the regions that share no line with those found before. */
  private static void addFree(List<Region> regions, List<Region> more) {
    BitSet taken = new BitSet();
    regions.forEach(r -> taken.set(r.start(), r.end()));
    for (Region region : more) {
      if (taken.get(region.start(), region.end()).isEmpty()) {
        regions.add(region);
      }
    }
  }
}
