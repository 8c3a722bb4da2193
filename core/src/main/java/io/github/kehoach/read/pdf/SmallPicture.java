package io.github.kehoach.read.pdf;

import io.github.kehoach.document.PagePicture;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Packs a page in grey into few bytes. Print is black on white with some grey at its edges, which
 * four shades show well; what has many shades, a photograph or a scan of grey paper, becomes JPEG.
 */
final class SmallPicture {

  /** The most that a page may take: thirty of them stay below 5 MB with their records. */
  static final int MOST_BYTES = 100_000;

  private static final float[] QUALITIES = {0.5f, 0.25f};

  private SmallPicture() {}

  /** Packs a picture of bytes of grey. */
  static PagePicture of(int page, BufferedImage grey) throws IOException {
    byte[] shades = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    byte[] png = PrintPng.of(grey.getWidth(), grey.getHeight(), shades);
    if (png != null && png.length <= MOST_BYTES) {
      return new PagePicture(page, "image/png", png);
    }
    return new PagePicture(page, "image/jpeg", jpeg(grey));
  }

  private static byte[] jpeg(BufferedImage grey) throws IOException {
    byte[] jpeg = {};
    for (float quality : QUALITIES) {
      jpeg = written(quality, grey);
      if (jpeg.length <= MOST_BYTES) {
        return jpeg;
      }
    }
    // Noise: it is as unreadable at half the size.
    return grey.getWidth() < 2 ? jpeg : jpeg(Halves.of(grey));
  }

  private static byte[] written(float quality, BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // Not ImageIO.createImageOutputStream, which would cache in a file.
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
