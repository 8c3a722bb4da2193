package io.github.kehoach.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages look as PDFBox alone draws them. */
class PrintRendererTest {

  private static final float SCALE = 1.6f;

  private static final String WORDS = "Ủy ban nhân dân tỉnh giao Sở Y tế chủ trì, phối hợp";

  private static PdfFile.Content shown(PdfFile file, PdfFile.Content before) {
    return out -> {
      before.write(out);
      file.show(out, 60, 700, WORDS);
      file.show(out, 60.4f, 650.7f, WORDS);
    };
  }

  private static Map<String, PdfFile.Content> contents() {
    return Map.ofEntries(
        Map.entry("plain", out -> {}),
        Map.entry("red", out -> out.setNonStrokingColor(Color.RED)),
        Map.entry("grey", out -> out.setNonStrokingColor(0.5f)),
        Map.entry(
            "white on black",
            out -> {
              out.addRect(50, 600, 400, 150);
              out.fill();
              out.setNonStrokingColor(1f);
            }),
        Map.entry(
            "cut",
            out -> {
              out.addRect(100, 655, 120, 49);
              out.clip();
            }),
        Map.entry(
            "cut by a triangle",
            out -> {
              out.moveTo(50, 600);
              out.lineTo(300, 600);
              out.lineTo(50, 750);
              out.closePath();
              out.clip();
            }),
        Map.entry("outlined", out -> out.setRenderingMode(RenderingMode.STROKE)),
        Map.entry("not seen", out -> out.setRenderingMode(RenderingMode.NEITHER)),
        Map.entry("leaning", out -> out.transform(new Matrix(1, 0.1f, 0, 1, 0, -50))),
        Map.entry("mirrored", out -> out.transform(new Matrix(-1, 0, 0, 1, 500, 0))),
        Map.entry("large", out -> out.transform(new Matrix(9, 0, 0, 9, -500, -5800))),
        Map.entry(
            "see-through",
            out -> {
              PDExtendedGraphicsState state = new PDExtendedGraphicsState();
              state.setNonStrokingAlphaConstant(0.3f);
              out.setGraphicsStateParameters(state);
            }),
        Map.entry(
            "blended",
            out -> {
              PDExtendedGraphicsState state = new PDExtendedGraphicsState();
              state.setBlendMode(BlendMode.MULTIPLY);
              out.setGraphicsStateParameters(state);
            }));
  }

  static Stream<String> names() {
    return contents().keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("names")
  void drawsAsPdfBoxDoes(String name) throws Exception {
    try (PdfFile file = new PdfFile()) {
      file.page(shown(file, contents().get(name)));
      // Where a rectangle cuts through letters, a row of pixels may be in or out.
      double leeway = name.equals("cut") ? 0.08 : 0.04;
      assertAlike(file.bytes(), name.equals("not seen") ? 0 : 150, leeway);
    }
  }

  @ParameterizedTest(name = "turned by {0}")
  @CsvSource({"90", "180", "270"})
  void drawsTurnedPages(int degrees) throws Exception {
    try (PdfFile file = new PdfFile()) {
      file.page(shown(file, out -> {}));
      file.last().setRotation(degrees);
      assertAlike(file.bytes(), 150, 0.04);
    }
  }

  @ParameterizedTest(name = "layer shown: {0}")
  @CsvSource({"true,150", "false,0"})
  void drawsLayersThatAreShown(boolean on, int ink) throws Exception {
    try (PdfFile file = new PdfFile()) {
      PDOptionalContentProperties layers = new PDOptionalContentProperties();
      PDOptionalContentGroup layer = new PDOptionalContentGroup("draft");
      layers.addGroup(layer);
      layers.setGroupEnabled(layer, on);
      file.document.getDocumentCatalog().setOCProperties(layers);
      file.page(
          out -> {
            out.beginMarkedContent(COSName.OC, layer);
            file.show(out, 60, 700, WORDS);
            out.endMarkedContent();
          });
      assertAlike(file.bytes(), ink, 0.04);
    }
  }

  /** Both are drawn twice, so that letters that were kept are drawn too. */
  private static void assertAlike(byte[] bytes, int ink, double leeway) throws Exception {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      byte[] theirs = grey(new PDFRenderer(document).renderImage(0, SCALE, ImageType.GRAY));
      PrintRenderer renderer = new PrintRenderer(document);
      renderer.grey(document.getPage(0), 0, SCALE);
      BufferedImage image = renderer.grey(document.getPage(0), 0, SCALE);
      byte[] ours = grey(image);
      assertEquals(theirs.length, ours.length);
      long drawn = 0;
      long more = 0;
      int far = 0;
      for (int i = 0; i < ours.length; i++) {
        drawn += 255 - (theirs[i] & 0xff);
        more += (theirs[i] & 0xff) - (ours[i] & 0xff);
        far += isFar(ours[i] & 0xff, theirs, i, image.getWidth()) ? 1 : 0;
      }
      long inkDrawn = drawn / 255;
      assertTrue(ink == 0 ? inkDrawn == 0 : inkDrawn > ink, "ink: " + inkDrawn);
      assertTrue(Math.abs(more) <= drawn * leeway, more + " more of " + drawn);
      assertEquals(0, far, "pixels that are like none near them");
    }
  }

  /**
   * Whether a pixel is darker or lighter than all that are near it: letters move by half of one.
   */
  private static boolean isFar(int shade, byte[] theirs, int at, int width) {
    int least = 255;
    int most = 0;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        int i = at + dy * width + dx;
        if (i >= 0 && i < theirs.length) {
          least = Math.min(least, theirs[i] & 0xff);
          most = Math.max(most, theirs[i] & 0xff);
        }
      }
    }
    return shade < least - 60 || shade > most + 60;
  }

  private static byte[] grey(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }
}
