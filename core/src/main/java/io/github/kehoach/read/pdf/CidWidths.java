package io.github.kehoach.read.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** The widths of a CID-keyed font (ISO 32000-1, 9.7.4.3). */
final class CidWidths implements PdfFont.Widths {

  private static final int MOST = 65_536;

  private final Map<Integer, Float> widths = new HashMap<>();
  private final float usual;

  private CidWidths(float usual) {
    this.usual = usual;
  }

  static CidWidths of(COSDictionary font) {
    CidWidths out = new CidWidths(font.getFloat(COSName.DW, 1000));
    COSArray w = font.getCOSArray(COSName.W);
    int i = 0;
    while (w != null && i + 1 < w.size()) {
      int first = number(w.getObject(i)).intValue();
      COSBase second = w.getObject(i + 1);
      if (second instanceof COSArray each) {
        for (int k = 0; k < Math.min(MOST, each.size()); k++) {
          out.widths.put(first + k, number(each.getObject(k)).floatValue());
        }
        i += 2;
      } else if (i + 2 < w.size()) {
        int last = Math.min(number(second).intValue(), first + MOST);
        float width = number(w.getObject(i + 2)).floatValue();
        for (int cid = first; cid <= last && last < MOST; cid++) {
          out.widths.put(cid, width);
        }
        i += 3;
      } else {
        break;
      }
    }
    return out;
  }

  private static Number number(COSBase value) {
    return value instanceof COSNumber n ? n.floatValue() : 0f;
  }

  @Override
  public double of(int cid) {
    return widths.getOrDefault(cid, usual);
  }
}
