package io.github.kehoach.read.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures for tests. */
final class Drawn {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private Drawn() {}

  /** Black on white. */
  static BufferedImage image(int width, int height, Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.setColor(Color.BLACK);
    drawing.accept(g);
    g.dispose();
    return image;
  }

  static Picture picture(int width, int height, Consumer<Graphics2D> drawing) {
    return Shades.of(image(width, height, drawing));
  }

  /** Blocks in place of a line's letters. */
  static void words(Graphics2D g, int x0, int y, int x1) {
    for (int x = x0; x + 12 <= x1; x += x % 5 == 0 ? 24 : 17) {
      g.fillRect(x, y, 4, 20);
      g.fillRect(x + 7, y + 6, 4, 14);
    }
  }

  /** A file whose pages are images that fill them, as scanners write it. */
  static PDDocument scan(BufferedImage... images) throws IOException {
    PDDocument document = new PDDocument();
    for (BufferedImage image : images) {
      boolean wide = image.getWidth() > image.getHeight();
      PDRectangle a4 = PDRectangle.A4;
      PDPage page =
          new PDPage(wide ? new PDRectangle(a4.getHeight(), a4.getWidth()) : PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        PDRectangle box = page.getMediaBox();
        out.drawImage(
            LosslessFactory.createFromImage(document, image),
            0,
            0,
            box.getWidth(),
            box.getHeight());
      }
    }
    return document;
  }

  /** Writes on a page. */
  interface Content {
    void write(PDPageContentStream out, PDFont font) throws IOException;
  }

  /** A page in the picture that a scanner makes of it. */
  static BufferedImage printed(PDRectangle size, int dpi, Content content) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream in = PDType0Font.class.getResourceAsStream(FONT)) {
      PDFont font = PDType0Font.load(document, in, false);
      PDPage page = new PDPage(size);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        content.write(out, font);
      }
      return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB);
    }
  }

  static void show(PDPageContentStream out, PDFont font, float size, float x, float y, String text)
      throws IOException {
    out.beginText();
    out.setFont(font, size);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }
}
