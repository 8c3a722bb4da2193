package io.github.kehoach.read.ocr;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Makes pictures of a file's pages: the page's own image where it is one image and nothing else, as
 * scanners write it, else what a renderer draws.
 */
final class PagePictures {

  private static final int DPI = 300;

  /** An image of more pixels an inch than this is made smaller: it takes time and tells no more. */
  private static final int FINEST = 400;

  /** An image of fewer is made larger: tesseract was taught on letters of 300 dots an inch. */
  private static final int COARSEST = 140;

  /** The most pixels that are taken into memory: A4 at 400 dots an inch. */
  private static final int MOST_PIXELS = 16_000_000;

  /** What part of a page an image must cover to stand for it. */
  private static final double ALL = 0.85;

  /** Images that cover less than this, and nothing else on the page, are stamps or logos. */
  private static final double STAMP = 0.12;

  /** The longer side of A4 in inches; pages beyond twice that were not measured in points. */
  private static final double A4_INCHES = 11.7;

  private final PDDocument document;
  private final PDFRenderer renderer;

  PagePictures(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
    this.renderer.setSubsamplingAllowed(true);
  }

  /**
   * A page's picture and where it lies on the page.
   *
   * @param picture the picture, turned as the page is
   * @param dpi pixels an inch, roughly
   * @param width of the page in points, turned
   * @param height of the page in points, turned
   * @param x0 where the picture's left edge lies on the page
   * @param y0 where its upper edge lies
   * @param scaleX points a pixel
   * @param scaleY points a pixel
   */
  record Placed(
      Picture picture,
      int dpi,
      float width,
      float height,
      float x0,
      float y0,
      double scaleX,
      double scaleY) {

    /** The page turned by quarters, clockwise. */
    Placed turned(int quarters) {
      Placed out = this;
      for (int i = 0; i < quarters; i++) {
        float below = out.height - out.y0 - (float) (out.picture.height() * out.scaleY);
        Picture next = out.picture.quarterTurns(1);
        out = new Placed(next, dpi, out.height, out.width, below, out.x0, out.scaleY, out.scaleX);
      }
      return out;
    }
  }

  /**
   * Makes a page's picture.
   *
   * @param index from 0
   * @return the picture, or null where the page holds nothing that could be text
   * @throws IOException when it cannot be drawn
   */
  @Nullable Placed of(int index) throws IOException {
    PDPage page = document.getPage(index);
    Marks marks = new Marks(page);
    marks.processPage(page);
    if (!marks.drawn && marks.share() < STAMP) {
      return null;
    }
    Placed own = marks.image != null && !marks.drawn ? own(page, marks) : null;
    return own != null ? own : rendered(page, index);
  }

  private @Nullable Placed own(PDPage page, Marks marks) throws IOException {
    PDImage image = marks.image;
    Matrix m = marks.placement;
    if (image == null || m == null || marks.share() < ALL) {
      return null;
    }
    Integer turns = turns(m);
    if (turns == null || image.isStencil() || masked(image)) {
      return null;
    }
    int quarter = Math.floorMod(turns + page.getRotation() / 90, 4);
    long pixels = (long) image.getWidth() * image.getHeight();
    int subsampling = 1;
    while (pixels / ((long) subsampling * subsampling) > MOST_PIXELS) {
      subsampling++;
    }
    BufferedImage decoded = image.getImage(null, subsampling);
    Picture picture = Shades.of(decoded).quarterTurns(quarter);
    return placed(picture, page, box(page, marks));
  }

  /** How many quarters clockwise a placement turns an image; null where it does something else. */
  private static @Nullable Integer turns(Matrix m) {
    float a = m.getValue(0, 0);
    float b = m.getValue(0, 1);
    float c = m.getValue(1, 0);
    float d = m.getValue(1, 1);
    float slack = 0.002f * (Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d));
    if (Math.abs(b) < slack && Math.abs(c) < slack) {
      return a > 0 && d > 0 ? Integer.valueOf(0) : a < 0 && d < 0 ? Integer.valueOf(2) : null;
    }
    if (Math.abs(a) < slack && Math.abs(d) < slack) {
      return b > 0 && c < 0 ? Integer.valueOf(3) : b < 0 && c > 0 ? Integer.valueOf(1) : null;
    }
    return null;
  }

  private static boolean masked(PDImage image) {
    return image instanceof PDImageXObject x
        && (x.getCOSObject().containsKey(COSName.SMASK)
            || x.getCOSObject().containsKey(COSName.MASK));
  }

  /** Where the image lies on the turned page: left, upper, right, lower edge. */
  private static float[] box(PDPage page, Marks marks) {
    PDRectangle crop = page.getCropBox();
    float x0 = marks.left - crop.getLowerLeftX();
    float x1 = marks.right - crop.getLowerLeftX();
    float y0 = marks.lower - crop.getLowerLeftY();
    float y1 = marks.upper - crop.getLowerLeftY();
    float w = crop.getWidth();
    float h = crop.getHeight();
    return switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> new float[] {y0, x0, y1, x1};
      case 180 -> new float[] {w - x1, y0, w - x0, y1};
      case 270 -> new float[] {h - y1, w - x1, h - y0, w - x0};
      default -> new float[] {x0, h - y1, x1, h - y0};
    };
  }

  private Placed rendered(PDPage page, int index) throws IOException {
    PDRectangle crop = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    float w = turned ? crop.getHeight() : crop.getWidth();
    float h = turned ? crop.getWidth() : crop.getHeight();
    double scale = DPI / 72.0;
    double pixels = w * scale * h * scale;
    if (pixels > MOST_PIXELS) {
      scale *= Math.sqrt(MOST_PIXELS / pixels);
    }
    BufferedImage image = renderer.renderImage(index, (float) scale, ImageType.RGB);
    return placed(Shades.of(image), page, new float[] {0, 0, w, h});
  }

  private static Placed placed(Picture raw, PDPage page, float[] box) {
    PDRectangle crop = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    float w = turned ? crop.getHeight() : crop.getWidth();
    float h = turned ? crop.getWidth() : crop.getHeight();
    double inches = Math.max(box[2] - box[0], box[3] - box[1]) / 72.0;
    if (inches > 2 * A4_INCHES || inches < A4_INCHES / 4) {
      inches = A4_INCHES;
    }
    double dpi = Math.max(raw.width(), raw.height()) / inches;
    Picture picture = raw;
    if (dpi > FINEST) {
      picture = raw.scaled(DPI / dpi);
      dpi = DPI;
    } else if (dpi < COARSEST) {
      picture = raw.scaled(2);
      dpi *= 2;
    }
    return new Placed(
        picture,
        (int) Math.max(70, Math.round(dpi)),
        w,
        h,
        box[0],
        box[1],
        (box[2] - box[0]) / (double) picture.width(),
        (box[3] - box[1]) / (double) picture.height());
  }

  /** Notes what a page draws: its images and whether there is anything else. */
  private static final class Marks extends PDFGraphicsStreamEngine {

    private final PDRectangle crop;
    private final List<Point2D> path = new ArrayList<>();
    private @Nullable PDImage image;
    private @Nullable Matrix placement;
    private float left;
    private float lower;
    private float right;
    private float upper;
    private double covered;
    private boolean drawn;

    Marks(PDPage page) {
      super(page);
      crop = page.getCropBox();
    }

    /** What part of the page its images cover, those that lie on others counted twice. */
    double share() {
      return covered / Math.max(1, (double) crop.getWidth() * crop.getHeight());
    }

    @Override
    public void drawImage(PDImage drawnImage) {
      Matrix m = getGraphicsState().getCurrentTransformationMatrix();
      float[] xs = {m.getTranslateX(), m.getTranslateX() + m.getValue(0, 0) + m.getValue(1, 0)};
      float[] ys = {m.getTranslateY(), m.getTranslateY() + m.getValue(0, 1) + m.getValue(1, 1)};
      double area = Math.abs((double) (xs[1] - xs[0]) * (ys[1] - ys[0]));
      // A second image means layers or strips, which only a renderer puts together.
      drawn |= image != null;
      image = drawnImage;
      placement = m.clone();
      left = Math.min(xs[0], xs[1]);
      right = Math.max(xs[0], xs[1]);
      lower = Math.min(ys[0], ys[1]);
      upper = Math.max(ys[0], ys[1]);
      covered += area;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
      path.add(p0);
    }

    @Override
    public void clip(int windingRule) {
      // What is cut off is white paper or nothing.
    }

    @Override
    public void moveTo(float x, float y) {
      path.add(new Point2D.Float(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
      path.add(new Point2D.Float(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
      path.add(new Point2D.Float(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
      return path.isEmpty() ? new Point2D.Float() : path.get(path.size() - 1);
    }

    @Override
    public void closePath() {
      // Nothing to note.
    }

    @Override
    public void endPath() {
      path.clear();
    }

    @Override
    public void strokePath() {
      paint();
    }

    @Override
    public void fillPath(int windingRule) {
      paint();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
      paint();
    }

    @Override
    public void shadingFill(COSName shadingName) {
      drawn = true;
    }

    /** A rectangle below the image is its background; letters drawn as outlines are many paths. */
    private void paint() {
      drawn |= image != null || path.size() > 4;
      path.clear();
    }
  }
}
