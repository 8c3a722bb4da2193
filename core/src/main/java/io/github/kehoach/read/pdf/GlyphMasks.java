package io.github.kehoach.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/**
 * The glyphs that were drawn, to be drawn again: a plan prints the same hundred letters thousands
 * of times, and to compute what an outline covers is most of what drawing a page costs.
 */
final class GlyphMasks {

  /** Into how many steps a pixel is cut across: letters keep their distances. */
  private static final int STEPS = 4;

  /** How many are kept; a few hundred bytes each. */
  private static final int MOST = 6000;

  /** In how many sizes a font is kept; plans use few. */
  private static final int MOST_SIZES = 12;

  /** The glyphs of a font at a size, by code and step. */
  private static final class Face {
    final PDFont font;
    final float width;
    final float height;
    final Map<Integer, GlyphMask> masks = new HashMap<>();

    Face(PDFont font, float width, float height) {
      this.font = font;
      this.width = width;
      this.height = height;
    }

    boolean is(PDFont other, float itsWidth, float itsHeight) {
      return font == other && width == itsWidth && height == itsHeight;
    }
  }

  private final Map<PDFont, List<Face>> faces = new HashMap<>();
  private @Nullable Face last;
  private int kept;

  /**
   * The mask of a glyph that stands upright.
   *
   * @param font of the glyph
   * @param outlines the same font
   * @param code of the glyph
   * @param at from the glyph's space to pixels
   * @return null where the glyph is too large
   */
  @Nullable GlyphMask of(PDFont font, PDVectorFont outlines, int code, AffineTransform at)
      throws IOException {
    Face face = last;
    float width = (float) at.getScaleX();
    float height = (float) at.getScaleY();
    if (face == null || !face.is(font, width, height)) {
      face = face(font, width, height);
      last = face;
    }
    double x = at.getTranslateX();
    int step = (int) ((x - Math.floor(x)) * STEPS);
    int key = code * STEPS + step;
    GlyphMask known = face.masks.get(key);
    return known != null ? known : made(face, key, outlines.getNormalizedPath(code), step);
  }

  private Face face(PDFont font, float width, float height) {
    List<Face> sizes = faces.computeIfAbsent(font, f -> new ArrayList<>());
    for (Face face : sizes) {
      if (face.is(font, width, height)) {
        return face;
      }
    }
    if (sizes.size() >= MOST_SIZES) {
      sizes.clear();
    }
    Face face = new Face(font, width, height);
    sizes.add(face);
    return face;
  }

  private @Nullable GlyphMask made(Face face, int key, GeneralPath path, int step) {
    AffineTransform own =
        new AffineTransform(face.width, 0, 0, face.height, (step + 0.5) / STEPS, 0);
    GlyphMask mask = GlyphMask.of(own.createTransformedShape(path));
    if (mask != null) {
      if (kept++ >= MOST) {
        faces.clear();
        face.masks.clear();
        kept = 0;
      }
      face.masks.put(key, mask);
    }
    return mask;
  }
}
