package io.github.kehoach.read.pdf;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Draws a page with letters that are kept from page to page. What is no plain upright letter that
 * is seen as a whole, PDFBox draws: turned, outlined, in a pattern, see-through, cut, in a layer.
 */
final class PrintDrawer extends PageDrawer {

  private static final COSName OCMD = COSName.getPDFName("OCMD");

  private final GlyphMasks masks;
  private final byte[] grey;
  private final int stride;
  private @Nullable Graphics2D page;

  /** What may be drawn to; null where that is no rectangle. */
  private @Nullable Rectangle open;

  /** What it was found from. */
  private @Nullable List<Path2D> parts;

  private @Nullable List<Path2D> whole;

  private AffineTransform base = new AffineTransform();
  private int layers;
  private @Nullable PDColor color;
  private int shade;

  PrintDrawer(PageDrawerParameters parameters, GlyphMasks masks, BufferedImage image)
      throws IOException {
    super(parameters);
    this.masks = masks;
    this.grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    this.stride = image.getWidth();
  }

  @Override
  public void drawPage(Graphics2D graphics, PDRectangle size) throws IOException {
    page = graphics;
    super.drawPage(graphics, size);
  }

  @Override
  protected void transferClip(Graphics2D graphics) {
    List<Path2D> before = getGraphicsState().getCurrentClippingPaths();
    Area area = getGraphicsState().getCurrentClippingPath();
    boolean simple = area.isRectangular() && !area.isEmpty();
    if (simple) {
      // The same as an area costs Java a list of spans.
      graphics.setClip(area.getBounds2D());
    } else {
      super.transferClip(graphics);
    }
    if (graphics == page) {
      parts = before;
      // PDFBox has put one path in their place, in this state alone.
      whole = getGraphicsState().getCurrentClippingPaths();
      base = graphics.getTransform();
      open = simple ? inner(graphics, area.getBounds2D()) : null;
    }
  }

  /** The pixels that lie within a rectangle and on the page; null where it is turned. */
  private @Nullable Rectangle inner(Graphics2D graphics, Rectangle2D r) {
    AffineTransform at = graphics.getTransform();
    boolean turned = (at.getType() & AffineTransform.TYPE_GENERAL_ROTATION) != 0;
    if (turned) {
      return null;
    }
    Rectangle2D b = at.createTransformedShape(r).getBounds2D();
    Rectangle inner = new Rectangle();
    inner.setFrameFromDiagonal(
        Math.ceil(b.getMinX() - 0.5),
        Math.ceil(b.getMinY() - 0.5),
        Math.floor(b.getMaxX() + 0.5),
        Math.floor(b.getMaxY() + 0.5));
    return inner.intersection(new Rectangle(stride, grey.length / stride));
  }

  @Override
  protected void showFontGlyph(Matrix text, PDFont font, int code, Vector displacement)
      throws IOException {
    if (!isPlain() || !drawn(text, font, code)) {
      super.showFontGlyph(text, font, code, displacement);
    }
  }

  private boolean isPlain() {
    PDGraphicsState state = getGraphicsState();
    return getGraphics() == page
        && layers == 0
        && state.getTextState().getRenderingMode() == RenderingMode.FILL
        && state.getSoftMask() == null
        && state.getNonStrokingJavaComposite().equals(AlphaComposite.SrcOver);
  }

  private boolean drawn(Matrix text, PDFont font, int code) throws IOException {
    // A font that is not in the file is fitted to its widths glyph by glyph.
    if (!font.isEmbedded() || !(font instanceof PDVectorFont)) {
      return false;
    }
    // Text begins with its clip set.
    Rectangle within = open;
    List<Path2D> now = getGraphicsState().getCurrentClippingPaths();
    if (within == null || now != whole && now != parts || !hasShade()) {
      return false;
    }
    AffineTransform at = new AffineTransform(base);
    at.concatenate(text.createAffineTransform());
    at.concatenate(font.getFontMatrix().createAffineTransform());
    if (at.getShearX() != 0 || at.getShearY() != 0) {
      return false;
    }
    GlyphMask mask = masks.of(font, (PDVectorFont) font, code, at);
    int x = (int) Math.floor(at.getTranslateX());
    int y = (int) Math.round(at.getTranslateY());
    if (mask == null || !mask.isWithin(within, x, y)) {
      return false;
    }
    mask.draw(grey, stride, x, y, shade);
    return true;
  }

  /** Finds the shade of the color to fill with; false where it is none. */
  private boolean hasShade() throws IOException {
    PDColor now = getGraphicsState().getNonStrokingColor();
    if (now != color) {
      color = now;
      // As Java draws colors into grey.
      shade =
          getPaint(now) instanceof Color c && c.getAlpha() == 255
              ? (77 * c.getRed() + 150 * c.getGreen() + 29 * c.getBlue() + 128) / 256
              : -1;
    }
    return shade >= 0;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    if (layers > 0 || properties != null && isLayer(properties.getCOSName(COSName.TYPE))) {
      layers++;
    }
    super.beginMarkedContentSequence(tag, properties);
  }

  private static boolean isLayer(@Nullable COSName type) {
    return COSName.OCG.equals(type) || OCMD.equals(type);
  }

  @Override
  public void endMarkedContentSequence() {
    layers = Math.max(0, layers - 1);
    super.endMarkedContentSequence();
  }
}
