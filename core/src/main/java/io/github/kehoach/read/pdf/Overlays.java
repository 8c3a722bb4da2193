package io.github.kehoach.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * What is laid over a page: the appearances of its annotations that belong to its text (ISO
 * 32000-1, 12.5.5), such as a number and a date that were stamped on, or the mark of a signature.
 */
final class Overlays {

  private static final int HIDDEN = 1 << 1;
  private static final int NO_VIEW = 1 << 5;
  private static final int MOST = 5_000;

  /** Links, notes and marks on text show no text of their own. */
  private static final Set<String> SHOWN = Set.of("Widget", "Stamp", "FreeText", "Watermark");

  private Overlays() {}

  /**
   * An appearance.
   *
   * @param form its content
   * @param placed from the form's space to the page's
   * @param signature whether it is the mark of a signature field
   */
  record Overlay(COSStream form, Affine placed, boolean signature) {}

  static List<Overlay> of(COSDictionary page) {
    List<Overlay> out = new ArrayList<>();
    COSArray annotations = page.getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < Math.min(MOST, annotations.size()); i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation) {
        Overlay overlay = overlay(annotation);
        if (overlay != null) {
          out.add(overlay);
        }
      }
    }
    return out;
  }

  private static @Nullable Overlay overlay(COSDictionary annotation) {
    String type = annotation.getNameAsString(COSName.SUBTYPE);
    int flags = annotation.getInt(COSName.F, 0);
    if (type == null || !SHOWN.contains(type) || (flags & (HIDDEN | NO_VIEW)) != 0) {
      return null;
    }
    COSStream form = appearance(annotation);
    COSArray rect = annotation.getCOSArray(COSName.RECT);
    if (form == null || rect == null) {
      return null;
    }
    Affine placed = placed(form, FontReader.numbers(rect, 4));
    return placed == null ? null : new Overlay(form, placed, isSignature(annotation));
  }

  /** The normal appearance, in the annotation's state where it has several. */
  private static @Nullable COSStream appearance(COSDictionary annotation) {
    COSDictionary all = annotation.getCOSDictionary(COSName.AP);
    COSBase normal = all == null ? null : all.getDictionaryObject(COSName.N);
    if (normal instanceof COSStream stream) {
      return stream;
    }
    COSName state = annotation.getCOSName(COSName.AS);
    return normal instanceof COSDictionary states && state != null
        ? states.getCOSStream(state)
        : null;
  }

  /** What fits the form's box, turned by its matrix, into the rectangle (12.5.5, algorithm 8.1). */
  private static @Nullable Affine placed(COSStream form, double[] rect) {
    double[] b = FontReader.numbers(form.getCOSArray(COSName.BBOX), 4);
    Affine matrix = Affine.IDENTITY;
    if (form.getCOSArray(COSName.MATRIX) != null) {
      double[] m = FontReader.numbers(form.getCOSArray(COSName.MATRIX), 6);
      matrix = new Affine(m[0], m[1], m[2], m[3], m[4], m[5]);
    }
    float[] box = ContentReader.box(matrix, b[0], b[1], b[2], b[3]);
    double width = box[2] - box[0];
    double height = box[3] - box[1];
    if (width <= 0 || height <= 0) {
      return null;
    }
    double left = Math.min(rect[0], rect[2]);
    double bottom = Math.min(rect[1], rect[3]);
    double sx = Math.abs(rect[2] - rect[0]) / width;
    double sy = Math.abs(rect[3] - rect[1]) / height;
    return new Affine(sx, 0, 0, sy, left - box[0] * sx, bottom - box[1] * sy);
  }

  /** Whether a widget is one of a signature field; the type may stand in the field above it. */
  private static boolean isSignature(COSDictionary annotation) {
    COSDictionary field = annotation;
    for (int depth = 0; field != null && depth < 8; depth++) {
      COSName type = field.getCOSName(COSName.FT);
      if (type != null) {
        return COSName.SIG.equals(type);
      }
      field = field.getCOSDictionary(COSName.PARENT);
    }
    return false;
  }
}
