package io.github.kehoach.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.Limits;
import io.github.kehoach.document.Document;
import io.github.kehoach.document.Geometry.Sheet;
import io.github.kehoach.document.PagePicture;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.plan.Box;
import io.github.kehoach.read.Meter;
import io.github.kehoach.text.NormalizedText;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPicturesTest {

  private static List<PagePicture> pictures(byte[] bytes, Limits limits) throws Exception {
    try (PdfPictures pictures = PdfPictures.start(bytes, limits)) {
      return pictures.finish();
    }
  }

  private static BufferedImage image(PagePicture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
  }

  @ParameterizedTest(name = "page turned by {0}, text by {1} quarters")
  @CsvSource({"0,0", "90,0", "180,0", "270,0", "0,1", "0,2", "0,3", "90,1", "270,3"})
  void inkIsWhereTheBoxesAre(int page, int text) throws Exception {
    byte[] bytes;
    try (PdfFile file = new PdfFile()) {
      file.page(
          out -> {
            out.transform(Matrix.getRotateInstance(text * Math.PI / 2, 300, 400));
            file.show(out, 20, 30, "Sở Y tế chủ trì.");
          });
      file.last().setRotation(page);
      bytes = file.bytes();
    }
    Document document = PdfReader.read(bytes, new Meter(Limits.DEFAULT), ExtractionOptions.DEFAULT);
    NormalizedText words = ((Paragraph) document.elements().get(0)).text();
    List<Box> lines =
        document.geometry().lines(words.sourceStart(0), words.sourceEnd(words.length()));
    assertEquals(1, lines.size());
    Sheet sheet = document.geometry().sheets().get(0);
    BufferedImage picture = upright(image(pictures(bytes, Limits.DEFAULT).get(0)), sheet.turns());
    assertEquals(
        sheet.width() / sheet.height(), (double) picture.getWidth() / picture.getHeight(), 0.01);
    double scale = picture.getWidth() / (double) sheet.width();
    Box box = lines.get(0);
    int within = 0;
    int all = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if ((picture.getRGB(x, y) & 0xff) < 128) {
          all++;
          boolean in =
              x >= box.x0() * scale - 2
                  && x <= box.x1() * scale + 2
                  && y >= box.y0() * scale - 2
                  && y <= box.y1() * scale + 2;
          within += in ? 1 : 0;
        }
      }
    }
    assertTrue(all > 100, "no ink");
    assertEquals(all, within);
  }

  private static BufferedImage upright(BufferedImage image, int turns) {
    BufferedImage from = image;
    for (int i = 0; i < turns; i++) {
      BufferedImage to =
          new BufferedImage(from.getHeight(), from.getWidth(), BufferedImage.TYPE_INT_RGB);
      for (int y = 0; y < from.getHeight(); y++) {
        for (int x = 0; x < from.getWidth(); x++) {
          to.setRGB(from.getHeight() - 1 - y, x, from.getRGB(x, y));
        }
      }
      from = to;
    }
    return from;
  }

  @Test
  void pagesComeInTheirOrderUpToTheLimit() throws Exception {
    byte[] bytes;
    try (PdfFile file = new PdfFile()) {
      for (int i = 0; i < 7; i++) {
        file.lines("Trang " + i);
      }
      bytes = file.bytes();
    }
    List<PagePicture> all = pictures(bytes, Limits.DEFAULT);
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), all.stream().map(PagePicture::page).toList());
    assertEquals("image/png", all.get(0).mediaType());
    assertTrue(all.get(0).bytes().length < 10_000, "a line of print needs few bytes");
    assertEquals(3, pictures(bytes, Limits.DEFAULT.withMaxPages(3)).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%PDF-1.7", "%PDF-1.4\ntrailer <</Root 1 0 R>>\n%%EOF"})
  void whatIsBrokenHasNoPictures(String file) throws Exception {
    assertEquals(List.of(), pictures(file.getBytes(StandardCharsets.ISO_8859_1), Limits.DEFAULT));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 1000, 1400})
  void noiseTakesNoMoreThanItMay(int side) throws IOException {
    BufferedImage noise = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
    Random random = new Random(5);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        int shade = random.nextInt(256);
        noise.setRGB(x, y, new Color(shade, shade, shade).getRGB());
      }
    }
    PagePicture picture = SmallPicture.of(1, noise);
    assertEquals("image/jpeg", picture.mediaType());
    assertTrue(
        picture.bytes().length <= SmallPicture.MOST_BYTES, picture.bytes().length + " bytes");
    assertEquals(image(picture).getWidth(), image(picture).getHeight());
  }

  @Test
  void aHalfIsTheMeanOfAllPixels() {
    BufferedImage lines = new BufferedImage(5, 4, BufferedImage.TYPE_BYTE_GRAY);
    for (int x = 0; x < 5; x++) {
      lines.getRaster().setSample(x, 1, 0, 200);
    }
    BufferedImage half = Halves.of(lines);
    assertEquals(2, half.getWidth());
    assertEquals(2, half.getHeight());
    assertEquals(100, half.getRaster().getSample(0, 0, 0));
    assertEquals(0, half.getRaster().getSample(1, 1, 0));
  }
}
