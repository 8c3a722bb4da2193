package io.github.kehoach.read.word;

import io.github.kehoach.document.Element;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads files of Word 6 and 95. HWPF gives their text and nothing sure about its format, so that
 * their tables are told by the marks that end cells and rows.
 */
final class OldDocReader {

  private static final char CELL_END = 0x07;
  private static final char LINE_BREAK = 0x0b;
  private static final char HARD_HYPHEN = 0x1e;

  private final String text;
  private final int end;
  private final RunDecoder decoder;
  private final Meter meter;
  private final BitSet codes = new BitSet();

  private OldDocReader(String text, int end, RunDecoder decoder, Meter meter) {
    this.text = text;
    this.end = end;
    this.decoder = decoder;
    this.meter = meter;
    DocFields.mark(text, 0, end, codes);
  }

  /** The text of a file with the length of its body. */
  record Content(String text, int end) {}

  static Content open(POIFSFileSystem files) throws UnreadableException {
    try (HWPFOldDocument document = new HWPFOldDocument(files)) {
      String text = document.getText().toString();
      int body =
          document.getFileInformationBlock().getSubdocumentTextStreamLength(SubdocumentType.MAIN);
      return new Content(text, body > 0 && body < text.length() ? body : text.length());
    } catch (EncryptedDocumentException e) {
      throw DocFile.encrypted(e);
    } catch (IOException | RuntimeException e) {
      throw DocFile.corrupt(e);
    }
  }

  static Flow read(Content content, RunDecoder decoder, Meter meter) throws UnreadableException {
    return new OldDocReader(content.text(), content.end(), decoder, meter).read();
  }

  private Flow read() throws UnreadableException {
    Flow out = new Flow();
    List<List<Element>> cells = new ArrayList<>();
    int from = 0;
    while (from < end) {
      int to = from;
      while (to < end && !isMark(text.charAt(to))) {
        to++;
      }
      boolean cell = to < end && text.charAt(to) == CELL_END;
      if (cell) {
        Flow inside = new Flow();
        paragraph(from, to, inside);
        cells.add(inside.elements());
      } else {
        table(cells, out);
        paragraph(from, to, out);
        if (to < end && text.charAt(to) == '\f') {
          out.gap();
        }
      }
      from = to + 1;
    }
    table(cells, out);
    return out;
  }

  private static boolean isMark(char c) {
    return c == '\r' || c == CELL_END || c == '\f';
  }

  private void paragraph(int from, int to, Flow flow) throws UnreadableException {
    ParagraphBuilder paragraph = new ParagraphBuilder(decoder);
    StringBuilder run = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (codes.get(i)) {
        continue;
      }
      if (c == LINE_BREAK) {
        paragraph.text(run, null, false, false);
        run.setLength(0);
        paragraph.lineBreak();
      } else if (c == '\t') {
        run.append(' ');
      } else if (c == HARD_HYPHEN) {
        run.append('-');
      } else if (c >= ' ') {
        run.append(c);
      }
    }
    paragraph.text(run, null, false, false);
    paragraph.finish(flow, false);
  }

  /** Cells in a row are a table where an empty one ends each of its rows at the same distance. */
  private void table(List<List<Element>> cells, Flow out) throws UnreadableException {
    if (cells.isEmpty()) {
      return;
    }
    int width = width(cells);
    if (width == 0) {
      cells.forEach(out::addAll);
    } else {
      TableBuilder table = new TableBuilder(List.of(), meter);
      for (int i = 0; i < cells.size(); i++) {
        int column = i % (width + 1);
        if (column == 0) {
          table.row();
        }
        if (column < width) {
          table.cell(1, cells.get(i));
        }
      }
      out.addAll(table.finish());
    }
    cells.clear();
  }

  private static int width(List<List<Element>> cells) {
    for (int width = 1; width < cells.size() && width < 64; width++) {
      boolean fits = cells.size() % (width + 1) == 0;
      for (int i = width; fits && i < cells.size(); i += width + 1) {
        fits = cells.get(i).isEmpty();
      }
      if (fits) {
        return width;
      }
    }
    return 0;
  }
}
