package io.github.kehoach.read.pdf;

import io.github.kehoach.read.UnreadableException;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** Reads fonts from their dictionaries (ISO 32000-1, 9.5 to 9.10), each once for a document. */
final class FontReader {

  private static final COSName MATRIX = COSName.getPDFName("FontMatrix");
  private static final int FORCE_BOLD = 1 << 18;
  private static final float ASCENT = 0.9f;
  private static final float DESCENT = 0.22f;

  private final StreamBytes streams;
  private final Map<COSDictionary, PdfFont> known = new IdentityHashMap<>();

  FontReader(StreamBytes streams) {
    this.streams = streams;
  }

  Iterable<PdfFont> all() {
    return known.values();
  }

  PdfFont of(COSDictionary dictionary) throws UnreadableException {
    PdfFont font = known.get(dictionary);
    if (font == null) {
      font = read(dictionary);
      known.put(dictionary, font);
    }
    return font;
  }

  private PdfFont read(COSDictionary font) throws UnreadableException {
    COSName type = font.getCOSName(COSName.SUBTYPE);
    String name = name(font);
    if (COSName.TYPE0.equals(type)) {
      return composite(font, name);
    }
    CMap unicode = CMaps.toUnicode(font, streams);
    boolean isType3 = COSName.TYPE3.equals(type);
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    SimpleWidths widths = SimpleWidths.of(font, descriptor, name);
    ByteLetters letters = new ByteLetters(font, descriptor, name, unicode, streams);
    double unit = 0.001;
    double scale = 1;
    if (isType3) {
      double[] m = numbers(font.getCOSArray(MATRIX), 6);
      unit = m[0] != 0 ? Math.abs(m[0]) : 0.001;
      scale = type3Scale(font, m);
    }
    return new PdfFont(
        name,
        isBold(name, descriptor),
        PdfFont.Codes.BYTES,
        letters,
        widths,
        ascent(descriptor),
        descent(descriptor),
        unit,
        scale);
  }

  /** A Type 3 font's nominal size says nothing; the height of its box does. */
  private static double type3Scale(COSDictionary font, double[] matrix) {
    double[] box = numbers(font.getCOSArray(COSName.FONT_BBOX), 4);
    double height = Math.abs(box[3] - box[1]) * Math.abs(matrix[3]);
    return height > 0 ? height / (ASCENT + DESCENT) : Math.abs(matrix[3]) * 1000;
  }

  private PdfFont composite(COSDictionary font, String name) throws UnreadableException {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    COSBase first =
        descendants == null || descendants.size() == 0 ? null : descendants.getObject(0);
    COSDictionary cid = first instanceof COSDictionary d ? d : new COSDictionary();
    COSDictionary descriptor = cid.getCOSDictionary(COSName.FONT_DESC);
    CMap encoding = CMaps.encoding(font, streams);
    CMap unicode = CMaps.toUnicode(font, streams);
    CidWidths widths = CidWidths.of(cid);
    CidLetters letters = new CidLetters(font, cid, descriptor, encoding, unicode, streams);
    return new PdfFont(
        name,
        isBold(name, descriptor),
        encoding == null ? PdfFont.Codes.PAIRS : CMaps.codes(encoding),
        letters,
        encoding == null ? widths : code -> widths.of(encoding.toCID(code)),
        ascent(descriptor),
        descent(descriptor),
        0.001,
        1);
  }

  /** The font's name without the tag of a subset. */
  private static String name(COSDictionary font) {
    String name = font.getNameAsString(COSName.BASE_FONT);
    if (name == null) {
      return "";
    }
    return name.length() > 7 && name.charAt(6) == '+' ? name.substring(7) : name;
  }

  private static boolean isBold(String name, @Nullable COSDictionary descriptor) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.contains("bold") || lower.contains("black") || lower.contains("heavy")) {
      return true;
    }
    return descriptor != null
        && ((descriptor.getInt(COSName.FLAGS, 0) & FORCE_BOLD) != 0
            || descriptor.getFloat(COSName.FONT_WEIGHT, 0) >= 600);
  }

  private static float ascent(@Nullable COSDictionary descriptor) {
    float value = descriptor == null ? 0 : descriptor.getFloat(COSName.ASCENT, 0) / 1000;
    return value >= 0.5f && value <= 1.2f ? value : ASCENT;
  }

  private static float descent(@Nullable COSDictionary descriptor) {
    float value = descriptor == null ? 0 : Math.abs(descriptor.getFloat(COSName.DESCENT, 0)) / 1000;
    return value >= 0.1f && value <= 0.5f ? value : DESCENT;
  }

  /** The numbers of an array; 0 for what is missing. */
  static double[] numbers(@Nullable COSArray array, int n) {
    double[] out = new double[n];
    for (int i = 0; array != null && i < Math.min(n, array.size()); i++) {
      out[i] = array.getObject(i) instanceof COSNumber number ? number.floatValue() : 0;
    }
    return out;
  }
}
