package io.github.kehoach.read.pdf;

import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.jspecify.annotations.Nullable;

/** The widths of a font with one byte a code (ISO 32000-1, 9.6.2). */
final class SimpleWidths implements PdfFont.Widths {

  private static final double TYPICAL = 500;

  private final double[] widths;

  private SimpleWidths(double[] widths) {
    this.widths = widths;
  }

  static SimpleWidths of(COSDictionary font, @Nullable COSDictionary descriptor, String name) {
    COSArray array = font.getCOSArray(COSName.WIDTHS);
    double missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0);
    double[] widths = new double[256];
    if (array == null) {
      FontMetrics metrics =
          Standard14Fonts.containsName(name) ? Standard14Fonts.getAFM(name) : null;
      for (int i = 0; i < 256; i++) {
        widths[i] = metrics == null ? TYPICAL : standard(metrics, font, i);
      }
      return new SimpleWidths(widths);
    }
    java.util.Arrays.fill(widths, missing);
    int first = font.getInt(COSName.FIRST_CHAR, 0);
    for (int i = 0; i < Math.min(256, array.size()); i++) {
      COSBase value = array.getObject(i);
      if (value instanceof COSNumber number && first + i >= 0 && first + i < 256) {
        widths[first + i] = number.floatValue();
      }
    }
    return new SimpleWidths(widths);
  }

  private static double standard(FontMetrics metrics, COSDictionary font, int code) {
    Encoding encoding =
        font.getCOSName(COSName.ENCODING) == null
            ? WinAnsiEncoding.INSTANCE
            : Encoding.getInstance(font.getCOSName(COSName.ENCODING));
    String glyph = (encoding == null ? WinAnsiEncoding.INSTANCE : encoding).getName(code);
    double width = metrics.getCharacterWidth(glyph);
    return width > 0 ? width : TYPICAL;
  }

  @Override
  public double of(int code) {
    return code >= 0 && code < 256 ? widths[code] : 0;
  }
}
