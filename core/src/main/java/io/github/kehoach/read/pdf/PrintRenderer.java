package io.github.kehoach.read.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.rendering.RenderDestination;

/** Draws the pages of a file in grey, with letters that are kept from page to page. */
final class PrintRenderer extends PDFRenderer {

  private final GlyphMasks masks = new GlyphMasks();

  /** What is drawn to: pages are of one size, and their pictures are large. */
  private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);

  private boolean drawing;

  PrintRenderer(PDDocument document) {
    super(document);
    setSubsamplingAllowed(true);
  }

  /** Draws a page of the file, from 0; the picture is good until the next one is drawn. */
  BufferedImage grey(PDPage page, int index, float scale) throws IOException {
    if (isBlended(page)) {
      return renderImage(index, scale, ImageType.GRAY);
    }
    PDRectangle box = page.getCropBox();
    int width = (int) Math.max(1, Math.floor(box.getWidth() * scale));
    int height = (int) Math.max(1, Math.floor(box.getHeight() * scale));
    boolean lying = page.getRotation() % 180 != 0;
    BufferedImage grey = sheet(lying ? height : width, lying ? width : height);
    Arrays.fill(((DataBufferByte) grey.getRaster().getDataBuffer()).getData(), (byte) 0xff);
    Graphics2D graphics = grey.createGraphics();
    graphics.setBackground(Color.WHITE);
    drawing = true;
    try {
      renderPageToGraphics(index, graphics, scale, scale, RenderDestination.EXPORT);
    } finally {
      drawing = false;
      graphics.dispose();
    }
    return grey;
  }

  private BufferedImage sheet(int width, int height) {
    if (image.getWidth() != width || image.getHeight() != height) {
      image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    }
    return image;
  }

  /** Whether colors mix with what lies below them, for which PDFBox takes an image in color. */
  private static boolean isBlended(PDPage page) {
    PDResources resources = page.getResources();
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getExtGStateNames()) {
      PDExtendedGraphicsState state = resources.getExtGState(name);
      if (state != null && state.getBlendMode() != BlendMode.NORMAL) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    if (!drawing) {
      return super.createPageDrawer(parameters);
    }
    PageDrawer drawer = new PrintDrawer(parameters, masks, image);
    drawer.setAnnotationFilter(getAnnotationsFilter());
    return drawer;
  }
}
