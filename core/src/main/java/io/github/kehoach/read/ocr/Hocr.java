package io.github.kehoach.read.ocr;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads hOCR, the form in which OCR programs give words with their places. Taken rather than TSV
 * because it tells where a line's letters stand and how large they are, whatever letters it holds.
 */
final class Hocr {

  private static final Pattern BOX = Pattern.compile("\\bbbox (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+)");
  private static final Pattern CONFIDENCE = Pattern.compile("\\bx_wconf (\\d+)");
  private static final Pattern BASELINE = Pattern.compile("\\bbaseline (-?[\\d.]+) (-?[\\d.]+)");
  private static final Pattern SIZE = Pattern.compile("\\bx_size ([\\d.]+)");

  private Hocr() {}

  /**
   * A word in pixels.
   *
   * @param text its letters
   * @param x0 left edge
   * @param y0 upper edge
   * @param x1 right edge
   * @param y1 lower edge
   * @param baseline where its letters stand
   * @param size from the lowest to the highest letter of its line
   * @param confidence 0 to 1
   * @param line the number of its line
   */
  record Item(
      String text,
      int x0,
      int y0,
      int x1,
      int y1,
      float baseline,
      float size,
      float confidence,
      int line) {

    /** Whether the word stands where the picture is. */
    boolean liesIn(Picture picture) {
      return x0 >= 0
          && y0 >= 0
          && x1 <= picture.width()
          && y1 <= picture.height()
          && baseline >= 0
          && baseline <= picture.height();
    }

    /** This word with what another reading made of its letters. */
    Item as(Item other) {
      return new Item(other.text, x0, y0, x1, y1, baseline, size, other.confidence, line);
    }

    /** This word with other letters. */
    Item as(String letters) {
      return new Item(letters, x0, y0, x1, y1, baseline, size, confidence, line);
    }

    /** This word with another number for its line. */
    Item onLine(int number) {
      return new Item(text, x0, y0, x1, y1, baseline, size, confidence, number);
    }

    /** This word in another size and then at another place. */
    Item scaled(double factor, int dx, int dy) {
      return new Item(
          text,
          (int) Math.round(x0 * factor) + dx,
          (int) Math.round(y0 * factor) + dy,
          (int) Math.round(x1 * factor) + dx,
          (int) Math.round(y1 * factor) + dy,
          (float) (baseline * factor + dy),
          (float) (size * factor),
          confidence,
          line);
    }
  }

  /** What a line says about its words. */
  private record Line(int number, int x0, int y1, float slope, float offset, float size) {

    static @Nullable Line of(int number, String title) {
      Matcher box = BOX.matcher(title);
      Matcher base = BASELINE.matcher(title);
      Matcher size = SIZE.matcher(title);
      if (!box.find() || !base.find()) {
        return null;
      }
      int x0 = Integer.parseInt(box.group(1));
      int y0 = Integer.parseInt(box.group(2));
      int y1 = Integer.parseInt(box.group(4));
      float height = size.find() ? Float.parseFloat(size.group(1)) : y1 - y0;
      return new Line(
          number, x0, y1, Float.parseFloat(base.group(1)), Float.parseFloat(base.group(2)), height);
    }
  }

  /**
   * Reads a page.
   *
   * @param bytes the XHTML
   * @return its words in the order of the file
   * @throws XMLStreamException when it is something else
   */
  static List<Item> read(byte[] bytes) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader in =
        factory.createXMLStreamReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    List<Item> words = new ArrayList<>();
    int lines = 0;
    Line line = null;
    String title = null;
    StringBuilder text = new StringBuilder();
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("span")) {
        String found = in.getAttributeValue(null, "title");
        if ("ocrx_word".equals(in.getAttributeValue(null, "class"))) {
          title = found;
          text.setLength(0);
        } else if (found != null && found.contains("baseline")) {
          line = lineOf(++lines, found);
        }
      } else if (event == XMLStreamConstants.CHARACTERS && title != null) {
        text.append(in.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT
          && title != null
          && in.getLocalName().equals("span")) {
        add(words, title, line, text.toString().strip());
        title = null;
      }
    }
    return words;
  }

  private static @Nullable Line lineOf(int number, String title) throws XMLStreamException {
    try {
      return Line.of(number, title);
    } catch (NumberFormatException e) {
      throw new XMLStreamException("a number that is none: " + title, e);
    }
  }

  private static void add(List<Item> words, String title, @Nullable Line line, String text)
      throws XMLStreamException {
    Matcher box = BOX.matcher(title);
    if (text.isEmpty() || !box.find()) {
      return;
    }
    try {
      int x0 = Integer.parseInt(box.group(1));
      int y0 = Integer.parseInt(box.group(2));
      int x1 = Integer.parseInt(box.group(3));
      int y1 = Integer.parseInt(box.group(4));
      Matcher sure = CONFIDENCE.matcher(title);
      float confidence = sure.find() ? Math.min(100, Integer.parseInt(sure.group(1))) / 100f : 0;
      float middle = (x0 + x1) / 2f;
      float baseline =
          line == null ? y1 : line.y1() + line.offset() + line.slope() * (middle - line.x0());
      float size = line == null ? y1 - y0 : line.size();
      if (x1 > x0 && y1 > y0) {
        int number = line == null ? 0 : line.number();
        words.add(new Item(text, x0, y0, x1, y1, baseline, size, confidence, number));
      }
    } catch (NumberFormatException e) {
      throw new XMLStreamException("a number that is none: " + title, e);
    }
  }
}
