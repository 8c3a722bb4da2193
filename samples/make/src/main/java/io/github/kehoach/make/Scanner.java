package io.github.kehoach.make;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Makes pictures of a PDF's pages as an office scanner does: laid in a little askew, with grains of
 * dust and uneven ink, in black and white or grey.
 */
final class Scanner {

  private static final int SEED = 30;
  private static final double MOST_SKEW = Math.toRadians(0.6);
  private static final int DUST = 9000;

  private Scanner() {}

  /**
   * Scans a PDF.
   *
   * @param bitonal whether to store black and white at 300 dpi; otherwise grey at 200
   */
  static void scan(Path pdf, Path scan, boolean bitonal) throws IOException {
    Random random = new Random(SEED);
    int dpi = bitonal ? 300 : 200;
    try (PDDocument in = Loader.loadPDF(pdf.toFile());
        PDDocument out = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(in);
      for (int i = 0; i < in.getNumberOfPages(); i++) {
        PDRectangle box = in.getPage(i).getMediaBox();
        BufferedImage sheet = lay(renderer.renderImageWithDPI(i, dpi, ImageType.GRAY), random);
        PDPage page = new PDPage(new PDRectangle(box.getWidth(), box.getHeight()));
        out.addPage(page);
        PDImageXObject image =
            bitonal
                ? CCITTFactory.createFromImage(out, blackAndWhite(sheet))
                : JPEGFactory.createFromImage(out, sheet, 0.15f, dpi);
        try (PDPageContentStream content = new PDPageContentStream(out, page)) {
          content.drawImage(image, 0, 0, box.getWidth(), box.getHeight());
        }
      }
      out.getDocumentInformation().setProducer("Scanner");
      out.save(scan.toFile());
    }
  }

  private static BufferedImage lay(BufferedImage page, Random random) {
    BufferedImage out =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = out.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, page.getWidth(), page.getHeight());
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.rotate(
        (random.nextDouble() * 2 - 1) * MOST_SKEW, page.getWidth() / 2.0, page.getHeight() / 2.0);
    g.drawImage(page, random.nextInt(9) - 4, random.nextInt(9) - 4, null);
    g.dispose();
    int grains = page.getWidth() * page.getHeight() / DUST;
    for (int i = 0; i < grains; i++) {
      int x = random.nextInt(page.getWidth());
      int y = random.nextInt(page.getHeight());
      int grey = 90 + random.nextInt(120);
      out.setRGB(x, y, new Color(grey, grey, grey).getRGB());
    }
    return out;
  }

  private static BufferedImage blackAndWhite(BufferedImage grey) {
    BufferedImage out =
        new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < grey.getHeight(); y++) {
      for (int x = 0; x < grey.getWidth(); x++) {
        out.setRGB(x, y, (grey.getRGB(x, y) & 0xff) < 150 ? 0xff000000 : 0xffffffff);
      }
    }
    return out;
  }
}
